import Database from 'better-sqlite3'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listBackups } from '#main/storage/backup-names.ts'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { readBackup } from '#main/storage/read-backup.ts'
import { SECOND_FOLDER, takeBackup } from '#main/storage/take-backup.ts'
import { err } from '#shared/app-error.ts'
import { openToOthers } from '../../support/file-tree.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import { NOON_MS, openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { valueOf } from '../../support/use-cases.ts'

const HALF_HOUR = 1_800_000
const KNOWN = MIGRATIONS.length

describe('a backup that is taken', () => {
  it('is whole, for its owner alone, and tells what is in it', () => {
    const { db, layout } = openTestStore()
    const id = storeAssessment(db)
    writeFieldValue(db, id, { field: 'answer', key: 'craft.testing', value: { rating: 3 } })
    const { name } = valueOf(takeBackup(db, layout, { nowMs: NOON_MS, secondPlace: null }))
    const path = join(layout.backupFolder, name)
    expect(openToOthers(path)).toBe('0')
    expect(valueOf(readBackup(path, KNOWN)).counts).toMatchObject({ assessments: 1, answers: 1 })
    // Opens by itself, for ever, in anything that reads SQLite.
    const other = new Database(path, { readonly: true })
    expect(other.prepare('SELECT title FROM assessments').pluck().all()).toEqual(['A draft'])
    other.close()
  })

  it('[trust C4] is refused where the database is not sound, and no older one goes', { timeout: 60_000 }, () => {
    const { db, layout } = openTestStore()
    storeAssessment(db)
    valueOf(takeBackup(db, layout, { nowMs: NOON_MS - 900 * 86_400_000, secondPlace: null }))
    writeFieldValue(db, storeAssessment(db), { field: 'note', key: 'craft.testing', value: 'words' })
    valueOf(takeBackup(db, layout, { nowMs: NOON_MS, secondPlace: null }))
    const before = listBackups(layout.backupFolder)
    expect(before).toHaveLength(2)
    db.exec("UPDATE seals SET own = 'another' WHERE of = 'notes'")
    for (let tick = 1; tick <= 50; tick += 1) {
      const taken = takeBackup(db, layout, { nowMs: NOON_MS + tick * HALF_HOUR, secondPlace: null })
      expect(taken).toEqual(err('database-altered', { rows: 1 }))
    }
    expect(listBackups(layout.backupFolder)).toEqual(before)
  })

  it('is copied to the second place, and waits where that is not there', () => {
    const { db, layout } = openTestStore()
    storeAssessment(db)
    const place = temporaryFolder()
    const first = valueOf(takeBackup(db, layout, { nowMs: NOON_MS, secondPlace: place }))
    expect(first.second).toBeNull()
    expect(readdirSync(join(place, SECOND_FOLDER))).toEqual([first.name])
    const [here, there] = [layout.backupFolder, join(place, SECOND_FOLDER)].map((at) =>
      readFileSync(join(at, first.name)),
    )
    expect(here?.equals(there ?? Buffer.alloc(0))).toBe(true)

    rmSync(place, { recursive: true })
    storeAssessment(db)
    const second = valueOf(takeBackup(db, layout, { nowMs: NOON_MS + HALF_HOUR, secondPlace: place }))
    expect(second.second).toEqual({ code: 'second-place-missing' })
    expect(existsSync(place)).toBe(false)
    expect(listBackups(layout.backupFolder)).toHaveLength(2)
  })

  it('has a name of its own, also within one second', () => {
    const { db, layout } = openTestStore()
    const names = [0, 1, 2].map(() => {
      storeAssessment(db)
      return valueOf(takeBackup(db, layout, { nowMs: NOON_MS, secondPlace: null })).name
    })
    expect(new Set(names).size).toBe(3)
  })
})

describe('what is no sound backup', () => {
  it.each<[string, (path: string) => void, string]>([
    ['text', (path) => writeFileSync(path, 'no database'.repeat(30)), 'database-foreign'],
    ['nothing', (path) => writeFileSync(path, ''), 'database-damaged'],
    ['cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 9_000)), 'database-damaged'],
    ['of a later release', (path) => edit(path, 'PRAGMA user_version = 999'), 'database-newer'],
    ['of another program', (path) => edit(path, 'PRAGMA application_id = 7'), 'database-foreign'],
    ['changed by hand', (path) => edit(path, "UPDATE assessments SET title = 'B'"), 'database-altered'],
  ])('is refused: %s', (_what, spoil, code) => {
    const { db, layout } = openTestStore()
    storeAssessment(db)
    const { name } = valueOf(takeBackup(db, layout, { nowMs: NOON_MS, secondPlace: null }))
    const path = join(layout.backupFolder, name)
    spoil(path)
    expect(readBackup(path, KNOWN)).toMatchObject({ ok: false, error: { code } })
  })
})

function edit(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}
