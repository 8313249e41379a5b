import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { describe, expect, it } from 'vitest'
import { StandingTable } from '#renderer/features/home/standing-table.tsx'
import { standings } from '#renderer/features/home/standings.ts'
import { WordsProvider } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Locale } from '#shared/locale.ts'
import { rateAll } from '../../../support/answers.ts'
import { builtInLadder } from '../../../support/built-in-ladder.ts'
import { cycleOf, hashOf, summaryOf } from '../../../support/summaries.ts'

const LETTERS = ['a', 'b', 'c', 'd'] as const
const ladders = ['engineering-matrix', 'tl-ladder', 'l5-promotion', 'strategic-thinking'].map(builtInLadder)
const entry = (ladder: Ladder, index: number): LadderEntry => ({
  hash: hashOf(LETTERS[index] ?? 'a'),
  id: ladder.id,
  version: ladder.version,
  languages: ladder.languages,
  builtIn: true,
  current: true,
  name: ladder.name,
  shortName: ladder.shortName ?? null,
  purpose: ladder.purpose,
  supplements: ladder.supplements ?? null,
  levels: ladder.levels,
  result: ladder.result.kind,
  competencies: ladder.competencies.length,
  items: itemsOf(ladder).length,
})

/** Each ladder in two cycles, everything at one value and then at the next. */
const summaries = ladders.flatMap((ladder, index): AssessmentSummary[] =>
  [1, 2].map((value) =>
    summaryOf(
      `${ladder.id.replaceAll('-', '')}${value}`,
      ladder,
      { ratings: rateAll(ladder, () => value) },
      {
        target: null,
        ladder: hashOf(LETTERS[index] ?? 'a'),
        cycle: cycleOf(`${2024 + value}`, `${2024 + value}-12-31`),
      },
    ),
  ),
)

const show = (locale: Locale) => {
  const { hook, history } = memoryLocation({ path: '/', record: true })
  render(
    <Router hook={hook}>
      <WordsProvider locale={locale}>
        <StandingTable rows={standings(summaries)} ladders={ladders.map(entry)} />
      </WordsProvider>
    </Router>,
  )
  const cells = (name: RegExp): string[] =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  return { cells, history }
}

describe('where one stands on each ladder', () => {
  it('is said in the words of its kind, with what changed', () => {
    const { cells } = show('en')
    expect(cells(/Engineering Matrix/).slice(0, 3)).toEqual(['typical L2lowest L2, highest L2', '', '▲ 1.0up by 1.0'])
    expect(cells(/Technical Leadership Career Ladder/).slice(0, 3)).toEqual([
      'L9 Principal TLevery level held',
      '',
      '▲ 5up by 5',
    ])
    expect(cells(/Promotion Criteria/).slice(0, 3)).toEqual(['5 of 5 shownnot yet a case', '', '▲ 5up by 5'])
    expect(cells(/Strategic Thinking/).slice(0, 3)).toEqual(['mindset 2.00loop 0 of 5', '', '▲ 1.00up by 1.00'])
  })

  it('is said in Chinese too', () => {
    const { cells } = show('zh-TW')
    expect(cells(/工程職能矩陣/)[0]).toBe('典型職級 L2最低：L2，最高：L2')
    expect(cells(/晉升標準/)[0]).toBe('5 項中已展現 5 項條件尚未齊備')
  })

  it('opens how a figure came about and what a change is made of, and elsewhere the result', async () => {
    const { history } = show('en')
    const user = userEvent.setup()
    const row = within(screen.getByRole('row', { name: /Engineering Matrix/ }))
    await user.click(row.getByRole('link', { name: /^How Engineering Matrix came about: typical L2/ }))
    expect(history.at(-1)).toBe('/result/assessmentengineeringmatrix2/why/overall')
    await user.click(row.getByTitle('What changed: Engineering Matrix'))
    expect(history.at(-1)).toBe('/growth')
    await user.click(row.getByText('Engineering Matrix'))
    expect(history.at(-1)).toBe('/result/assessmentengineeringmatrix2')
  })
})
