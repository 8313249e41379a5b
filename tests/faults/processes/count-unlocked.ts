import Database from 'better-sqlite3'
import { writeSync } from 'node:fs'
import { armSeals } from '#main/storage/arm-seals.ts'
import { asWritable } from '#main/storage/database.ts'
import { lastDoneEdit } from '#main/storage/edits.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { assessmentId } from '#shared/ids.ts'
import { saveCount } from '../support/count-in-note.ts'

// Counts up as count-up does, on a database that it neither locks nor takes for itself alone.
const [folder = '', id = ''] = process.argv.slice(2)
const assessment = assessmentId.parse(id)
const db = asWritable(new Database(storeLayout(folder).file, { timeout: 1_000 }))
db.pragma('journal_mode = WAL')
armSeals(db)

for (let count = Number(lastDoneEdit(db, assessment)?.after.value ?? 0) + 1; ; count += 1)
  if (saveCount(db, assessment, count).ok) writeSync(1, `${count}\n`)
