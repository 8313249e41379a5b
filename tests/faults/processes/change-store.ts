import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { keepLadder } from '#main/storage/ladders.ts'
import { writeProfile } from '#main/storage/settings.ts'
import { storeLayout } from '#main/storage/store-layout.ts'
import { swapIn } from '#main/storage/swap-in.ts'
import { takeBackup } from '#main/storage/take-backup.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import { ladderHash } from '#shared/ids.ts'

// A process of its own that makes one great change to the store named first, and is killed at some step of it. What begins
// with "careless" makes the same change without what keeps it whole.
const [folder = '', what = ''] = process.argv.slice(2)
const layout = storeLayout(folder)
const other = join(folder, 'other.db')

const CHANGES = {
  migrate: () => open().close(),
  'careless-migrate': () => {
    const db = new Database(layout.file)
    db.pragma('foreign_keys = OFF')
    for (const { version, name, up } of MIGRATIONS) {
      if (version <= Number(db.pragma('user_version', { simple: true }))) continue
      up(db)
      db.prepare('INSERT INTO migrations (version, name, app_version, at_ms) VALUES (?, ?, ?, 0)').run(
        version,
        name,
        '0.1.0',
      )
    }
    db.pragma(`user_version = ${MIGRATIONS.length}`)
  },
  backup: () => {
    const { db, close } = open()
    takeBackup(db, layout, { nowMs: 1_800_000_000_000, secondPlace: null })
    close()
  },
  'careless-backup': () => copyFileSync(other, join(layout.backupFolder, 'cairn-20270115T080000Z-schema-1.db')),
  restore: () => swapIn(layout, readFileSync(other), { aside: 'restored-20270115T080000Z', keepOld: true }),
  'careless-restore': () => writeFileSync(layout.file, readFileSync(other)),
  import: () => {
    const { db, close } = open()
    transact(db, () => {
      writeAll(db)
      return ok(null)
    })
    close()
  },
  'careless-import': () => {
    const { db, close } = open()
    writeAll(db)
    close()
  },
} as const
CHANGES[z.enum(Object.keys(CHANGES) as [keyof typeof CHANGES]).parse(what)]()

function open() {
  const opened = openDatabase(folder, { appVersion: '0.1.0', nowMs: () => 0 })
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value
}

function writeAll(db: ReturnType<typeof open>['db']): void {
  writeProfile(db, { name: 'imported', role: '', manager: '' })
  for (let number = 0; number < 8; number += 1) {
    const hash = ladderHash.parse(String(number).repeat(64))
    const content = JSON.stringify({ number, text: 'x'.repeat(9_000) })
    keepLadder(db, { hash, id: `imported-${number}`, version: '1', builtIn: false, addedAtMs: 0, content })
  }
}
