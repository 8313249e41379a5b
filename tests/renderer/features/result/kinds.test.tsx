import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { ResultPage } from '#renderer/features/result/result-page.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { LOCALES, type Locale } from '#shared/locale.ts'
import { rateAll } from '../../../support/answers.ts'
import { builtInLadder } from '../../../support/built-in-ladder.ts'
import { byLevel } from '../../../support/by-level.ts'
import { cycleOf, hashOf } from '../../../support/summaries.ts'
import { renderApp } from '../../support/render-app.tsx'
import { type Given, idOf, severalAssessments } from '../../support/several-assessments.ts'

const matrix = builtInLadder('engineering-matrix')
const climb = builtInLadder('tl-ladder')
const promotion = builtInLadder('l5-promotion')
const thinking = builtInLadder('strategic-thinking')

beforeAll(() => {
  // The simulated page has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

const first = cycleOf('2026 H1', '2026-06-30')
const second = cycleOf('2026 H2', '2026-12-31')

const show = async (ladder: Ladder, given: readonly Given[], locale: Locale = 'en') => {
  const data = severalAssessments(
    given.map((each) => ({ target: null, ...each })),
    new Map([[hashOf('a'), ladder]]),
  )
  const rendered = renderApp(<ResultPage id={idOf(given.length - 1)} />, { bridge: data.bridge, locale })
  await screen.findByRole('heading', { level: 1 })
  return { ...data, ...rendered, user: userEvent.setup() }
}

const cells = (of: HTMLElement, name: RegExp): string[] =>
  within(within(of).getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
const section = (heading: string): HTMLElement => {
  const found = screen.getByRole('heading', { level: 2, name: heading }).closest('section')
  if (found === null) throw new Error(`${heading} is in no section`)
  return found
}
const listed = (heading: string): string[] =>
  within(section(heading))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

describe('the result of a profile', () => {
  const given: readonly Given[] = [
    { title: 'First', cycle: first, ratings: rateAll(matrix, () => 3), target: 'L4' },
    {
      title: 'Second',
      cycle: second,
      ratings: { ...rateAll(matrix, () => 4), delivery: 2, feedback: 6 },
      target: 'L4',
    },
  ]

  it('says that there is no overall level, what is typical and what lies below the target', async () => {
    await show(matrix, given)
    expect(screen.getByRole('heading', { level: 2, name: 'L4' })).toBeTruthy()
    expect(screen.getByText('No overall level in this ladder · 1 of 16 below the target, L4')).toBeTruthy()
    expect(screen.getByText('no overall level').tagName).toBe('B')
  })

  it('shows the same figures in the strip, in the table of areas and in the steps', async () => {
    const { user } = await show(matrix, given)
    const strip = screen.getByRole('img', { name: /^Levels L1 to L7/ })
    expect(strip.getAttribute('aria-label')).toBe('Levels L1 to L7: typical L4, mean 4.0, lowest L2, highest L6.')
    expect(cells(section('Areas'), /All competencies/)).toEqual(['L4', '4.0', 'L2', 'L6', '3.0', '▲ 1.0up by 1.0'])
    expect(cells(section('Areas'), /Impact/)).toEqual(['L4', '3.5', 'L2', 'L4', '3.0', '▲ 0.5up by 0.5'])
    await user.click(within(section('Areas')).getByRole('button', { name: 'How Impact came about' }))
    const step = within(section('Areas')).getByRole('listitem')
    expect(step.textContent).toContain('with a half going up, is 3.5')
    expect(step.textContent).toContain('The lowest stands at L2, the highest at L4.')
    await user.click(screen.getByRole('button', { name: 'Show the rule step by step' }))
    expect(screen.getAllByText(/At least half of 16 means 8/)).toHaveLength(1)
  })

  it('gives every competency a line of its own, area by area, and no radar of sixteen axes', async () => {
    await show(matrix, given)
    const table = section('Competencies by area')
    expect(
      within(table)
        .getAllByRole('rowheader')
        .filter((head) => head.getAttribute('scope') === 'rowgroup'),
    ).toHaveLength(4)
    expect(cells(table, /Delivery/)).toEqual(['L2', 'L4', '−2', 'L3', '▼ 1down by 1'])
    expect(screen.queryByRole('img', { name: /^Radar/ })).toBeNull()
    expect(listed('Gaps')).toEqual(['Delivery & AccountabilityPlanL2 of L4'])
  })
})

describe('the result of a climb', () => {
  const spike = Object.fromEntries(
    Object.entries(byLevel(climb, { L7: 3 })).filter(([id]) => id.includes('.knowledge.')),
  )
  const given: readonly Given[] = [
    { title: 'First', cycle: first, ratings: byLevel(climb, { L5: 1 }), target: 'L6' },
    {
      title: 'Second',
      cycle: second,
      ratings: { ...byLevel(climb, { L5: 2, L6: 1 }), ...spike },
      target: 'L6',
      context: { leadershipYears: 1, handsOnPercent: 50 },
    },
  ]

  it('says the level held and how far the target is', async () => {
    await show(climb, given)
    expect(screen.getByRole('heading', { level: 2, name: 'L5 Tech Lead' })).toBeTruthy()
    expect(screen.getByText('one level below your target, L6')).toBeTruthy()
    expect(screen.getByRole('img', { name: '1 of 5 stones stand' })).toBeTruthy()
  })

  it('shows the same places in the table, beside their way and in the steps', async () => {
    const { user } = await show(climb, given)
    const places = section('Places of the categories')
    expect(cells(places, /Leadership/)).toEqual(['5.50', '6.00', '−0.50', '4.50', '▲ 1.00up by 1.00'])
    await user.click(within(places).getByRole('button', { name: 'How Leadership & Influence came about' }))
    expect(within(places).getByText(/L6 asks for 16 points, and it has 8/).textContent).toContain('5.50')
  })

  it('shows each level by category and together, what stands out, and what was not assessed', async () => {
    await show(climb, given)
    const levels = section('Means of the levels')
    expect(cells(levels, /L5/)).toEqual(['2.00', '2.00', '2.00', '2.00', 'met'])
    expect(cells(levels, /L6/)).toEqual(['1.00', '1.00', '1.00', '1.00', 'not met'])
    expect(cells(levels, /L7/)).toEqual(['3.00spike', '–', '–', '3.008 of 22', 'open'])
    expect(cells(levels, /L9/)).toEqual(['–', '–', '–', '–', 'not assessed'])
    expect(screen.getByText(/Knowledge & Experience at L7 \(3.00\)/)).toBeTruthy()
  })

  it('informs of what is typical, and leads to the field where the fact is kept', async () => {
    const { user, calls, history } = await show(climb, given)
    expect(
      screen.getByText(/at least 2 years in a leadership role. Yours: 1 year. This is for information only/),
    ).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Change the facts' }))
    expect(history.at(-1)).toBe(`/assess/${idOf(1)}`)
    await waitFor(() => expect(calls).toContain(`place ${idOf(1)} leadership`))
  })
})

describe('the result of a case', () => {
  const ratings = { ...rateAll(promotion, () => 2), 'scope.1': 0 }
  const signals = { 'pitfall.1': 'often', 'pitfall.2': 'sometimes' } as const
  const given: readonly Given[] = [
    { title: 'First', cycle: first, ratings: rateAll(promotion, () => 1) },
    { title: 'Second', cycle: second, ratings, signals },
  ]

  it('counts what is shown, lists what is missing in order, and gives no percentage', async () => {
    await show(promotion, given)
    expect(screen.getByRole('heading', { level: 2, name: '4 of 5 shown' })).toBeTruthy()
    expect(screen.getByText('not yet a case')).toBeTruthy()
    expect(listed('What is missing')).toEqual([
      'Scope & Ownershipnot demonstrated',
      'Scope & Ownershipno evidence',
      'Technical Leadershipno evidence',
      'Customer & Business Impactno evidence',
      'Collaboration & Communicationno evidence',
      'Mentorship & Team Developmentno evidence',
      expect.stringMatching(/^Shies away.*occurs often$/),
    ])
    expect(listed('Pitfalls').map((text) => /(occurs often|occurs sometimes|unanswered)$/.exec(text)?.[1])).toEqual([
      'occurs often',
      'occurs sometimes',
      'unanswered',
    ])
    expect(document.querySelector('main, .result')?.textContent).not.toContain('%')
  })

  it('shows the same means in the radar, in both tables and in the steps', async () => {
    const { user } = await show(promotion, given)
    const radar = await screen.findByRole('img', { name: /^Radar:/ })
    expect(radar.getAttribute('aria-label')).toContain('Scope 1.60, target 2.00')
    const table = screen.getByRole('region', { name: 'Competencies' })
    expect(cells(table, /Scope/)).toEqual(['1.60', 'not met', 'none', '1.00', '▲ 0.60up by 0.60'])
    expect(cells(table, /Technical/)).toEqual(['2.00', 'met', 'none', '1.00', '▲ 1.00up by 1.00'])
    await user.click(within(table).getByRole('button', { name: 'How Scope & Ownership came about' }))
    expect(within(table).getByText(/8 over 5 answers/).textContent).toContain('1.60')
    expect(within(table).getByText(/A mean of 1.60 does not reach 2/)).toBeTruthy()
    await user.keyboard('t')
    const profile = within(screen.getByRole('region', { name: 'Profile' }))
    expect(profile.getByRole('row', { name: /Scope/ }).textContent).toBe('Scope & Ownership1.602.001.00')
  })

  it('names the unanswered pitfall, and goes to where pitfalls are asked', async () => {
    const { user, calls } = await show(promotion, given)
    expect(screen.getByText(/Common Pitfalls at This Level 1/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Go on answering' }))
    await waitFor(() => expect(calls).toContain(`place ${idOf(1)} signals`))
  })
})

describe('the result of a reflection', () => {
  const given: readonly Given[] = [
    { title: 'First', cycle: first, ratings: rateAll(thinking, () => 1) },
    {
      title: 'Second',
      cycle: second,
      ratings: { ...rateAll(thinking, () => 1), 'team-multiplier.1': 3, 'mindset.1': 3 },
      signals: { 'loop.1': true, 'loop.2': true, 'ship-and-forget.1': 'often' },
      subject: 'the ledger split',
    },
  ]

  it('has no score, on purpose, and says what there is to talk about', async () => {
    await show(thinking, given)
    expect(screen.getByRole('heading', { level: 2, name: 'No overall score, on purpose' })).toBeTruthy()
    expect(screen.getByText('1.40 of 3')).toBeTruthy()
    expect(screen.getByText('for the ledger split')).toBeTruthy()
    expect(listed('The L5 ownership loop').map((text) => text.endsWith('not done'))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
    expect(listed('Anti-patterns that occur')).toHaveLength(1)
  })

  it('shows the same means in the radar, in the table and in the steps', async () => {
    const { user } = await show(thinking, given)
    const radar = await screen.findByRole('img', { name: /^Radar:/ })
    expect(radar.getAttribute('aria-label')).toContain('Multiplier 1.67')
    const table = screen.getByRole('region', { name: 'Competencies' })
    expect(cells(table, /Team Multiplier/)).toEqual(['1.67', '1', '1.00', '▲ 0.67up by 0.67'])
    await user.click(within(table).getByRole('button', { name: 'How Team Multiplier came about' }))
    expect(within(table).getByText(/5 over 3 answers/).textContent).toContain('1.67')
  })

  it('leads from a claim that rests on nothing back to its question', async () => {
    const { user, calls } = await show(thinking, given)
    const claims = within(section('Claims without evidence'))
    expect(claims.getByText('Team Multiplier, placed at 3')).toBeTruthy()
    await user.click(claims.getByRole('button', { name: /learned from your latest PR reviews/ }))
    await waitFor(() => expect(calls).toContain(`place ${idOf(1)} team-multiplier`))
  })

  it('shows every pair of wordings with its place', async () => {
    await show(thinking, given)
    const pairs = within(screen.getByRole('region', { name: 'Mindset shift' }))
    expect(pairs.getAllByRole('row')).toHaveLength(6)
    expect(pairs.getByRole('row', { name: /Carries out assigned tasks well/ }).textContent).toContain('3Proposes')
  })
})

describe('two ladders of one conversation', () => {
  it('name each other in the same cycle, and lead from one to the other', async () => {
    const ladders = new Map([
      [hashOf('a'), promotion],
      [hashOf('b'), thinking],
    ])
    const given: readonly Given[] = [
      { title: 'Promotion', cycle: second, target: null, ratings: rateAll(promotion, () => 2) },
      { title: 'Thinking', ladder: hashOf('b'), cycle: second, target: null, ratings: rateAll(thinking, () => 2) },
    ]
    const { bridge } = severalAssessments(given, ladders)
    const { history } = renderApp(<ResultPage id={idOf(0)} />, { bridge })
    const card = within(await screen.findByRole('region', { name: 'One L4 → L5 conversation' }))
    expect(card.getByText('mindset 2.00')).toBeTruthy()
    await userEvent.setup().click(card.getByRole('button', { name: 'Open the result of Thinking' }))
    expect(history.at(-1)).toBe(`/result/${idOf(1)}`)
  })

  it('are silent where the other was not answered in this cycle', async () => {
    await show(promotion, [{ title: 'Alone', cycle: second, ratings: rateAll(promotion, () => 2) }])
    expect(screen.queryByRole('region', { name: /conversation/ })).toBeNull()
  })
})

describe('every kind of result', () => {
  const all: readonly Ladder[] = [matrix, climb, promotion, thinking]
  it.each(LOCALES)('stands before anything is answered, in %s', async (locale) => {
    for (const ladder of all) {
      const { unmount } = await show(ladder, [{ title: ladder.id, status: 'draft' }], locale)
      expect(screen.getByText(locale === 'en' ? 'Too early to say' : '資料還不夠').tagName).toBe('H2')
      expect(document.body.textContent).not.toMatch(/undefined|NaN|[{}]|result:|explain:/)
      unmount()
    }
  })
})
