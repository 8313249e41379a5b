import { writeSync } from 'node:fs'
import { z } from 'zod'
import { lastDoneEdit } from '#main/storage/edits.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { assessmentId } from '#shared/ids.ts'
import { saveCount } from '../support/count-in-note.ts'

// A process of its own that counts up in a note, in the store named first, and says each number once it is saved; for ever,
// or as often as it is told; after `label`, where it has one. `unsafe` takes one protection away: numbers said before they are saved, or a log that
// isn't waited for.
const [folder = '', id = '', times = 'Infinity', unsafe = 'none', label = ''] = process.argv.slice(2)
const mode = z.enum(['none', 'said-early', 'normal']).parse(unsafe)
const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
if (!opened.ok) throw new Error(opened.error.code)
const { db, close } = opened.value
if (mode === 'normal') db.pragma('synchronous = NORMAL')
const assessment = assessmentId.parse(id)
const first = Number(lastDoneEdit(db, assessment)?.after.value ?? 0) + 1

for (let count = first; count < first + Number(times); count += 1) {
  if (mode === 'said-early') say(`${label}${count}\n`)
  const saved = saveCount(db, assessment, count)
  if (!saved.ok) throw new Error(saved.error.code)
  if (mode !== 'said-early') say(`${label}${count}\n`)
}
close()

/** A pipe that several threads write to is full now and then; a line this short is written whole or not at all. */
function say(line: string): void {
  for (;;) {
    try {
      writeSync(1, line)
      return
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}
