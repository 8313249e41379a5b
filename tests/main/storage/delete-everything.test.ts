import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deleteEverything, finishDeleting } from '#main/storage/delete-everything.ts'
import { openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('takes away the store, every backup and Chromium’s files, and nothing else', () => {
  const folder = temporaryFolder()
  openTestStore(folder).close()
  mkdirSync(join(folder, 'chromium'))
  writeFileSync(join(folder, 'backups', 'cairn-20261121T120000Z-schema-1.db'), 'a backup')
  writeFileSync(join(folder, 'window.json'), '{}')
  writeFileSync(join(folder, 'hers.txt'), 'not ours')
  deleteEverything(folder)
  expect(existsSync(join(folder, 'store'))).toBe(false)
  expect(existsSync(join(folder, 'backups'))).toBe(false)
  expect(existsSync(join(folder, 'window.json'))).toBe(false)
  // A first start in the meantime is kept; what was in use goes at the next.
  openTestStore(folder).close()
  writeFileSync(join(folder, 'window.json'), '{}')
  finishDeleting(folder)
  expect(readdirSync(folder).toSorted()).toEqual(['backups', 'hers.txt', 'store'])
})

it('goes on at the next start where it was cut off', () => {
  const folder = temporaryFolder()
  openTestStore(folder).close()
  writeFileSync(join(folder, 'being-deleted'), 'everything')
  finishDeleting(folder)
  expect(readdirSync(folder)).toEqual([])
})
