import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readTextFile } from '#main/files/read-text-file.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import { asOrdinaryUser } from '../support/as-ordinary-user.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('a file that may not be read is told apart from one that is not there', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'secret')
  writeFileSync(path, 'x')
  chmodSync(path, 0)
  const read = asOrdinaryUser(folder, () => readTextFile(path, { file: 'f', maxBytes: 100 }))
  expect(read.ok ? [] : printProblems(read.problems)).toEqual([
    'f:1:1: this file may not be read by you; check its permissions',
  ])
})
