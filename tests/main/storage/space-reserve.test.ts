import { existsSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writeFieldValue } from '#main/storage/field-value.ts'
import { readNotes } from '#main/storage/notes.ts'
import { layReserve, reserveFile } from '#main/storage/space-reserve.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import { openToOthers } from '../../support/file-tree.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import { openTestStore } from '../../support/store.ts'

it('[trust A7] a full disk is given the space that was laid by, and the answer goes onto it', () => {
  const { db, layout } = openTestStore()
  const id = storeAssessment(db)
  layReserve(layout.file)
  const reserve = reserveFile(layout.file)
  expect([statSync(reserve).size, openToOthers(reserve)]).toEqual([4 * 1024 * 1024, '0'])

  // A database that may not grow says what a full disk says; the reserve's room is given back when the file goes.
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
  const write = () =>
    transact(db, () => {
      if (!existsSync(reserve)) db.pragma('max_page_count = 1073741823')
      writeFieldValue(db, id, { field: 'note', key: 'craft.testing', value: 'x'.repeat(20_000) })
      return ok(null)
    })
  expect(write()).toEqual(ok(null))
  expect(existsSync(reserve)).toBe(false)
  expect(readNotes(db, id).notes['craft.testing']).toHaveLength(20_000)
})

it('without a reserve a full disk is an answer, and nothing is half written', () => {
  const { db } = openTestStore()
  const id = storeAssessment(db)
  db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
  const written = transact(db, () => {
    writeFieldValue(db, id, { field: 'later', key: 'craft.testing', value: true })
    writeFieldValue(db, id, { field: 'note', key: 'craft.testing', value: 'x'.repeat(20_000) })
    return ok(null)
  })
  expect(written).toEqual(err('disk-full'))
  expect(db.prepare('SELECT count(*) FROM later').pluck().get()).toBe(0)
})
