import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { AssessPage } from '#renderer/features/assess/assess-page.tsx'
import { canEstimate, estimateOf, isUntouched } from '#renderer/features/assess/estimates.ts'
import { quickLevels } from '#renderer/features/assess/quick-levels.ts'
import type { Ladder } from '#shared/ladder.ts'
import { itemsOf } from '#shared/items.ts'
import { ladderFrom } from '../../../support/packs.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

const builtIn = (id: string): Ladder =>
  ladderFrom(readFileSync(join(import.meta.dirname, `../../../../ladders/${id}.yaml`), 'utf8'))
let track: Ladder
beforeAll(() => {
  track = builtIn('se-track')
  Element.prototype.scrollIntoView = () => undefined
})

const english = () =>
  Object.fromEntries(
    itemsOf(track)
      .filter(({ competency }) => competency === 'english')
      .map(({ id }) => [id, 4]),
  )
const open = async (
  given: Parameters<typeof memoryBridge>[1] = {},
  view: 'quick' | 'form' = 'quick',
  ladder = track,
) => {
  const memory = memoryBridge(ladder, given)
  const { history } = renderApp(<AssessPage id={ID} view={view} />, { bridge: memory.bridge })
  await screen.findByRole('heading', { level: 1 })
  return { ...memory, history, user: userEvent.setup() }
}

describe('a quick pass', () => {
  it.each([
    ['se-track', true],
    ['engineering-matrix', true],
    ['tl-ladder', false],
    ['l5-promotion', false],
    ['strategic-thinking', false],
  ])('of %s: %s, since only levels can be said at a glance', (id, possible) => {
    expect(canEstimate(builtIn(id))).toBe(possible)
  })

  it('tells each level in the ladder’s short words, or by its descriptor where it has no others', () => {
    const [mastery] = track.competencies
    const matrix = builtIn('engineering-matrix')
    const [code] = matrix.competencies
    if (mastery === undefined || code === undefined) throw new Error('no competency')
    expect(quickLevels(track, mastery)).toHaveLength(5)
    expect(quickLevels(track, mastery)[0]).toMatchObject({
      value: 1,
      motto: mastery.guide?.['L1']?.motto,
      summary: mastery.guide?.['L1']?.summary,
    })
    const cells = code.instrument.kind === 'rubric' ? code.instrument.cells : {}
    expect(quickLevels(matrix, code).map(({ summary }) => summary)).toEqual(Object.values(cells))
  })

  it('asks for one level per competency, by digits alone, and counts none of them', async () => {
    const { user, record } = await open()
    expect(screen.getByText('8 competencies left')).toBeTruthy()
    for (const key of ['3', '4', '0']) await user.keyboard(key)
    await waitFor(() =>
      expect(record().estimates).toEqual({ 'technical-mastery': 3, 'code-quality': 4, 'system-design': 0 }),
    )
    expect(record().ratings).toEqual({})
    expect(screen.getByText('estimate L3')).toBeTruthy()
    expect(screen.getByText('estimate not yet L1')).toBeTruthy()
    expect(screen.getByText('5 competencies left')).toBeTruthy()
    expect(screen.getByRole('radiogroup', { name: /AI Tools/ })).toBeTruthy()
  })

  it('marks the level that the target expects', async () => {
    await open({ target: 'L4' })
    const levels = within(screen.getByRole('radiogroup', { name: 'Technical Mastery' })).getAllByRole('radio')
    expect(
      levels.filter(({ textContent }) => textContent.includes('L4 expects')).map(({ dataset }) => dataset['value']),
    ).toEqual(['5'])
  })

  it('moves between levels by arrows, between competencies with Ctrl, chooses with Space and clears', async () => {
    const { user, record } = await open()
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toHaveProperty('dataset.value', '2'))
    await user.keyboard(' ')
    await waitFor(() => expect(record().estimates).toEqual({ 'technical-mastery': 2 }))
    await user.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    await waitFor(() => expect(screen.getByRole('radiogroup', { name: 'Technical Mastery' })).toBeTruthy())
    await user.keyboard('{Backspace}')
    await waitFor(() => expect(record().estimates).toEqual({}))
  })

  it('does not ask again what is answered row by row', async () => {
    await open({ ratings: english() })
    expect(screen.getByText('7 competencies left')).toBeTruthy()
    expect(screen.getByText('answered row by row')).toBeTruthy()
  })

  it('takes an estimate back where undo is asked for', async () => {
    const { user, record } = await open()
    await user.keyboard('3')
    await waitFor(() => expect(record().estimates).toEqual({ 'technical-mastery': 3 }))
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(record().estimates).toEqual({}))
    expect(await screen.findByRole('radiogroup', { name: 'Technical Mastery' })).toBeTruthy()
  })

  it.each([
    ['a completed assessment', { status: 'completed', completedAtMs: 1 }, 'se-track'],
    ['a ladder of statements', {}, 'l5-promotion'],
  ] as const)('leads to the form for %s', async (_what, given, ladder) => {
    const memory = memoryBridge(builtIn(ladder), given)
    const { history } = renderApp(<AssessPage id={ID} view="quick" />, { bridge: memory.bridge })
    await waitFor(() => expect(history.at(-1)).toBe(`/assess/${ID}`))
  })
})

describe('an estimate', () => {
  it('stands until every row of its competency is answered', () => {
    const record = { estimates: { english: 3 } }
    const figures = { value: 4, answered: 5, total: 5 }
    const outcome = (complete: boolean) => ({ competencies: { english: { ...figures, complete } } })
    expect(estimateOf(record, outcome(false), 'english')).toBe(3)
    expect(estimateOf(record, outcome(true), 'english')).toBeNull()
    expect(estimateOf(record, outcome(false), 'mentoring')).toBeNull()
  })

  it('is marked as one in the form, and gives way to the level in the list', async () => {
    await open({ estimates: { 'technical-mastery': 3, english: 2 }, ratings: english() }, 'form')
    const list = within(screen.getByRole('navigation', { name: 'Competencies' }))
    expect(list.getByRole('button', { name: /Technical Mastery.*estimate L3/ })).toBeTruthy()
    expect(list.queryByRole('button', { name: /English.*estimate/ })).toBeNull()
    expect(screen.getByText('1 estimated, not counted')).toBeTruthy()
    expect(screen.getByText('from 1 of 8 competencies')).toBeTruthy()
  })
})

describe('the offer of a quick pass', () => {
  it('is there in an empty draft, and gone with the first answer', async () => {
    const { user } = await open({}, 'form')
    expect(screen.getByRole('button', { name: /^Quick pass/ })).toBeTruthy()
    await user.keyboard('3')
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Quick pass/ })).toBeNull())
  })

  it.each([
    ['a rating', { ratings: { a: 1 } }],
    ['a reason', { notApplicable: { a: 'no' } }],
    ['an estimate', { estimates: { a: 0 } }],
  ])('is gone after %s', (_what, given) => {
    const record = memoryBridge(track, given).record()
    expect(isUntouched(memoryBridge(track).record())).toBe(true)
    expect(isUntouched(record)).toBe(false)
  })

  it('stays in the menu', async () => {
    const { user, history } = await open({ ratings: english() }, 'form')
    await user.click(screen.getByRole('button', { name: 'More for this assessment' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Quick pass' }))
    await waitFor(() => expect(history.at(-1)).toBe(`/assess/${ID}/quick`))
  })
})
