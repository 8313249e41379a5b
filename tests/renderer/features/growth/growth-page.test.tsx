import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { GrowthPage } from '#renderer/features/growth/growth-page.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { matrixLadder } from '../../../support/ladders.ts'
import { designRatings, levelRatings, namedTrack } from '../../../support/named-track.ts'
import { cycleOf, hashOf } from '../../../support/summaries.ts'
import { renderApp } from '../../support/render-app.tsx'
import { type Given, idOf, severalAssessments } from '../../support/several-assessments.ts'

beforeAll(() => {
  // The simulated page has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

const ladder = namedTrack()
const cycles = [
  cycleOf('2025 H2', '2025-12-31'),
  cycleOf('2026 H1', '2026-06-30'),
  cycleOf('2026 H2', '2026-12-31'),
] as const
const given: readonly Given[] = [
  { title: 'One', cycle: cycles[0], ratings: levelRatings(ladder, 2) },
  { title: 'Two', cycle: cycles[1], ratings: levelRatings(ladder, 3) },
  { title: 'Three', cycle: cycles[2], ratings: designRatings(ladder) },
]

const show = async (
  of: readonly Given[] = given,
  ladders: ReadonlyMap<LadderHash, Ladder> = new Map([[hashOf('a'), ladder]]),
) => {
  const data = severalAssessments(of, ladders, cycles)
  const rendered = renderApp(<GrowthPage onNew={() => undefined} />, { bridge: data.bridge })
  // What lies under the charts comes a little later.
  await screen.findByRole(
    'heading',
    { level: 2, name: of.length === 0 ? 'No history yet' : 'Side by side' },
    { timeout: 10_000 },
  )
  return { ...data, ...rendered, user: userEvent.setup() }
}

const section = (heading: string): HTMLElement => {
  const found = screen.getByRole('heading', { level: 2, name: heading }).closest('section')
  if (found === null) throw new Error(`${heading} is in no section`)
  return found
}
const figures = (within_: HTMLElement, title: RegExp): string[] =>
  within(within(within_).getByRole('row', { name: title }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

afterEach(() => window.history.replaceState(null, ''))

describe('the history of a ladder', () => {
  it('shows the same figures in the chart, in its table and in the list', async () => {
    const { user } = await show()
    const chart = within(section('Weighted average, 3 cycles')).getByRole('img', { name: /^The weighted average/ })
    expect(chart.getAttribute('aria-label')).toBe(
      'The weighted average over cycles: 2025 H2, 2.0; 2026 H1, 3.0; 2026 H2, 3.5.',
    )
    expect(figures(section('All assessments'), /Three/)).toContain('3.5')
    await user.keyboard('t')
    expect(figures(section('Weighted average, 3 cycles'), /2026 H2/).slice(0, 4)).toEqual([
      'L3',
      '3.5',
      '▲ 0.5up by 0.5',
      '−0.2',
    ])
    expect(figures(section('Each competency'), /Technical mastery/)).toEqual(['L2', 'L3', 'L4', 'L5', '▲ 2up by 2'])
  })

  it('opens how each figure came about: drawn, in a table and in the list', async () => {
    const { user, history } = await show()
    const why = (name: string): HTMLElement => screen.getByRole('link', { name: `How ${name}` })
    await user.click(why('Technical mastery came about: L4'))
    expect(history.at(-1)).toBe(`/result/${idOf(2)}/why/technical-mastery`)
    await user.click(within(section('All assessments')).getByRole('link', { name: 'How Two came about: 3.0' }))
    expect(history.at(-1)).toBe(`/result/${idOf(1)}/why/overall`)
    const point = section('Weighted average, 3 cycles').querySelector('[data-of] circle')
    if (point === null) throw new Error('no point is drawn')
    await user.click(point)
    expect(history.at(-1)).toBe(`/result/${idOf(0)}/why/overall`)
    await user.keyboard('t')
    await user.click(
      within(section('Weighted average, 3 cycles')).getByRole('link', { name: 'How 2026 H1 came about: 3.0' }),
    )
    expect(history.at(-1)).toBe(`/result/${idOf(1)}/why/overall`)
  })

  it('lays the two assessments side by side between which something changed', async () => {
    const { user } = await show()
    await user.click(within(section('All assessments')).getByTitle('What changed: Two'))
    const pair = within(section('Side by side'))
    expect(pair.getByRole('button', { name: /2025 H2/ })).toBeTruthy()
    expect(pair.getByRole('button', { name: /2026 H1/ })).toBeTruthy()
  })

  it('draws the points of the cycles in their order, with their figures', async () => {
    await show()
    const chart = within(section('Weighted average, 3 cycles')).getByRole('img', { name: /^The weighted average/ })
    await waitFor(() =>
      expect([...chart.querySelectorAll('text.value')].map((each) => each.textContent)).toEqual(['2.0', '3.0', '3.5']),
    )
  })

  it('draws a draft as a ring and says what rings are', async () => {
    await show([
      ...given.slice(0, 2),
      { title: 'Three', cycle: cycles[2], status: 'draft', ratings: designRatings(ladder) },
    ])
    expect(screen.getByText('draft or provisional')).toBeTruthy()
    await waitFor(() => expect(document.querySelectorAll('.history-chart .m-hollow')).toHaveLength(1))
  })

  it('marks where the ladder changed, in words', async () => {
    const next: Ladder = { ...ladder, version: '1.1.0' }
    const ladders = new Map([
      [hashOf('a'), ladder],
      [hashOf('b'), next],
    ])
    await show([given[0] ?? { title: '' }, { ...(given[1] ?? { title: '' }), ladder: hashOf('b') }], ladders)
    expect(await screen.findByText('ladder 1.1.0 from here')).toBeTruthy()
    expect(screen.getByText(/Each is read with its own ladder, 1\.0\.0 and 1\.1\.0/)).toBeTruthy()
  })

  it('thins labels out and stays whole with forty cycles', async () => {
    const many = Array.from({ length: 40 }, (_, index): Given => {
      const name = `${2000 + index}`
      return { title: name, cycle: cycleOf(name, `${name}-12-31`), ratings: levelRatings(ladder, 1 + (index % 5)) }
    })
    await show(many)
    const chart = within(section('Weighted average, 40 cycles')).getByRole('img', { name: /^The weighted average/ })
    await waitFor(() => expect(chart.querySelectorAll('circle.m-self')).toHaveLength(40))
    const labels = [...chart.querySelectorAll('text.value')].length
    expect(labels).toBeGreaterThan(5)
    expect(labels).toBeLessThan(40)
    const names = [...chart.querySelectorAll('text.axis')].map((each) => each.lastChild?.textContent)
    expect(names).toContain('2039')
    expect(names.length).toBeLessThan(40)
  })

  it('offers only the ladders that have assessments, and changes over', async () => {
    const matrix: Ladder = { ...matrixLadder(), name: 'Matrix' }
    const ladders = new Map([
      [hashOf('a'), ladder],
      [hashOf('b'), matrix],
      [hashOf('c'), { ...ladder, id: 'unused', name: 'Unused' }],
    ])
    const { user } = await show(
      [
        ...given,
        { title: 'Other', ladder: hashOf('b'), ratings: levelRatings(matrix, 4), createdAtMs: 0, updatedAtMs: 0 },
      ],
      ladders,
    )
    await user.click(screen.getByRole('button', { name: 'Ladder: Track' }))
    const names = (await screen.findAllByRole('menuitemradio')).map((item) => item.textContent)
    expect(names).toEqual(['Track', 'Matrix'])
    await user.click(screen.getByRole('menuitemradio', { name: 'Matrix' }))
    expect(await screen.findByRole('button', { name: 'Ladder: Matrix' })).toBeTruthy()
    await screen.findByRole('heading', { level: 2, name: 'All assessments' })
    expect(figures(section('All assessments'), /Other/)).toContain('typical L4 lowest L4, highest L4')
  })

  it('says what will be here while there is nothing', async () => {
    await show([])
    expect(screen.getByRole('heading', { name: 'No history yet' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'New assessment' })).toBeTruthy()
  })
})

describe('side by side', () => {
  it('says that one assessment has nothing to lie beside', async () => {
    await show(given.slice(0, 1))
    expect(screen.getByText(/There is one assessment so far/)).toBeTruthy()
  })

  it('begins with the last completed one and the one before it', async () => {
    await show([...given, { title: 'Draft', status: 'draft' }])
    expect(await screen.findByRole('button', { name: 'Compare from: 2026 H1 · self' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Compare to: 2026 H2 · self' })).toBeTruthy()
    expect(await screen.findByText('4 competencies rose, none fell.')).toBeTruthy()
  })

  it('lists the rows that changed, and those that stayed on request', async () => {
    const { user } = await show()
    const more = await screen.findByRole('button', { name: 'Show the 15 that stayed' })
    const table = (): HTMLElement => within(section('Side by side')).getByRole('table')
    expect(within(table()).getAllByRole('row')).toHaveLength(27)
    expect(within(table()).getAllByRole('row', { name: /Cost standards/ })[0]?.textContent).toContain('L3L1')
    await user.click(more)
    expect(within(table()).getAllByRole('row')).toHaveLength(42)
  })

  it('compares any two, and swaps them', async () => {
    const { user } = await show()
    await user.click(await screen.findByRole('button', { name: 'Compare from: 2026 H1 · self' }))
    await user.click(await screen.findByRole('menuitemradio', { name: /2025 H2/ }))
    expect(await screen.findByText('8 competencies rose, none fell.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Swap the two' }))
    expect(await screen.findByText('8 competencies fell, none rose.')).toBeTruthy()
  })

  it('shows the two that another screen asked for', async () => {
    window.history.replaceState({ ladder: 'track', compare: { before: idOf(0), after: idOf(1) } }, '')
    await show()
    expect(await screen.findByRole('button', { name: 'Compare from: 2025 H2 · self' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Compare to: 2026 H1 · self' })).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Side by side')
  })
})

describe('the menu of an assessment', () => {
  const openMenu = async (user: ReturnType<typeof userEvent.setup>, title: string): Promise<void> => {
    await user.click(screen.getByRole('button', { name: `More for ${title}` }))
  }

  it('renames', async () => {
    const { user, calls } = await show()
    await openMenu(user, 'Two')
    await user.click(await screen.findByRole('menuitem', { name: 'Rename…' }))
    const field = await screen.findByRole('textbox', { name: 'Title' })
    await user.clear(field)
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true)
    await user.type(field, 'Mid-year{Enter}')
    await waitFor(() => expect(calls).toEqual([`rename ${idOf(1)} Mid-year`]))
    expect(await screen.findByRole('link', { name: 'Mid-year' })).toBeTruthy()
  })

  it('duplicates into a cycle that is made in passing', async () => {
    const { user, calls } = await show()
    await openMenu(user, 'Three')
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate…' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Cycle' }), 'New cycle…')
    await user.type(screen.getByRole('textbox', { name: 'Name of the cycle' }), '2027 H1')
    await user.click(screen.getByRole('button', { name: 'Duplicate' }))
    await waitFor(() => expect(calls).toEqual([`duplicate ${idOf(2)} newcycle3`]))
    expect(await screen.findByRole('link', { name: 'Three (copy)' })).toBeTruthy()
  })

  it('moves to another cycle, or to none', async () => {
    const { user, calls } = await show()
    await openMenu(user, 'Three')
    await user.click(await screen.findByRole('menuitem', { name: 'Move to a cycle…' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Cycle' }), 'No cycle')
    await user.click(screen.getByRole('button', { name: 'Move' }))
    await waitFor(() => expect(calls).toEqual([`move ${idOf(2)} none`]))
  })

  it('deletes with a way back', async () => {
    const { user, calls } = await show()
    await openMenu(user, 'One')
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
    await waitFor(() => expect(screen.queryByRole('link', { name: 'One' })).toBeNull())
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(calls).toEqual([`delete ${idOf(0)}`, `restore ${idOf(0)}`]))
    expect(await screen.findByRole('link', { name: 'One' })).toBeTruthy()
  })
})
