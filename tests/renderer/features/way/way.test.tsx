import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { WayPage } from '#renderer/features/way/way-page.tsx'
import { WaySection } from '#renderer/features/way/way-section.tsx'
import { WhatIfPage } from '#renderer/features/way/what-if-page.tsx'
import { useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import { antiSignalId } from '#shared/items.ts'
import type { Locale } from '#shared/locale.ts'
import { designRatings, levelRatings, namedTrack } from '../../../support/named-track.ts'
import { renderApp } from '../../support/render-app.tsx'
import { type Given, idOf } from '../../support/several-assessments.ts'
import { wayBridge } from '../../support/way-bridge.ts'

beforeAll(() => {
  // The simulated page has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

const ladder = namedTrack({
  result: { kind: 'weighted-bands', rounding: 'half-up', decimals: 1, bar: { level: 'L3', name: 'hire bar' } },
})
const now: Given = { title: 'Second', target: 'L4', ratings: designRatings(ladder) }

/** The first screen of a file waits for its code. */
const SLOW = { timeout: 10_000 }

const Section = () => {
  const open = useOpenAssessment(idOf(0))
  const read = useLadder(open.data?.record.ladder)
  return open.data === undefined || read.data === undefined ? null : <WaySection open={open.data} ladder={read.data} />
}

const show = (given: Given = now, locale: Locale = 'en') => {
  const data = wayBridge(ladder, given)
  return { ...data, user: userEvent.setup(), ...renderApp(<Section />, { bridge: data.bridge, locale }) }
}

describe('what would it take', () => {
  it('tells the shortest way to the target, what comes of it, and what the ladder says of the first steps', async () => {
    show()
    const take = within(await screen.findByRole('region', { name: 'What would it take?' }, SLOW))
    expect((await take.findByText(/^The shortest way is/)).textContent).toBe(
      'The shortest way is 2 steps, in one row. No smaller set of steps reaches it; all were compared. ' +
        'Then: Ai engineering L3 → L4, the result L4, average 3.7.',
    )
    expect(take.getByText(/^Cost standards \(Ai engineering\)$/)).toBeTruthy()
    expect(take.getByText('Now ·', { exact: false })).toBeTruthy()
    expect(take.getByText('Wanted ·', { exact: false })).toBeTruthy()
  })

  it('tries a row at once, says what moves, saves nothing, and keeps it as a scenario on request', async () => {
    const { user, scenarios, history } = show()
    const card = within(await screen.findByRole('region', { name: 'What if…' }))
    const flip = await card.findByRole('switch', { name: /^Try Cost standards at L3/ })
    expect(card.getByRole('status').textContent).toBe('As it is: L3, average 3.5nothing is saved')
    await user.click(flip)
    await waitFor(() => {
      expect(card.getByRole('status').textContent).toBe(
        'With this: L4, average 3.7Ai engineering L3 → L4 · nothing is saved',
      )
    })
    expect(scenarios.size).toBe(0)
    await user.click(card.getByRole('button', { name: 'Keep as scenario…' }))
    const name = await screen.findByRole('textbox', { name: 'Name' })
    await user.clear(name)
    await user.type(name, 'Costs')
    await user.click(screen.getByRole('button', { name: 'Create' }))
    await waitFor(() => expect([...scenarios.values()].map((each) => each.name)).toEqual(['Costs']))
    expect([...scenarios.values()][0]?.ratings).toEqual({ 'ai-engineering.cost-standards': 3 })
    expect(history.at(-1)).toBe(`/what-if/${idOf(0)}/scenario1`)
  })

  it('makes actions of the way, with what each is to move and why', async () => {
    const { user, actions } = show()
    await user.click(await screen.findByRole('button', { name: 'Make it an action' }))
    expect(await screen.findByText('1 action is in the plan.')).toBeTruthy()
    expect(actions).toEqual([
      expect.objectContaining({
        title: 'Ai engineering · Cost standards: L1 → L3',
        competency: 'ai-engineering',
        raises: [{ item: 'ai-engineering.cost-standards', from: 1, to: 3 }],
        assessment: idOf(0),
        promotion: null,
      }),
    ])
  })

  it('says that one is there, what has to be answered first, and why there is no way', async () => {
    show({ ...now, target: 'L3' })
    // L3 is reached: what is asked first is the level after it.
    expect(await screen.findByRole('button', { name: 'Goal: L4' })).toBeTruthy()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Goal: L4' }))
    await user.click(await screen.findByRole('menuitemradio', { name: /^L3 ?Level$/ }))
    expect(await screen.findByText('You are there already.')).toBeTruthy()
  })

  it('names the first open rows, in both languages', async () => {
    const { 'english.reading': _, ...fewer } = designRatings(ladder)
    show({ ...now, ratings: fewer }, 'zh-TW')
    expect(await screen.findByText('還有 1 題未答')).toBeTruthy()
    expect(screen.getByRole('button', { name: '繼續評' })).toBeTruthy()
  })

  it('names the anti-signals that stand in every way', async () => {
    const flagged = Object.fromEntries(
      ladder.competencies.flatMap(({ id }) => ['L4', 'L5'].map((level) => [antiSignalId(id, level), true])),
    )
    show({ ...now, ratings: levelRatings(ladder, 3), signals: flagged })
    expect(await screen.findByText('No way exists')).toBeTruthy()
    expect(screen.getByText(/because the anti-signals .* are flagged and take back whatever is raised/)).toBeTruthy()
  })
})

describe('the page of a way', () => {
  const page = (kind: string, goal: string, given: Given = now) => {
    const data = wayBridge(ladder, given)
    const part = <WayPage id={idOf(0)} kind={kind} goal={goal} />
    return { ...data, user: userEvent.setup(), ...renderApp(part, { bridge: data.bridge }) }
  }

  it('shows every set, each step with its texts, and goes round what is marked as hard', async () => {
    const { user } = page('level', 'L4')
    expect(await screen.findByRole('heading', { level: 1, name: 'The way to L4' })).toBeTruthy()
    const sets = await screen.findAllByRole('region', { name: /^Way \d of \d$/ })
    expect(sets).toHaveLength(5)
    const [first] = sets
    if (first === undefined) throw new Error('no way')
    const weigh = { name: 'How much a step of Cost standards counts: like any other' }
    await user.click(within(first).getByRole('button', weigh))
    await user.click(await screen.findByRole('menuitemradio', { name: 'as much as 5' }))
    expect(await screen.findByText(/all equally light/)).toBeTruthy()
    const lighter = screen.getAllByRole('region', { name: /^Way \d of \d$/ })
    expect(lighter.length).toBeGreaterThan(1)
    for (const set of lighter) expect(within(set).queryByText('Cost standards')).toBeNull()
    // It stays to be seen, and can be taken back.
    const hard = within(screen.getByRole('region', { name: 'What is hard for you' }))
    await user.click(hard.getByRole('button', { name: 'How much a step of Cost standards counts: as much as 5' }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'like any other' }))
    expect(await hard.findByText('Nothing is marked.')).toBeTruthy()
  })

  it('leads through a promotion, and its actions are for that promotion', async () => {
    const { user, actions } = page('promotion', 'L3-L4.tech-lead')
    const sets = await screen.findAllByRole('region', { name: /^Way \d of \d$/ })
    expect(sets.length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: /^Make (it an action|actions of them): Way 1 of/ }))
    await waitFor(() => expect(actions.length).toBeGreaterThan(0))
    expect(new Set(actions.map(({ promotion }) => promotion))).toEqual(new Set(['L3-L4.tech-lead']))
  })
})

describe('scenarios', () => {
  const page = async (alteration = { ratings: { 'ai-engineering.cost-standards': 3 } }) => {
    const data = wayBridge(ladder, now)
    await data.bridge.scenarioCreate?.({ assessment: idOf(0), name: 'Up', alteration: { ...alteration, signals: {} } })
    const part = <WhatIfPage id={idOf(0)} scenario={undefined} />
    const rendered = renderApp(part, { bridge: data.bridge })
    await screen.findByRole('heading', { level: 2, name: 'Up' })
    return { ...data, ...rendered, user: userEvent.setup() }
  }

  it('shows the result beside the original, and what moved', async () => {
    const { user } = await page()
    expect(screen.getByRole('region', { name: 'As it is' }).textContent).toContain('L3average 3.5')
    expect(screen.getByRole('region', { name: 'This scenario' }).textContent).toContain('L4average 3.7')
    expect(screen.getByRole('row', { name: /^Ai engineering/ }).textContent).toContain('L3L4▲ 1')
    expect(screen.getByText('1 answer moved')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Put Cost standards back' }))
    expect(await screen.findByText(/^Nothing is moved yet/)).toBeTruthy()
    expect(screen.getByRole('region', { name: 'This scenario' }).textContent).toContain('L3average 3.5')
  })

  it('rates any row by the keyboard', async () => {
    const { user, scenarios } = await page({ ratings: { 'ai-engineering.cost-standards': 3 } })
    const row = within(screen.getByRole('radiogroup', { name: 'Reading' }))
    row.getByRole('radio', { checked: true }).focus()
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect([...scenarios.values()][0]?.ratings['english.reading']).toBe(5))
  })

  type User = Awaited<ReturnType<typeof page>>['user']
  const choose = async (user: User, name: string, item: string): Promise<void> => {
    await user.click(screen.getByRole('button', { name: `More for ${name}` }))
    await user.click(await screen.findByRole('menuitem', { name: item }))
  }

  it('is renamed and duplicated', async () => {
    const { user, scenarios } = await page()
    await choose(user, 'Up', 'Rename…')
    const field = await screen.findByRole('textbox', { name: 'Name' })
    await user.clear(field)
    await user.type(field, 'On{Enter}')
    await screen.findByRole('heading', { level: 2, name: 'On' })
    await choose(user, 'On', 'Duplicate')
    await waitFor(() => expect([...scenarios.values()].map(({ name }) => name)).toEqual(['On', 'On, copy']))
  })

  it('is deleted, with a way back', async () => {
    const { user, scenarios } = await page()
    await choose(user, 'Up', 'Delete')
    await waitFor(() => expect(scenarios.size).toBe(0))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect([...scenarios.values()].map(({ name }) => name)).toEqual(['Up']))
    expect([...scenarios.values()][0]?.ratings).toEqual({ 'ai-engineering.cost-standards': 3 })
  })

  it('becomes actions, those rows that are ticked', async () => {
    const ratings = { 'ai-engineering.cost-standards': 3, 'code-quality.testing': 4, 'english.reading': 2 }
    const { user, actions } = await page({ ratings })
    await user.click(screen.getByRole('button', { name: 'Make actions of what moved…' }))
    // What is lower than now is nothing to plan for.
    expect(await screen.findAllByRole('checkbox')).toHaveLength(2)
    await user.click(screen.getByRole('checkbox', { name: /Testing/ }))
    await user.click(screen.getByRole('button', { name: 'Make 1 action' }))
    await waitFor(() => expect(actions.map(({ title }) => title)).toEqual(['Ai engineering · Cost standards: L1 → L3']))
    expect(actions[0]?.why).toBe('Tried in the scenario “Up”.')
  })

  it('says what a scenario is, where there is none', async () => {
    const data = wayBridge(ladder, now)
    renderApp(<WhatIfPage id={idOf(0)} scenario={undefined} />, { bridge: data.bridge, locale: 'zh-TW' })
    expect(await screen.findByRole('heading', { name: '還沒有情境' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '新增情境…' })).toBeTruthy()
  })
})
