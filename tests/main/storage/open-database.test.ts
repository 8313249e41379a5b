import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyPragmas, pragmas } from '#main/storage/apply-pragmas.ts'
import { MIGRATIONS } from '#main/storage/migrations.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import { err } from '#shared/app-error.ts'
import { asOrdinaryUser } from '../../support/as-ordinary-user.ts'
import { fileTree, openToOthers } from '../../support/file-tree.ts'
import { openOptions, openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const newest = MIGRATIONS.length

describe('a first start', () => {
  it('makes a database that is ours and at the newest schema', () => {
    const store = openTestStore()
    expect(store.origin).toBe('created')
    expect(store.db.pragma('application_id', { simple: true })).toBe(0x43_41_52_4e)
    expect(store.db.pragma('user_version', { simple: true })).toBe(newest)
  })

  it('signs each migration with the release that made it', () => {
    const { db } = openTestStore(undefined, { appVersion: '1.2.3' })
    expect(db.prepare('SELECT version, app_version FROM migrations').all()).toEqual(
      MIGRATIONS.map(({ version }) => ({ version, app_version: '1.2.3' })),
    )
  })

  it('keeps files and folders from everyone else, whatever the process lets others do', () => {
    const folder = temporaryFolder()
    const before = process.umask(0)
    try {
      const { db } = openTestStore(folder)
      db.exec('CREATE TABLE t (a)')
      const paths = ['store', 'backups', 'store/cairn.db', 'store/cairn.db-wal', 'store/cairn.lock']
      expect(paths.map((path) => [path, openToOthers(join(folder, path))])).toEqual(paths.map((path) => [path, '0']))
    } finally {
      process.umask(before)
    }
  })

  it('keeps only strict tables', () => {
    const { db } = openTestStore()
    const tables = db.prepare(
      "SELECT strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'",
    )
    expect(new Set(tables.pluck().all())).toEqual(new Set([1]))
  })

  it('has an index for every foreign key', () => {
    const { db } = openTestStore()
    const bare = db
      .prepare(
        `SELECT t.name AS "table", k."from" AS column FROM pragma_table_list t, pragma_foreign_key_list(t.name) k
         WHERE t.schema = 'main' AND k.seq = 0 AND NOT EXISTS (
           SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = k."from")`,
      )
      .all()
    expect(bare).toEqual([])
  })
})

describe('the connection', () => {
  it.each(pragmas('wal'))('has $name = $value', ({ name, reads }) => {
    expect(openTestStore().db.pragma(name, { simple: true })).toBe(reads)
  })

  it('is not used where a setting does not take', () => {
    const inMemory = new Database(':memory:')
    expect(applyPragmas(inMemory)).toBe('mmap_size')
    inMemory.close()
  })

  it('is set before anything is written: trust first, then the lock, then the log', () => {
    expect(
      pragmas('wal')
        .map(({ name }) => name)
        .slice(0, 6),
    ).toEqual(['trusted_schema', 'cell_size_check', 'mmap_size', 'locking_mode', 'journal_mode', 'synchronous'])
  })

  it('runs on an SQLite without the bug that lost what was in the log', () => {
    const version = String(openTestStore().db.prepare('SELECT sqlite_version()').pluck().get())
    expect(version.localeCompare('3.51.3', 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
  })

  it('leaves one file when it is closed, and may be closed twice', () => {
    const folder = temporaryFolder()
    const store = openTestStore(folder)
    store.db.exec('CREATE TABLE t (a)')
    store.close()
    store.close()
    expect(readdirSync(join(folder, 'store')).sort()).toEqual(['cairn.db', 'cairn.lock'])
  })
})

describe('a later start', () => {
  it('finds what was there', () => {
    const folder = temporaryFolder()
    const first = openTestStore(folder)
    first.db.prepare("INSERT INTO settings (name, value) VALUES ('theme', '\"dark\"')").run()
    first.close()
    const second = openTestStore(folder)
    expect(second.origin).toBe('opened')
    expect(second.db.prepare('SELECT value FROM settings').pluck().get()).toBe('"dark"')
  })

  it('finds what was only in the log when the process was killed', () => {
    const folder = killedWhileOpen()
    expect(statSync(join(folder, 'store', 'cairn.db-wal')).size).toBeGreaterThan(0)
    const { db } = openTestStore(folder)
    expect(db.prepare('SELECT name FROM settings').pluck().all()).toEqual(['from-the-log'])
    expect(existsSync(join(folder, 'store', 'rehearsal'))).toBe(false)
  })

  it('takes away what others were allowed to do with the files', () => {
    const folder = madeStore()
    chmodSync(join(folder, 'store'), 0o755)
    chmodSync(join(folder, 'store', 'cairn.db'), 0o644)
    openTestStore(folder)
    expect(openToOthers(join(folder, 'store'))).toBe('0')
    expect(openToOthers(join(folder, 'store', 'cairn.db'))).toBe('0')
  })
})

describe('a store that another has open', () => {
  it('is refused within one process, and the first goes on writing', () => {
    const folder = temporaryFolder()
    const first = openTestStore(folder)
    expect(codeOf(folder)).toBe('database-busy')
    first.db.exec('CREATE TABLE t (a)')
    expect(codeOf(folder)).toBe('database-busy')
  })

  it('is refused to another process, and free again once that is gone', () => {
    const folder = temporaryFolder()
    const first = openTestStore(folder)
    expect(startOn(folder)).toBe('database-busy')
    first.close()
    expect(startOn(folder)).toBe('opened')
  })

  it('is refused where another program has the database itself', () => {
    const folder = madeStore()
    const other = new Database(join(folder, 'store', 'cairn.db'))
    other.exec('BEGIN IMMEDIATE')
    expect(codeOf(folder)).toBe('database-busy')
    other.close()
    expect(codeOf(folder)).toBe('ok')
  })

  it('stays refused to other processes after this one has tried again', () => {
    const folder = temporaryFolder()
    openTestStore(folder)
    expect(codeOf(folder)).toBe('database-busy')
    expect(startOn(folder)).toBe('database-busy')
  })

  it('keeps everyone else out, readers too', () => {
    const folder = temporaryFolder()
    openTestStore(folder)
    const other = new Database(join(folder, 'store', 'cairn.db'), { timeout: 0 })
    expect(() => other.prepare('SELECT * FROM settings')).toThrow(/locked/)
    other.close()
  })
})

describe('a database that can’t be opened is left as it is', () => {
  it('where a later release wrote it, and says which', () => {
    const folder = temporaryFolder()
    const later = { version: newest + 1, name: 'later', up: () => {} }
    openTestStore(folder, { appVersion: '9.9.9', migrations: [...MIGRATIONS, later] }).close()
    expect(refusalOf(folder)).toEqual({
      error: { code: 'database-newer', detail: { schema: newest + 1, needs: '9.9.9' } },
      changed: [],
    })
  })

  it('where a later release wrote it in a way that this one can’t even read', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'store'))
    const other = new Database(join(folder, 'store', 'cairn.db'))
    other.exec('CREATE TABLE t (a); PRAGMA application_id = 1128354382; PRAGMA user_version = 99')
    other.close()
    expect(refusalOf(folder)).toEqual({
      error: { code: 'database-newer', detail: { schema: 99, needs: '' } },
      changed: [],
    })
  })

  it('where only its log tells that a later release wrote it', () => {
    const folder = killedWhileOpen(`PRAGMA user_version = ${newest + 1}`)
    expect(refusalOf(folder)).toEqual({
      error: { code: 'database-newer', detail: { schema: newest + 1, needs: '0.1.0' } },
      changed: [],
    })
  })

  it('where another program made it', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'store'))
    const other = new Database(join(folder, 'store', 'cairn.db'))
    other.exec('CREATE TABLE t (a); PRAGMA application_id = 7')
    other.close()
    expect(refusalOf(folder)).toEqual({ error: { code: 'database-foreign' }, changed: [] })
  })

  it.each([
    ['is text', (file: string) => writeFileSync(file, 'not a database, whatever its name says'.repeat(10))],
    ['has a few bytes only', (file: string) => truncateSync(file, 50)],
    ['was cut off', (file: string) => truncateSync(file, 12_288)],
    ['has a page of zeros', (file: string) => overwrite(file, 8_192, Buffer.alloc(4_096))],
    ['has lost the head of its tables', (file: string) => overwrite(file, 100, Buffer.alloc(40, 0xff))],
  ])('where it is damaged: it %s', (_how, damage) => {
    const folder = madeStore()
    damage(join(folder, 'store', 'cairn.db'))
    expect(refusalOf(folder)).toEqual({ error: { code: 'database-damaged' }, changed: [] })
  })

  it('where rows point at rows that are not there', () => {
    const folder = temporaryFolder()
    const store = openTestStore(folder)
    store.db.pragma('foreign_keys = OFF')
    store.db.exec("INSERT INTO later (assessment_id, item) VALUES ('nobody', 'a')")
    store.close()
    expect(refusalOf(folder)).toEqual({ error: { code: 'database-damaged' }, changed: [] })
  })

  it('where it is damaged, and its log is still there', () => {
    const folder = killedWhileOpen()
    overwrite(join(folder, 'store', 'cairn.db'), 8_192, Buffer.alloc(4_096))
    expect(refusalOf(folder)).toEqual({ error: { code: 'database-damaged' }, changed: [] })
  })

  it('where it is a folder', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'store', 'cairn.db'), { recursive: true })
    expect(refusalOf(folder)).toEqual({ error: { code: 'database-not-a-file' }, changed: [] })
  })

  it('where it may not be read', () => {
    const folder = madeStore()
    chmodSync(join(folder, 'store', 'cairn.db'), 0o000)
    expect(asOrdinaryUser(folder, () => codeOf(folder))).toBe('database-unreadable')
  })

  it('where it may not be written', () => {
    const folder = madeStore()
    chmodSync(join(folder, 'store', 'cairn.db'), 0o400)
    const before = fileTree(folder)
    expect(asOrdinaryUser(folder, () => codeOf(folder))).toBe('database-read-only')
    expect(fileTree(folder)).toEqual(before)
  })

  it('where its folder may not be written', () => {
    const folder = madeStore()
    const before = fileTree(folder)
    chmodSync(join(folder, 'store'), 0o500)
    expect(asOrdinaryUser(folder, () => codeOf(folder))).toBe('folder-not-writable')
    expect(fileTree(folder)).toEqual(before)
  })

  it('where a file is where its folder should be', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'store'), '')
    expect(refusalOf(folder)).toEqual({
      error: { code: 'folder-not-writable', detail: { folder: join(folder, 'store') } },
      changed: [],
    })
  })

  it('and a bug of ours is thrown, for it is no reason that helps a person', () => {
    expect(() => openDatabase('a\0folder', openOptions)).toThrow(/null bytes/)
  })

  it('where its lock can’t be made', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'store', 'cairn.lock'), { recursive: true })
    expect(refusalOf(folder)).toEqual({ error: { code: 'disk-error' }, changed: [] })
  })

  it('where the system can’t even name its folder', () => {
    const folder = join(temporaryFolder(), 'x'.repeat(300))
    expect(openDatabase(folder, openOptions)).toEqual(err('disk-error', { reason: 'ENAMETOOLONG' }))
  })

  it('where it is gone, but backups show that there was one', () => {
    const folder = madeStore()
    writeFileSync(join(folder, 'backups', 'cairn-20260101T000000Z-schema-1.db'), 'x')
    rmSync(join(folder, 'store', 'cairn.db'))
    expect(refusalOf(folder)).toEqual({ error: { code: 'database-missing', detail: { backups: 1 } }, changed: [] })
  })

  it('where it is gone, but its log is there', () => {
    const folder = killedWhileOpen()
    rmSync(join(folder, 'store', 'cairn.db'))
    expect(refusalOf(folder)).toEqual({ error: { code: 'database-missing', detail: { backups: 0 } }, changed: [] })
  })

  it('where it is a link to what is not there, on a disk that is not connected say', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'store'))
    symlinkSync(join(folder, 'elsewhere.db'), join(folder, 'store', 'cairn.db'))
    expect(openDatabase(folder, openOptions)).toEqual(err('database-missing', { backups: 0 }))
    expect(readlinkSync(join(folder, 'store', 'cairn.db'))).toBe(join(folder, 'elsewhere.db'))
  })

  it('where it is a link, and only the log beside what it links to tells that a later release wrote it', () => {
    const folder = temporaryFolder()
    const elsewhere = killedWhileOpen(`PRAGMA user_version = ${newest + 1}`)
    mkdirSync(join(folder, 'store'))
    symlinkSync(join(elsewhere, 'store', 'cairn.db'), join(folder, 'store', 'cairn.db'))
    expect(openDatabase(folder, openOptions)).toMatchObject({ ok: false, error: { code: 'database-newer' } })
    expect(statSync(join(elsewhere, 'store', 'cairn.db-wal')).size).toBeGreaterThan(0)
  })

  it('where it is empty, but backups show that it was not', () => {
    const folder = madeStore()
    writeFileSync(join(folder, 'backups', 'cairn-20260101T000000Z-schema-1.db'), 'x')
    truncateSync(join(folder, 'store', 'cairn.db'))
    expect(refusalOf(folder)).toEqual({ error: { code: 'database-empty', detail: { backups: 1 } }, changed: [] })
  })
})

describe('what is no reason to refuse', () => {
  it('is an empty file where nothing else was ever there', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'store'))
    writeFileSync(join(folder, 'store', 'cairn.db'), '')
    expect(openTestStore(folder).origin).toBe('created')
  })

  it('is what a start left behind that was cut short', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'store', 'rehearsal'), { recursive: true })
    writeFileSync(join(folder, 'store', 'cairn.db.new'), 'half')
    writeFileSync(join(folder, 'store', 'cairn.db.new-wal'), 'half')
    openTestStore(folder).close()
    expect(readdirSync(join(folder, 'store')).sort()).toEqual(['cairn.db', 'cairn.lock'])
  })

  it('is a lock file that something wrote into', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'store'))
    writeFileSync(join(folder, 'store', 'cairn.lock'), 'not empty, as it should be'.repeat(50))
    openTestStore(folder)
    expect(codeOf(folder)).toBe('database-busy')
  })

  it('is a link to the file, on another disk say', () => {
    const folder = temporaryFolder()
    const elsewhere = madeStore()
    mkdirSync(join(folder, 'store'))
    symlinkSync(join(elsewhere, 'store', 'cairn.db'), join(folder, 'store', 'cairn.db'))
    expect(openTestStore(folder).origin).toBe('opened')
  })

  it('is a name of the folder in any script', () => {
    const folder = join(temporaryFolder(), "石標 'quoted' #%?")
    openTestStore(folder).close()
    expect(openTestStore(folder).origin).toBe('opened')
  })
})

function codeOf(folder: string): string {
  const opened = openDatabase(folder, openOptions)
  if (!opened.ok) return opened.error.code
  opened.value.close()
  return 'ok'
}

/** Why the store could not be opened, and which of its files are not as they were. */
function refusalOf(folder: string): { readonly error: unknown; readonly changed: readonly string[] } {
  const before = fileTree(folder)
  const opened = openDatabase(folder, openOptions)
  const after = fileTree(folder)
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  paths.delete('store/cairn.lock') // empty, and nobody's data
  return {
    error: opened.ok ? null : opened.error,
    changed: [...paths].filter((path) => before[path] !== after[path]),
  }
}

/** A store that was opened and closed. */
function madeStore(): string {
  const folder = temporaryFolder()
  openTestStore(folder).close()
  return folder
}

/** A store whose process was killed with something in the log. */
function killedWhileOpen(sql = "INSERT INTO settings (name, value) VALUES ('from-the-log', '1')"): string {
  const folder = madeStore()
  expect(startOn(folder, sql)).toBe('opened')
  return folder
}

/** Opens the store in another process, which ends without closing it. @returns its origin, or the code of the refusal */
function startOn(folder: string, sql = ''): string {
  const child = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../support/processes/open-and-die.ts'), folder, sql],
    {
      encoding: 'utf8',
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    },
  )
  return child.stdout.trim()
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  const content = readFileSync(file)
  bytes.copy(content, at)
  writeFileSync(file, content)
}

it('works with a SQLite that has no known way to damage a log', () => {
  // Versions before 3.51.3 could reset a log that two connections share. [trust 4.2]
  const [major = 0, minor = 0, patch = 0] = String(openTestStore().db.prepare('SELECT sqlite_version()').pluck().get())
    .split('.')
    .map(Number)
  expect(major * 1_000_000 + minor * 1_000 + patch).toBeGreaterThanOrEqual(3_051_003)
})
