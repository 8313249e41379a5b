import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { storageFailure } from '#main/storage/storage-failure.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import { openTestStore } from '../../support/store.ts'

describe('a failure of the disk or the file has a code of its own', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY', 'disk-read-only'],
    ['SQLITE_READONLY_DBMOVED', 'disk-read-only'],
    ['SQLITE_PERM', 'disk-read-only'],
    ['SQLITE_IOERR', 'disk-error'],
    ['SQLITE_IOERR_FSYNC', 'disk-error'],
    ['SQLITE_CANTOPEN_ISDIR', 'disk-error'],
    ['SQLITE_BUSY', 'database-busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'database-busy'],
    ['SQLITE_LOCKED', 'database-busy'],
    ['SQLITE_CORRUPT', 'database-damaged'],
    ['SQLITE_CORRUPT_INDEX', 'database-damaged'],
    ['SQLITE_NOTADB', 'database-damaged'],
  ])('%s is %s', (sqlite, code) => {
    expect(storageFailure(new Database.SqliteError('', sqlite))).toEqual({ code })
  })

  it.each([
    ['ENOSPC', { code: 'disk-full' }],
    ['EDQUOT', { code: 'disk-full' }],
    ['EROFS', { code: 'disk-read-only' }],
    ['EACCES', { code: 'disk-read-only' }],
    ['EPERM', { code: 'disk-read-only' }],
    ['EIO', { code: 'disk-error', detail: { reason: 'EIO' } }],
    ['ENAMETOOLONG', { code: 'disk-error', detail: { reason: 'ENAMETOOLONG' } }],
  ])('%s is %j', (errno, failure) => {
    expect(storageFailure(Object.assign(new Error(errno), { code: errno, syscall: 'open' }))).toEqual(failure)
  })

  it.each([
    new Error('a bug'),
    new Database.SqliteError('', 'SQLITE_CONSTRAINT_CHECK'),
    new Database.SqliteError('', 'SQLITE_ERROR'),
    Object.assign(new TypeError('wrong'), { code: 'ERR_INVALID_ARG_TYPE' }),
    'no error at all',
  ])('%s is a bug', (error) => {
    expect(storageFailure(error)).toBeNull()
  })
})

describe('a transaction', () => {
  const count = (db: Database.Database): unknown => db.prepare('SELECT count(*) FROM settings').pluck().get()
  const put = (db: Database.Database, name: string, value = '1'): void => {
    db.prepare('INSERT INTO settings (name, value) VALUES (?, ?)').run(name, value)
  }

  it('keeps all of what it did', () => {
    const { db } = openTestStore()
    expect(transact(db, () => (put(db, 'a'), put(db, 'b'), ok('done')))).toEqual(ok('done'))
    expect(count(db)).toBe(2)
  })

  it('keeps nothing of what it refuses, and says why', () => {
    const { db } = openTestStore()
    expect(transact(db, () => (put(db, 'a'), err('not-found', { name: 'b' })))).toEqual(err('not-found', { name: 'b' }))
    expect(count(db)).toBe(0)
  })

  it('keeps nothing of what a bug interrupts, and lets the bug be seen', () => {
    const { db } = openTestStore()
    expect(() => transact(db, () => (put(db, 'a'), put(db, 'a'), ok(null)))).toThrow(/UNIQUE/)
    expect(count(db)).toBe(0)
    expect(db.inTransaction).toBe(false)
  })

  it('keeps nothing on a full disk, says so, and goes on as soon as there is room', () => {
    const { db } = openTestStore()
    const room = db.pragma('max_page_count', { simple: true })
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
    const fill = (): void => {
      put(db, 'small')
      put(db, 'large', JSON.stringify('x'.repeat(1_000_000)))
    }
    expect(transact(db, () => (fill(), ok(null)))).toEqual(err('disk-full'))
    expect(count(db)).toBe(0)
    db.pragma(`max_page_count = ${String(room)}`)
    expect(transact(db, () => (fill(), ok(null))).ok).toBe(true)
    expect(count(db)).toBe(2)
  })

  it('keeps nothing where writing is not allowed, says so, and goes on once it is', () => {
    const { db } = openTestStore()
    db.pragma('query_only = ON')
    expect(transact(db, () => (put(db, 'a'), ok(null)))).toEqual(err('disk-read-only'))
    db.pragma('query_only = OFF')
    expect(transact(db, () => (put(db, 'a'), ok(null))).ok).toBe(true)
  })
})
