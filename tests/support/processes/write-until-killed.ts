import { writeSync } from 'node:fs'
import { lastDoneEdit, appendEdit } from '#main/storage/edits.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import { assessmentId } from '#shared/ids.ts'

// A process of its own that counts up in a note of the assessment named second, in the store named first, and says each
// number once it is committed. It ends only by being killed.
const [folder = '', id = ''] = process.argv.slice(2)
const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
if (!opened.ok) throw new Error(opened.error.code)
const { db } = opened.value
const assessment = assessmentId.parse(id)
const first = Number(lastDoneEdit(db, assessment)?.after.value ?? 0) + 1

for (let count = first; ; count += 1) {
  const [before, after] = [count - 1, count].map(
    (value) => ({ field: 'note', key: 'craft.testing', value: String(value) }) as const,
  )
  const written = transact(db, () => {
    if (before === undefined || after === undefined) throw new Error('no count')
    writeFieldValue(db, assessment, after)
    appendEdit(db, assessment, before, after, 0)
    return ok(null)
  })
  if (!written.ok) throw new Error(written.error.code)
  writeSync(1, `${count}\n`)
}
