import { writeSync } from 'node:fs'
import { z } from 'zod'
import { openDatabase } from '#main/storage/open-database.ts'
import { assessmentId } from '#shared/ids.ts'
import { saveCount } from '../support/count-in-note.ts'

// A process of its own that counts up in a note, as count-up does, on a disk that fails. What is refused is said as well, and
// tried again: by a person who presses "Try again". `said-anyway` takes no notice of a refusal.
const [folder = '', id = '', times = '0', unsafe = 'none'] = process.argv.slice(2)
const mode = z.enum(['none', 'said-anyway']).parse(unsafe)
/** After so many refusals in a row she gives up. */
const PATIENCE = 4

const say = (text: string): void => void writeSync(1, `${text}\n`)
const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
if (opened.ok) {
  const { db, close } = opened.value
  let refusals = 0
  for (let count = 1; count <= Number(times) && refusals < PATIENCE; ) {
    const saved = saveCount(db, assessmentId.parse(id), count)
    if (!saved.ok) say(`refused ${saved.error.code}`)
    refusals = saved.ok ? 0 : refusals + 1
    if (!saved.ok && mode === 'none') continue
    say(String(count))
    count += 1
  }
  close()
} else say(`refused ${opened.error.code}`)
