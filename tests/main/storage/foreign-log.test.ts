import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('[trust B11] never works in the log of another database, and keeps that log', () => {
  const mine = withSetting("'mine'")
  const other = killedWithLog("INSERT INTO settings (name, value) VALUES ('other', '1')")
  copyFileSync(join(other, 'store', 'cairn.db-wal'), join(mine, 'store', 'cairn.db-wal'))
  const foreign = readFileSync(join(mine, 'store', 'cairn.db-wal'))

  const { db, foreignLogs } = openTestStore(mine)
  expect(db.prepare('SELECT name FROM settings').pluck().all()).toEqual(['mine'])
  expect(foreignLogs).toEqual(['cairn.db-wal.foreign-20261121T120000Z'])
  expect(readFileSync(join(mine, 'store', foreignLogs[0] ?? '')).equals(foreign)).toBe(true)
})

it('[trust B11] never works in an old log of the same database', () => {
  const folder = killedWithLog("INSERT INTO cycles (id, name, created_at_ms) VALUES ('old', 'Old', 0)")
  const old = join(temporaryFolder(), 'wal')
  copyFileSync(join(folder, 'store', 'cairn.db-wal'), old)
  const later = openTestStore(folder)
  for (const id of ['b', 'c', 'd']) {
    later.db.prepare('INSERT INTO cycles (id, name, created_at_ms) VALUES (?, ?, 0)').run(id, id)
  }
  later.close()
  copyFileSync(old, join(folder, 'store', 'cairn.db-wal'))

  const { db, foreignLogs } = openTestStore(folder)
  expect(db.prepare('SELECT id FROM cycles ORDER BY seq').pluck().all()).toEqual(['old', 'b', 'c', 'd'])
  expect(foreignLogs).toHaveLength(1)
})

it('works in its own log', () => {
  const folder = killedWithLog("INSERT INTO settings (name, value) VALUES ('own', '1')")
  expect(existsSync(join(folder, 'store', 'cairn.db-wal'))).toBe(true)
  const { db, foreignLogs } = openTestStore(folder)
  expect(db.prepare('SELECT name FROM settings').pluck().all()).toEqual(['own'])
  expect(foreignLogs).toEqual([])
  expect(readdirSync(join(folder, 'store')).filter((name) => name.includes('foreign'))).toEqual([])
})

it.each<[string, number | null]>([
  ['can’t be read', null],
  ['says that it is further than its log', 999],
])('works in its own log where the power failed as that was being worked in, and the file alone %s', (_what, seq) => {
  const folder = killedWithLog("INSERT INTO cycles (id, name, created_at_ms) VALUES ('own', 'Own', 0)")
  halfWorkedIn(join(folder, 'store', 'cairn.db'), seq)
  const { db, foreignLogs } = openTestStore(folder)
  expect(db.prepare('SELECT id FROM cycles').pluck().all()).toEqual(['own'])
  expect(foreignLogs).toEqual([])
})

/** Puts pages of no moment there ever was into the file; the log has all of them whole. */
function halfWorkedIn(file: string, seq: number | null): void {
  const alone = join(temporaryFolder(), 'alone.db')
  copyFileSync(file, alone)
  const db = new Database(alone)
  db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(seq === null ? null : 'cycles', seq)
  const page = Number(db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'cycles'").pluck().get())
  db.close()
  const bytes = readFileSync(alone)
  bytes.fill(0, (page - 1) * 4_096, page * 4_096)
  writeFileSync(file, bytes)
}

function withSetting(name: string): string {
  const folder = temporaryFolder()
  const { db, close } = openTestStore(folder)
  db.exec(`INSERT INTO settings (name, value) VALUES (${name}, '1')`)
  close()
  return folder
}

/** A store whose process was killed with this in its log. */
function killedWithLog(sql: string): string {
  const folder = temporaryFolder()
  openTestStore(folder).close()
  spawnSync(process.execPath, [join(import.meta.dirname, '../../support/processes/open-and-die.ts'), folder, sql], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
  })
  return folder
}
