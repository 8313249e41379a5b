import type Database from 'better-sqlite3'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUp, countBackups } from '#main/storage/back-up.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import { NOON_MS, openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('a backup', () => {
  it('is counted only under its own kind of name', () => {
    const folder = temporaryFolder()
    const layout = storeLayout(folder)
    mkdirSync(layout.backupFolder)
    for (const name of ['being-written.tmp', 'notes.txt', 'cairn-20261121T120000Z-schema-1.db-wal']) {
      writeFileSync(join(layout.backupFolder, name), '')
    }
    expect(countBackups(layout)).toBe(0)
    writeFileSync(join(layout.backupFolder, 'cairn-20261121T120000Z-schema-1.db'), '')
    expect(countBackups(layout)).toBe(1)
  })

  it('is not made twice of the same content, but again once there is other content', () => {
    const { folder, db, layout } = opened()
    const first = backUp(db, layout, { schema: 1, nowMs: NOON_MS })
    expect(backUp(db, layout, { schema: 1, nowMs: NOON_MS + 60_000 })).toEqual(first)
    storeAssessment(db)
    expect(backUp(db, layout, { schema: 1, nowMs: NOON_MS + 120_000 })).not.toEqual(first)
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(2)
  })

  it.each<[string, (copy: Database.Database) => void]>([
    ['other rows', (copy) => copy.exec("INSERT INTO settings VALUES ('x', '1')")],
    ['another schema', (copy) => copy.pragma('user_version = 7')],
  ])('that turns out to have %s is thrown away, and says so', (_what, change) => {
    const { folder, db, layout } = opened()
    const other = openTestStore().db
    change(other)
    const lying = writing(db, (path) => other.prepare('VACUUM INTO ?').run(path))
    expect(() => backUp(lying, layout, { schema: 1, nowMs: NOON_MS })).toThrow(/the backup differs/)
    expect(readdirSync(join(folder, 'backups'))).toEqual([])
  })
})

it('a backup that turns out to be damaged is thrown away, and says so', () => {
  const { folder, db, layout } = opened()
  storeAssessment(db)
  const lying = writing(db, (path) => {
    db.prepare('VACUUM INTO ?').run(path)
    writeFileSync(path, readFileSync(path).fill(0xff, 3 * 4_096, 5 * 4_096))
  })
  expect(() => backUp(lying, layout, { schema: 1, nowMs: NOON_MS })).toThrow(/the backup is damaged/)
  expect(readdirSync(join(folder, 'backups'))).toEqual([])
})

/** A connection whose copies end up otherwise on the disk than they were meant. */
function writing(db: Database.Database, write: (path: string) => unknown): Database.Database {
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'pragma') return target.pragma.bind(target)
      if (name !== 'prepare') return Reflect.get(target, name)
      return (sql: string) => (sql.startsWith('VACUUM') ? { run: write } : target.prepare(sql))
    },
  })
}

function opened() {
  const folder = temporaryFolder()
  return { folder, db: openTestStore(folder).db, layout: storeLayout(folder) }
}
