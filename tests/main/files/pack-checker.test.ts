import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packChecker } from '#main/files/pack-checker.ts'
import { checkPack } from '#main/ladders/check-pack.ts'
import { packText } from '../../support/packs.ts'

const program = pathToFileURL(join(import.meta.dirname, '../../../src/main/pack-worker.ts'))
const never = pathToFileURL(join(import.meta.dirname, '../../support/processes/never-answer.ts'))
const faulty = pathToFileURL(join(import.meta.dirname, '../../support/processes/throw-at-once.ts'))

describe('a check in a thread of its own', () => {
  it('says what the check says', async () => {
    const text = packText('small-track.yaml')
    expect(await packChecker(program)(text, { file: 'p' })).toEqual(checkPack(text, { file: 'p' }))
    const broken = text.replace('need: 2', 'need: 5')
    expect(await packChecker(program)(broken, { file: 'p' })).toEqual(checkPack(broken, { file: 'p' }))
  })

  it('[trust G2] ends a check that takes too long, as a problem of the file', async () => {
    const check = await packChecker(never, { timeMs: 50, memoryMb: 64 })('x', { file: 'slow.yaml' })
    expect(check).toMatchObject({
      errors: 1,
      sound: null,
      problems: [{ code: 'too-much-work', file: 'slow.yaml', line: 1, column: 1 }],
    })
  })

  it('[trust G2] ends a check that takes too much memory, as a problem of the file', async () => {
    const greedy = pathToFileURL(join(import.meta.dirname, '../../support/processes/fill-memory.ts'))
    const check = await packChecker(greedy, { timeMs: 60_000, memoryMb: 16 })('x', { file: 'big.yaml' })
    expect(check).toMatchObject({ sound: null, problems: [{ code: 'too-much-work', file: 'big.yaml' }] })
  })

  it('passes on a fault of ours as a fault', async () => {
    await expect(packChecker(faulty)('x', { file: 'p' })).rejects.toThrow('a fault')
  })
})
