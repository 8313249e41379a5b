import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { takeBackHeld } from '#main/storage/held-open.ts'
import type { Pieces } from '#main/storage/pieces.ts'
import { readProfile, writeProfile } from '#main/storage/settings.ts'
import { transactInTurns } from '#main/storage/transact-in-turns.ts'
import { reading, transact } from '#main/storage/transact.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const named = (name: string) => ({ name, role: '', manager: '' })
const nameIn = (db: WritableDb): string => readProfile(db).name

/** Writes one name, waits until it is told to go on, and writes another. */
const twoNames = (mayGoOn: () => boolean, end: () => Result<string> = () => ok('done')) =>
  function* (db: WritableDb): Pieces<Result<string>> {
    writeProfile(db, named('half'))
    while (!mayGoOn()) yield
    writeProfile(db, named('whole'))
    return end()
  }

it('goes on beside everything else, and nobody reads or writes in its midst', async () => {
  const { db } = openTestStore()
  let mayGoOn = false
  const done = transactInTurns(
    db,
    twoNames(() => mayGoOn),
  )
  await setImmediate()
  await setImmediate()
  expect(nameIn(db)).toBe('half') // as it stands inside, for this connection
  expect(reading(db, () => ok(null))).toEqual(err('still-writing'))
  const other = transact(db, () => {
    writeProfile(db, named('other'))
    return ok(null)
  })
  expect(other).toEqual(err('still-writing'))
  expect(
    await transactInTurns(
      db,
      twoNames(() => true),
    ),
  ).toEqual(err('still-writing'))
  mayGoOn = true
  expect(await done).toEqual(ok('done'))
  expect(nameIn(db)).toBe('whole')
  expect(reading(db, () => ok('again'))).toEqual(ok('again'))
})

it.each<[string, () => Result<string>]>([
  ['refuses', () => err('import-unreadable')],
  [
    'fails',
    () => {
      throw new RangeError('a bug')
    },
  ],
])('leaves nothing behind where it %s', async (_how, end) => {
  const { db } = openTestStore()
  await transactInTurns(
    db,
    twoNames(() => true, end),
  ).catch(() => undefined)
  expect(db.inTransaction).toBe(false)
  expect(nameIn(db)).toBe('')
  expect(transact(db, () => ok('free'))).toEqual(ok('free'))
})

it('is taken back whole by whoever closes the store', async () => {
  const folder = temporaryFolder()
  const store = openTestStore(folder)
  const done = transactInTurns(
    store.db,
    twoNames(() => false),
  )
  await setImmediate()
  await setImmediate()
  expect(store.db.inTransaction).toBe(true)
  takeBackHeld(store.db)
  expect(await done).toEqual(err('still-writing'))
  expect(store.db.inTransaction).toBe(false)
  store.close()
  expect(nameIn(openTestStore(folder).db)).toBe('')
})
