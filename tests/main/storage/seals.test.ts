import Database from 'better-sqlite3'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSeals } from '#main/storage/check-seals.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { DERIVED_COLUMNS, sealedTables } from '#main/storage/sealed-tables.ts'
import { transact } from '#main/storage/transact.ts'
import { err } from '#shared/app-error.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import { openOptions, openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const NOTHING = { altered: [], missing: [], unsealed: [], derived: [] }

describe('the tables that are sealed', () => {
  it('are all of the schema but the seals: a table without a key would be passed over', () => {
    const { db } = openTestStore()
    const tables = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'seals' ORDER BY name",
      )
      .pluck()
      .all()
    expect(tables.length).toBeGreaterThan(14)
    expect(sealedTables(db).map(({ name }) => name)).toEqual(tables)
  })

  it('have every column in their seal, and only what is computed apart', () => {
    const { db } = openTestStore()
    for (const { name, own, derived } of sealedTables(db)) {
      const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name)
      expect(new Set([...own, ...derived])).toEqual(new Set(columns))
      expect(derived).toEqual(DERIVED_COLUMNS[name] ?? [])
    }
  })
})

describe('a seal', () => {
  it('is written with its row, changed with it and gone with it, also where a row takes others along', () => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    writeFieldValue(db, id, { field: 'note', key: 'craft.testing', value: '石標 𠮷 \0 "quoted"' })
    writeFieldValue(db, id, { field: 'answer', key: 'craft.testing', value: { rating: 3 } })
    writeFieldValue(db, id, { field: 'questions', key: '', value: ['one', 'two'] })
    writeFieldValue(db, id, { field: 'context', key: '', value: { leadershipYears: 3, handsOnPercent: 55.5 } })
    expect(checkSeals(db)).toEqual(NOTHING)
    expect(sealsOf(db, 'notes')).toBe(1)
    writeFieldValue(db, id, { field: 'note', key: 'craft.testing', value: 'other words' })
    writeFieldValue(db, id, { field: 'questions', key: '', value: ['two'] })
    expect(checkSeals(db)).toEqual(NOTHING)
    db.prepare("UPDATE notes SET item = 'craft.review'").run()
    expect(checkSeals(db)).toEqual(NOTHING)
    db.prepare('DELETE FROM assessments').run()
    expect([sealsOf(db, 'notes'), sealsOf(db, 'answers'), sealsOf(db, 'questions')]).toEqual([0, 0, 0])
    expect(checkSeals(db)).toEqual(NOTHING)
  })

  it('is rolled back with its row', () => {
    const { db } = openTestStore()
    const id = storeAssessment(db)
    const before = db.prepare('SELECT * FROM seals').all()
    transact(db, () => {
      writeFieldValue(db, id, { field: 'note', key: 'craft.testing', value: 'never kept' })
      return err('refused')
    })
    expect(db.prepare('SELECT * FROM seals').all()).toEqual(before)
  })

  it('leaves what SQLite says of the row itself as it was', () => {
    const { db } = openTestStore()
    const { changes, lastInsertRowid } = db
      .prepare("INSERT INTO cycles (id, name, created_at_ms) VALUES ('c', 'C', 0)")
      .run()
    expect([changes, lastInsertRowid]).toEqual([1, 1])
  })

  it('needs nothing of other programs: the file holds no trigger', () => {
    const { db } = openTestStore()
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").pluck().get()).toBe(0)
  })
})

describe('a database that something else than Cairn has written to', () => {
  it.each<[string, string, keyof typeof NOTHING, string]>([
    ['a word', "UPDATE notes SET text = 'a nicer note'", 'altered', 'notes'],
    ['one digit', 'UPDATE answers SET rating = rating + 1', 'altered', 'answers'],
    ['a setting', 'UPDATE settings SET value = \'"light"\'', 'altered', 'settings'],
    ['a row that went', 'DELETE FROM answers', 'missing', 'answers'],
    [
      'a row that came',
      "INSERT INTO later (assessment_id, item) SELECT id, 'craft.review' FROM assessments",
      'unsealed',
      'later',
    ],
    ['a seal that went', "DELETE FROM seals WHERE of = 'notes'", 'unsealed', 'notes'],
  ])('is not opened for %s, and says how many rows', (_what, sql, kind, table) => {
    const folder = storeWithContent()
    elsewhere(folder, sql)
    const bytes = readFileSync(join(folder, 'store', 'cairn.db'))
    expect(openDatabase(folder, openOptions)).toEqual(err('database-altered', { rows: 1 }))
    expect(readFileSync(join(folder, 'store', 'cairn.db')).equals(bytes)).toBe(true)
    const other = new Database(join(folder, 'store', 'cairn.db'), { readonly: true })
    expect(checkSeals(other)[kind].map((row) => row.table)).toEqual([table])
    other.close()
  })

  it('is opened where only what is computed differs, which is then computed again', () => {
    const folder = storeWithContent()
    elsewhere(folder, "UPDATE assessments SET figures = '{}'")
    const { db } = openTestStore(folder)
    expect(db.prepare('SELECT figures FROM assessments').pluck().get()).toBeNull()
    expect(checkSeals(db)).toEqual(NOTHING)
  })

  it('can be taken as it is, once asked for: the files as they were are kept beside it', () => {
    const folder = storeWithContent()
    elsewhere(folder, "UPDATE notes SET text = 'by hand'")
    const bytes = readFileSync(join(folder, 'store', 'cairn.db'))
    const store = openTestStore(folder, { takesAltered: true })
    expect(store.db.prepare('SELECT text FROM notes').pluck().get()).toBe('by hand')
    expect(checkSeals(store.db)).toEqual(NOTHING)
    const kept = readdirSync(join(folder, 'store')).filter((name) => name.includes('.altered-'))
    expect(kept).toEqual(['cairn.db.altered-20261121T120000Z'])
    expect(readFileSync(join(folder, 'store', kept[0] ?? '')).equals(bytes)).toBe(true)
    store.close()
    expect(openTestStore(folder).origin).toBe('opened')
  })

  it('is found out also where one bit of a text differs', () => {
    const folder = storeWithContent()
    const file = join(folder, 'store', 'cairn.db')
    const bytes = readFileSync(file)
    const at = bytes.lastIndexOf('a note that is found by its words')
    expect(at).toBeGreaterThan(0)
    bytes[at + 3] = (bytes[at + 3] ?? 0) ^ 1
    writeFileSync(file, bytes)
    expect(openDatabase(folder, openOptions)).toEqual(err('database-altered', { rows: 1 }))
  })
})

function sealsOf(db: WritableDb, table: string): unknown {
  return db.prepare('SELECT count(*) FROM seals WHERE of = ?').pluck().get(table)
}

function storeWithContent(): string {
  const folder = temporaryFolder()
  const { db, close } = openTestStore(folder)
  const id = storeAssessment(db)
  writeFieldValue(db, id, { field: 'note', key: 'craft.testing', value: 'a note that is found by its words' })
  writeFieldValue(db, id, { field: 'answer', key: 'craft.testing', value: { rating: 3 } })
  db.prepare("INSERT INTO settings (name, value) VALUES ('theme', '\"dark\"')").run()
  close()
  return folder
}

/** As the sqlite3 shell does it: another program, which knows nothing of seals. */
function elsewhere(folder: string, sql: string): void {
  const db = new Database(join(folder, 'store', 'cairn.db'))
  db.exec(sql)
  db.close()
}
