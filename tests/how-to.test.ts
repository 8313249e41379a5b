import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLadder } from '#main/ladders/check-ladder.ts'
import { packReport } from '#main/ladders/pack-report.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/how-to/add-a-ladder.md'), 'utf8')

/** The ladders that the page shows, as they stand on it. */
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text]) => text ?? '')

const ladderIn = (text: string): Ladder => {
  const read = readLadder(text, { file: 'add-a-ladder.md' })
  expect(printProblems(read.ok ? read.warnings : read.problems)).toEqual([])
  if (!read.ok) throw new Error('the example is refused')
  return read.ladder
}

describe('docs/how-to/add-a-ladder.md', () => {
  it('shows two ladders that can be imported as they are, the second in two languages', () => {
    expect(examples.map((text) => ladderIn(text).languages)).toEqual([['en'], ['en', 'zh-TW']])
  })

  it('shows the same ladder twice: the second is a new version of the first', () => {
    const [one, two] = examples.map(ladderIn)
    if (one === undefined || two === undefined) throw new Error('an example is missing')
    expect(itemsOf(two)).toEqual(itemsOf(one))
    expect([two.id, two.result, two.expectations]).toEqual([one.id, one.result, one.expectations])
    expect(two.version).not.toBe(one.version)
  })

  it('shows a ladder whose every text stands in both languages', () => {
    const two = ladderIn(examples[1] ?? '')
    const { coverage, missingCells } = packReport(two, () => ({ line: 1, column: 1 }))
    expect(coverage['zh-TW']).toEqual(coverage['en'])
    expect(missingCells).toHaveLength(1) // the row that stops short of a level, as the page says
  })
})
