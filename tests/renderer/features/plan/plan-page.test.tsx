import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PlanPage } from '#renderer/features/plan/plan-page.tsx'
import type { Action } from '#shared/action.ts'
import type { Locale } from '#shared/locale.ts'
import { levelRatings, namedTrack } from '../../../support/named-track.ts'
import { planned } from '../../../support/planned.ts'
import { cycleOf, hashOf } from '../../../support/summaries.ts'
import { memoryActions } from '../../support/memory-actions.ts'
import { renderApp } from '../../support/render-app.tsx'
import { idOf, severalAssessments } from '../../support/several-assessments.ts'

const ladder = namedTrack()
const [h2, h1] = [cycleOf('2026 H2', '2026-12-31'), cycleOf('2026 H1', '2026-06-30')]
const aimed = {
  ladderId: ladder.id,
  assessment: idOf(0),
  competency: 'english',
  raises: [
    { item: 'english.reading', from: 2, to: 3 },
    { item: 'english.spoken', from: 2, to: 4 },
  ],
} satisfies Partial<Action>

const show = async (actions: readonly Action[], locale: Locale = 'en') => {
  const data = severalAssessments(
    [
      { title: 'One', cycle: h1, ratings: levelRatings(ladder, 2) },
      { title: 'Two', cycle: h2, ratings: levelRatings(ladder, 3) },
    ],
    new Map([[hashOf('a'), ladder]]),
    [h2, h1],
  )
  const memory = memoryActions(actions)
  renderApp(<PlanPage />, { bridge: { ...data.bridge, ...memory.bridge }, locale, path: '/growth/plan' })
  await screen.findByRole('heading', { level: 1 })
  return { ...memory, user: userEvent.setup() }
}

describe('the plan', () => {
  it('is empty until something is planned, and plans by hand', async () => {
    const { user, actions } = await show([])
    await user.click(screen.getByRole('button', { name: 'New action' }))
    const dialog = await screen.findByRole('dialog', { name: 'Plan an action' })
    expect(within(dialog).getByRole('button', { name: 'Plan it' })).toHaveProperty('disabled', true)
    await user.type(within(dialog).getByLabelText('What will you do?'), 'Lead a review')
    await user.type(within(dialog).getByLabelText('By when'), '2030-01-31')
    await user.click(within(dialog).getByRole('button', { name: 'Plan it' }))
    expect(await screen.findByRole('checkbox', { name: /Lead a review/ })).toBeDefined()
    expect(actions()).toMatchObject([{ title: 'Lead a review', dueOn: '2030-01-31', cycle: h2.id, ladderId: null }])
  })

  it('opens on the action that another screen asked for', async () => {
    window.history.replaceState({ action: planned('b').id }, '')
    onTestFinished(() => window.history.replaceState(null, ''))
    await show([planned('a'), planned('b'), planned('c')])
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /Action b/ })))
  })

  it('says what an action aims at, and what it moved once a later result is there', async () => {
    await show([planned('a', { ...aimed, dueOn: '2020-01-01' })])
    const line = (await screen.findByRole('checkbox', { name: /Action a/ })).closest('li')
    if (line === null) throw new Error('an action is a line of a list')
    expect(await within(line).findByText('English · Reading L2 → L3 · Spoken L2 → L4')).toBeDefined()
    expect(within(line).getByText(/days late$/)).toBeDefined()
    const moved = within(line).getByRole('list', { name: 'What it moved, as of 2026 H2' })
    expect(within(moved).getByText(/Reading is at L3, as aimed for/)).toBeDefined()
    expect(within(moved).getByText(/Spoken rose from L2 to L3; aimed for L4/)).toBeDefined()
  })

  it('says the same in Chinese', async () => {
    await show([planned('a', { ...aimed, why: '想更快讀規格' })], 'zh-TW')
    expect(await screen.findByText(/「Spoken」從 L2 升到 L3，預期 L4/)).toBeDefined()
    expect(screen.getByRole('heading', { level: 2, name: '未定日期' })).toBeDefined()
    expect(screen.getByText('想更快讀規格')).toBeDefined()
  })

  it('takes a tick as done, and back', async () => {
    const { user, actions } = await show([planned('a')])
    await user.click(await screen.findByRole('checkbox', { name: 'Action a' }))
    await screen.findByRole('heading', { level: 2, name: 'Done and dropped' })
    expect(actions()).toMatchObject([{ state: 'done' }])
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByRole('heading', { level: 2, name: 'Without a date' })
    expect(actions()).toMatchObject([{ state: 'open' }])
  })

  it('offers to carry over what an earlier cycle left open', async () => {
    const { user, actions } = await show([planned('a', { cycle: h1.id }), planned('b', { cycle: h2.id })])
    await user.click(await screen.findByRole('button', { name: 'Carry over into 2026 H2' }))
    expect(await screen.findByText('2026 H2, carried since 2026 H1')).toBeDefined()
    expect(screen.queryByRole('button', { name: /Carry over/ })).toBeNull()
    expect(actions().map(({ cycle }) => cycle)).toEqual([h2.id, h2.id])
  })

  it('orders by hand, drops, rewords and deletes from the menu', async () => {
    const { user, actions } = await show([planned('a'), planned('b')])
    const choose = async (title: string, item: string): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: `More for ${title}` }))
      await user.click(await screen.findByRole('menuitem', { name: item }))
    }
    await choose('Action b', 'Move up')
    await waitFor(() => expect(actions().map(({ title }) => title)).toEqual(['Action b', 'Action a']))
    await choose('Action b', 'Change…')
    const dialog = await screen.findByRole('dialog', { name: 'Change the action' })
    await user.type(within(dialog).getByLabelText('Why'), 'It bites')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('It bites')).toBeDefined()
    await choose('Action b', 'Drop it')
    await waitFor(() => expect(actions()[0]).toMatchObject({ state: 'dropped', why: 'It bites' }))
    await choose('Action a', 'Delete')
    await waitFor(() => expect(actions()).toHaveLength(1))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(actions()).toHaveLength(2))
  })
})
