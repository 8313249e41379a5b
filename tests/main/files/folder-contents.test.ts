import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { everyPath, folderContents, rightsOfOthers } from '#main/files/folder-contents.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function aFolder(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'store', 'deep'), { recursive: true })
  writeFileSync(join(folder, 'store', 'cairn.db'), 'x'.repeat(100), { mode: 0o600 })
  writeFileSync(join(folder, 'store', 'deep', 'more'), 'x'.repeat(11), { mode: 0o600 })
  writeFileSync(join(folder, 'alone'), 'x', { mode: 0o600 })
  symlinkSync('/nowhere', join(folder, 'link'))
  return folder
}

it('counts what lies in a folder, each folder with all in it', () => {
  expect(folderContents(aFolder())).toEqual([
    { name: 'alone', files: 1, bytes: 1 },
    { name: 'link', files: 1, bytes: '/nowhere'.length },
    { name: 'store', files: 2, bytes: 111 },
  ])
})

it('names every path, the folder first', () => {
  const folder = aFolder()
  expect(everyPath(folder)[0]).toBe(folder)
  expect(everyPath(folder)).toHaveLength(7)
})

it('tells what others may do, and not of links', () => {
  const folder = aFolder()
  chmodSync(join(folder, 'store', 'cairn.db'), 0o644)
  expect(rightsOfOthers(join(folder, 'store', 'cairn.db'))).toBe(0o044)
  expect(rightsOfOthers(join(folder, 'alone'))).toBe(0)
  expect(rightsOfOthers(join(folder, 'link'))).toBe(0)
  expect(rightsOfOthers(join(folder, 'gone'))).toBe(0)
})
