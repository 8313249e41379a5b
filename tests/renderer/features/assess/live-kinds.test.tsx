import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { AssessPage } from '#renderer/features/assess/assess-page.tsx'
import type { Locale } from '#shared/locale.ts'
import { rateAll } from '../../../support/answers.ts'
import { builtInLadder } from '../../../support/built-in-ladder.ts'
import { byLevel } from '../../../support/by-level.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

const matrix = builtInLadder('engineering-matrix')
const climb = builtInLadder('tl-ladder')
const promotion = builtInLadder('l5-promotion')
const thinking = builtInLadder('strategic-thinking')

beforeAll(() => {
  // The simulated page has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

type Given = Parameters<typeof memoryBridge>[1]
const open = async (ladder: typeof matrix, given: Given = {}, locale: Locale = 'en') => {
  const memory = memoryBridge(ladder, { target: null, ...given }, locale)
  renderApp(<AssessPage id={ID} />, { bridge: memory.bridge, locale })
  const panel = await screen.findByRole('complementary', { name: locale === 'en' ? 'Result so far' : '目前的結果' })
  return { ...memory, panel: within(panel), text: () => panel.textContent, user: userEvent.setup() }
}
const cells = (row: HTMLElement): string[] =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('the live result of a profile', () => {
  const ratings = { ...rateAll(matrix, () => 4), delivery: 2, feedback: 6 }

  it('says that there is no overall level, and gives the figures of the area in hand and of all', async () => {
    const { panel } = await open(matrix, { ratings, place: { competency: 'delivery', item: null } })
    expect(panel.getByText('no overall level in this ladder')).toBeTruthy()
    expect(cells(panel.getByRole('row', { name: /^Impact/ }))).toEqual(['L4', '3.5', 'L2', 'L4'])
    expect(cells(panel.getByRole('row', { name: /^All/ }))).toEqual(['L4', '4.0', 'L2', 'L6'])
  })

  it('shows the area in hand line by line, and no radar of sixteen axes', async () => {
    const { panel } = await open(matrix, { ratings, place: { competency: 'delivery', item: null } })
    const lines = within(panel.getByRole('heading', { name: 'Impact' }).closest('section') as HTMLElement)
    expect(lines.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'DeliveryL2',
      'AmbiguityL4',
      'Org impactL4',
      'AmplifyingL4',
    ])
    expect(panel.queryByRole('img', { name: /^Radar/ })).toBeNull()
  })

  it('lists what lies below the target and by how much, largest first', async () => {
    const { panel } = await open(matrix, { ratings: { ...ratings, influence: 3 }, target: 'L4' })
    const below = within(panel.getByRole('heading', { name: 'Below the target' }).closest('section') as HTMLElement)
    expect(below.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Delivery & Accountability2 levels below',
      'Influence & Cross-Functional Collaboration1 level below',
    ])
  })

  it('moves with every answer, and stays provisional until the last', async () => {
    const { panel, user } = await open(matrix, {
      ratings: { delivery: 3 },
      place: { competency: 'delivery', item: null },
    })
    expect(panel.getByText('1 of 16 · provisional')).toBeTruthy()
    await user.keyboard('5')
    await waitFor(() => expect(cells(panel.getByRole('row', { name: /^All/ }))).toEqual(['L5', '5.0', 'L5', 'L5']))
  })
})

describe('the live result of a climb', () => {
  it('says the level held, what each level comes to and where each category stands', async () => {
    const { panel } = await open(climb, { ratings: byLevel(climb, { L5: 2, L6: 1 }), target: 'L6' })
    expect(panel.getByText('L6: mean 1.00 of 2')).toBeTruthy()
    expect(cells(panel.getByRole('row', { name: /^L5/ }))).toEqual(['2.00', 'met'])
    expect(cells(panel.getByRole('row', { name: /^L6/ }))).toEqual(['1.00', 'not met'])
    expect(panel.getAllByRole('listitem').map((line) => line.querySelector('p')?.textContent)).toEqual([
      'Knowledge5.50',
      'Leadership5.50',
      'Organization5.50',
    ])
  })

  it('reads below the first level while that is open, and says how many statements decide it', async () => {
    const { panel } = await open(climb, { ratings: { 'L5.knowledge.2': 3 }, target: 'L5' })
    expect(panel.getByText('Below L5')).toBeTruthy()
    expect(panel.getByText('21 statements decide L5')).toBeTruthy()
  })

  it('asks for the facts it compares, keeps them, and only informs', async () => {
    const { panel, changes, record, user } = await open(climb, {
      ratings: byLevel(climb, { L5: 2 }),
      target: 'L6',
      place: { competency: 'leadership', item: null },
    })
    const years = screen.getByRole('textbox', { name: 'Years in a leadership role' })
    await user.type(years, '1')
    await user.tab()
    await waitFor(() => expect(record().context).toEqual({ leadershipYears: 1 }))
    expect(await panel.findByText(/Typical of L6: at least 2 years in a leadership role. Yours: 1 year./)).toBeTruthy()
    expect(panel.getByText(/blocks nothing/)).toBeTruthy()
    expect(changes.every(({ kind }) => kind === 'context')).toBe(true)
  })

  it('keeps what is no number in its field, says so, and sends nothing', async () => {
    const { changes, user } = await open(climb, { place: { competency: 'knowledge', item: null } })
    const share = screen.getByRole('textbox', { name: 'Share of time as an engineer' })
    await user.type(share, 'half')
    await user.tab()
    expect(share.getAttribute('aria-invalid')).toBe('true')
    expect(changes).toEqual([])
  })
})

describe('the live result of a case', () => {
  it('counts what is shown, lists what is missing in order, and gives no percentage', async () => {
    const { panel, text } = await open(promotion, {
      ratings: { ...rateAll(promotion, () => 2), 'scope.1': 0 },
      signals: { 'pitfall.1': 'often', 'pitfall.2': 'sometimes', 'pitfall.3': 'never' },
    })
    expect(panel.getByText(/^4/).textContent).toBe('4/5')
    const missing = within(panel.getByRole('heading', { name: 'Missing, in order' }).closest('section') as HTMLElement)
    expect(missing.getAllByRole('listitem').map((each) => each.querySelector('p')?.textContent)).toEqual([
      'Not demonstrated',
      'No evidence linked',
      'Pitfalls that occur often',
    ])
    expect(panel.getByRole('heading', { name: /^To watch/ })).toBeTruthy()
    expect(text()).not.toContain('%')
  })
})

describe('the live result of a reflection', () => {
  it('has no score on purpose, and draws six themes with the same figures beside them', async () => {
    const { panel } = await open(thinking, {
      ratings: { ...rateAll(thinking, () => 1), 'team-multiplier.1': 3 },
      signals: { 'loop.1': true, 'ship-and-forget.1': 'often' },
    })
    expect(panel.getByText(/No overall score, on purpose/)).toBeTruthy()
    const radar = await panel.findByRole('img', { name: /^Radar/ })
    expect(radar.getAttribute('aria-label')).toContain('Multiplier 1.67')
    expect(panel.getByText('1.67')).toBeTruthy()
    expect(panel.getByText('1/5')).toBeTruthy()
    const patterns = within(
      panel.getByRole('heading', { name: 'Anti-patterns that occur' }).closest('section') as HTMLElement,
    )
    expect(patterns.getAllByRole('listitem')).toHaveLength(1)
  })

  it('speaks Chinese throughout', async () => {
    const given = { ratings: rateAll(thinking, () => 2), place: { competency: 'propose-projects', item: null } }
    const { panel } = await open(thinking, given, 'zh-TW')
    expect(panel.getByText(/刻意不給總分/)).toBeTruthy()
    expect(panel.getByText(/提出有意義的專案：2.00/)).toBeTruthy()
  })
})
