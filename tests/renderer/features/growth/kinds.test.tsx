import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { GrowthPage } from '#renderer/features/growth/growth-page.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { LOCALES, type Locale } from '#shared/locale.ts'
import { rateAll } from '../../../support/answers.ts'
import { builtInLadder } from '../../../support/built-in-ladder.ts'
import { byLevel } from '../../../support/by-level.ts'
import { cycleOf, hashOf } from '../../../support/summaries.ts'
import { renderApp } from '../../support/render-app.tsx'
import { type Given, severalAssessments } from '../../support/several-assessments.ts'

const matrix = builtInLadder('engineering-matrix')
const climb = builtInLadder('tl-ladder')
const promotion = builtInLadder('l5-promotion')
const thinking = builtInLadder('strategic-thinking')

beforeAll(() => {
  // The simulated page has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

const cycles = [
  cycleOf('2025 H2', '2025-12-31'),
  cycleOf('2026 H1', '2026-06-30'),
  cycleOf('2026 H2', '2026-12-31'),
] as const

/** One assessment a cycle. */
const show = async (ladder: Ladder, of: readonly Partial<Given>[], locale: Locale = 'en') => {
  const given = of.map((each, index): Given => {
    const cycle = cycles[index]
    return { title: `Review ${index}`, target: null, ...(cycle === undefined ? {} : { cycle }), ...each }
  })
  const { bridge } = severalAssessments(given, new Map([[hashOf('a'), ladder]]), cycles)
  renderApp(<GrowthPage onNew={() => undefined} />, { bridge, locale })
  // What lies under the charts comes a little later.
  await screen.findByRole(
    'heading',
    { level: 2, name: locale === 'en' ? 'Side by side' : '兩份評估對照' },
    { timeout: 10_000 },
  )
  return { user: userEvent.setup() }
}

const section = (heading: string): HTMLElement => {
  const found = screen.getByRole('heading', { level: 2, name: heading }).closest('section')
  if (found === null) throw new Error(`${heading} is in no section`)
  return found
}
const cells = (of: HTMLElement, name: RegExp): string[] =>
  within(within(of).getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
const column = (of: HTMLElement, index: number): string[] =>
  within(of)
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[index]?.textContent ?? '')
    .toReversed()
const chartSentence = (of: HTMLElement): string => within(of).getByRole('img').getAttribute('aria-label') ?? ''

describe('the history of a profile', () => {
  const given = [3, 4, 5].map((value) => ({ ratings: { ...rateAll(matrix, () => value), delivery: 1 }, target: 'L4' }))

  it('draws the typical level in steps with the mean beside it, and its table says the same', async () => {
    const { user } = await show(matrix, given)
    const heading = 'Typical level and mean, 3 cycles'
    const sentence = chartSentence(section(heading))
    expect(sentence).toBe(
      'Typical level and mean, 3 cycles: 2025 H2, typical L3, mean 2.9; 2026 H1, typical L4, mean 3.8; 2026 H2, typical L5, mean 4.8.',
    )
    expect([...section(heading).querySelectorAll('text.value')].map((text) => text.textContent)).toEqual([
      'L3',
      'L4',
      'L5',
    ])
    await user.keyboard('t')
    expect(column(section(heading), 0)).toEqual(['L3', 'L4', 'L5'])
    expect(column(section(heading), 1)).toEqual(['2.9', '3.8', '4.8'])
    expect(cells(section(heading), /2026 H2/).slice(2, 5)).toEqual(['▲ 1.0up by 1.0', 'L1', 'L5'])
  })

  it('lays two side by side line by line, and row by row with their areas', async () => {
    await show(matrix, given)
    const pair = section('Side by side')
    expect(within(pair).queryByRole('img', { name: /^Radar/ })).toBeNull()
    expect(within(pair).getByRole('region', { name: 'Impact' }).textContent).toContain('DeliveryL1 → L1')
    expect(cells(pair, /Mentorship & Knowledge Sharing/)).toEqual([
      'Collaboration and Communication',
      'L4',
      'L5',
      '▲ 1up by 1',
    ])
    expect(pair.textContent).toContain('Of 16 answers given in both, 15 rose, 1 stayed and 0 fell.')
  })
})

describe('the history of a climb', () => {
  const given = [{ L5: 1 }, { L5: 2, L6: 1 }, { L5: 3, L6: 2 }].map((levels) => ({
    ratings: byLevel(climb, levels),
    target: 'L6',
  }))

  it('draws the level held as steps, from below the first one, and its table says the same', async () => {
    const { user } = await show(climb, given)
    const heading = 'Level held, 3 cycles'
    expect(chartSentence(section(heading))).toBe('Level held, 3 cycles: 2025 H2, below L5; 2026 H1, L5; 2026 H2, L6.')
    await user.keyboard('t')
    expect(column(section(heading), 0)).toEqual(['below L5', 'L5 Tech Lead', 'L6 Senior TL'])
    expect(column(section(heading), 1)).toEqual(['4.50', '5.50', '6.00'])
    expect(cells(section('Each competency'), /Knowledge/)).toEqual(['4.50', '5.50', '6.00', '6.00', '▲ 1.50up by 1.50'])
  })

  it('lays two side by side as ways, with the same places', async () => {
    await show(climb, given)
    const pair = section('Side by side')
    expect(within(pair).getByText('5.50 → 6.00', { selector: 'li:first-child span' })).toBeTruthy()
    expect(pair.textContent).toContain('2026 H2, L6 Senior TL')
  })
})

describe('the history of a case', () => {
  it('counts what is shown, and measures each competency against the mark', async () => {
    const given = [1, 2].map((value) => ({ ratings: { ...rateAll(promotion, () => value), 'scope.1': 0 } }))
    const { user } = await show(promotion, given)
    const heading = 'Competencies shown, 2 cycles'
    expect(chartSentence(section(heading))).toBe('Competencies shown, 2 cycles: 2025 H2, 0; 2026 H1, 4.')
    await user.keyboard('t')
    expect(column(section(heading), 0)).toEqual(['0 of 5 shown', '4 of 5 shown'])
    expect(cells(section('Each competency'), /Scope/)).toEqual(['0.80', '1.60', '2.00', '▲ 0.80up by 0.80'])
    expect(cells(section('All assessments'), /Review 1/)).toContain('4 of 5 shown not yet a case')
    expect(await within(section('Side by side')).findByRole('img', { name: /Scope 0\.80 → 1\.60/ })).toBeTruthy()
  })
})

describe('the history of a reflection', () => {
  it('follows the mindset and the themes, and calls nothing a score', async () => {
    const given = [1, 2].map((value) => ({
      ratings: { ...rateAll(thinking, () => value), 'mindset.1': 3 },
      signals: { 'loop.1': true },
    }))
    const { user } = await show(thinking, given)
    const heading = 'Mindset shift, 2 cycles'
    expect(chartSentence(section(heading))).toBe('Mindset shift, 2 cycles: 2025 H2, 1.40; 2026 H1, 2.20.')
    await user.keyboard('t')
    expect(cells(section(heading), /2026 H1/).slice(0, 5)).toEqual(['2.20', '▲ 0.80up by 0.80', '1/5', '0', '16'])
    expect(cells(section('Each competency'), /Team Multiplier/)).toEqual(['1.00', '2.00', '▲ 1.00up by 1.00'])
    expect(cells(section('Side by side'), /Ensures that projects reach/)).toEqual([
      'Mindset shift',
      '1',
      '2',
      '▲ 1up by 1',
    ])
  })
})

describe('a history of any kind', () => {
  it.each(LOCALES)('stands with one draft in which nothing is answered, in %s', async (locale) => {
    for (const ladder of [matrix, climb, promotion, thinking]) {
      const { bridge } = severalAssessments(
        [{ title: 'Draft', status: 'draft', target: null }],
        new Map([[hashOf('a'), ladder]]),
      )
      const { unmount } = renderApp(<GrowthPage onNew={() => undefined} />, { bridge, locale })
      await screen.findByRole('heading', { level: 1 })
      await waitFor(() =>
        expect(document.body.textContent).toContain(locale === 'en' ? 'No result yet.' : '還沒有結果。'),
      )
      expect(document.body.textContent).not.toMatch(/undefined|NaN|Infinity|[{}]|growth:|explain:/)
      unmount()
    }
  })
})
