import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { PromotionPage } from '#renderer/features/promotion/promotion-page.tsx'
import { evidenceId } from '#shared/ids.ts'
import type { EvidenceLine } from '#shared/evidence.ts'
import { err, ok } from '#shared/app-error.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Locale } from '#shared/locale.ts'
import type { PromotionPreparation, SlotEntry } from '#shared/promotion-preparation.ts'
import { promotingLadder } from '../../../support/promoting-ladder.ts'
import { cycleOf, hashOf } from '../../../support/summaries.ts'
import { memoryActions } from '../../support/memory-actions.ts'
import { renderApp } from '../../support/render-app.tsx'
import { type Given, severalAssessments } from '../../support/several-assessments.ts'

const ratings = {
  'craft.testing': 2,
  'craft.review': 2,
  'craft.design': 1,
  'people.feedback': 1,
  'people.coaching': 1,
}
const given: Given = { title: 'Mine', cycle: cycleOf('2026 H1', '2026-06-30'), target: 'L2', ratings }

const noted: EvidenceLine = {
  id: evidenceId.parse('evidence0001'),
  title: 'Ran the release',
  excerpt: '',
  on: '2026-10-28',
  to: null,
  kind: null,
  project: '',
  link: null,
  stance: 'supports',
  private: false,
  links: [],
  createdAtMs: 0,
  updatedAtMs: 0,
}

/** What is prepared, kept as main keeps it. */
const memoryPreparations = () => {
  const slots: Record<string, Record<string, SlotEntry>> = {}
  const starts: Record<string, string> = {}
  const all = (): PromotionPreparation[] =>
    [...new Set([...Object.keys(slots), ...Object.keys(starts)])].map((promotion) => ({
      promotion,
      startedOn: starts[promotion] ?? null,
      slots: slots[promotion] ?? {},
    }))
  const state = { isRefusing: false }
  const bridge: Partial<CairnBridge> = {
    promotionsRead: async () => ok(all()),
    promotionFillSlot: async ({ promotion, slot, entry }) => {
      if (state.isRefusing) return err('disk-full')
      slots[promotion] = { ...slots[promotion], [slot]: entry }
      return ok(all())
    },
    promotionStart: async ({ promotion, startedOn }) => {
      if (startedOn === null) delete starts[promotion]
      else starts[promotion] = startedOn
      return ok(all())
    },
    evidenceList: async () => ok([noted]),
    wayStop: async () => ok(null),
    wayFind: async () => ok({ status: 'unanswered', goal: { kind: 'promotion', id: 'L1-L2' }, hard: {}, items: [] }),
  }
  return { bridge, slots, starts, state }
}

const show = async (assessments: readonly Given[] = [given], locale: Locale = 'en') => {
  const data = severalAssessments(assessments, new Map([[hashOf('a'), promotingLadder]]))
  const actions = memoryActions([], promotingLadder.id)
  const prepared = memoryPreparations()
  renderApp(<PromotionPage />, {
    bridge: { ...data.bridge, ...actions.bridge, ...prepared.bridge },
    locale,
    path: '/growth/promotion',
  })
  await screen.findByRole('heading', { level: 1 })
  return { ...prepared, actions: actions.actions, user: userEvent.setup() }
}

const card = async (name: string): Promise<HTMLElement> => screen.findByRole('region', { name })

describe('the promotion screen', () => {
  it('says what is missing before everything else, then where each condition stands', async () => {
    await show()
    const way = await card('L1 → L2')
    const missing = within(way).getByRole('list', { name: 'Still missing: L1 → L2' })
    expect(within(missing).getAllByRole('listitem')).toHaveLength(7)
    expect(within(missing).getAllByRole('listitem')[0]?.textContent).toContain('Every competency at L2 or above')
    expect(within(way).getByText('People at L1, 1 short')).toBeDefined()
    expect(screen.getByText('Usually 12 to 18 months.')).toBeDefined()
    expect(within(way).getAllByRole('heading', { level: 3 })[0]?.textContent).toContain('Still missing')
  })

  it('shows the ways to a level side by side, and which is closest', async () => {
    const { user } = await show()
    await user.click(await screen.findByRole('radio', { name: 'L2 → L3' }))
    expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(2)
    expect(within(await card('Expert')).getByText('closest')).toBeDefined()
    expect(screen.getByText('The ladder names no usual length for this step.')).toBeDefined()
  })

  it('attests a condition with today’s date, and keeps date and note', async () => {
    const { user, slots } = await show()
    const way = await card('L1 → L2')
    await user.click(within(way).getByRole('checkbox', { name: 'Owns a module.' }))
    await waitFor(() => expect(slots['L1-L2']?.['owns-module']?.met).toBe(true))
    expect(slots['L1-L2']?.['owns-module']?.on).toMatch(/^\d{4}-\d\d-\d\d$/)
    await user.click(within(way).getByRole('button', { name: 'Details: Owns a module.' }))
    await user.type(within(way).getByLabelText('Note'), '主責帳務模組')
    await waitFor(() => expect(slots['L1-L2']?.['owns-module']).toMatchObject({ met: true, note: '主責帳務模組' }))
    const missing = within(way).getByRole('list', { name: /Still missing/ })
    expect(within(missing).queryByText('Owns a module.')).toBeNull()
  })

  it('fills the portfolio by a title, and passes a step of verification', async () => {
    const { user, slots } = await show()
    const way = await card('L1 → L2')
    await user.click(within(way).getByRole('button', { name: 'Details: A design.' }))
    await user.type(within(way).getByLabelText('What it is called'), 'Ledger split')
    await user.type(within(way).getByLabelText('Where it lies'), 'wiki/ledger')
    await waitFor(() =>
      expect(slots['L1-L2']?.['design']).toMatchObject({ met: true, title: 'Ledger split', link: 'wiki/ledger' }),
    )
    await user.click(within(way).getByRole('button', { name: 'Details: A panel reads.' }))
    await user.click(within(way).getByRole('radio', { name: 'held' }))
    await waitFor(() => expect(slots['L1-L2']?.['panel']).toMatchObject({ met: false, state: 'held' }))
    await user.click(within(way).getByRole('radio', { name: 'passed' }))
    await waitFor(() => expect(slots['L1-L2']?.['panel']).toMatchObject({ met: true, state: 'passed' }))
  })

  it('links what is noted in the evidence log, and takes it away', async () => {
    const { user, slots } = await show()
    const way = await card('L1 → L2')
    await user.click(within(way).getByRole('button', { name: 'Details: Helps others.' }))
    await user.selectOptions(await within(way).findByLabelText('Evidence'), noted.id)
    await waitFor(() => expect(slots['L1-L2']?.['helps']?.evidence).toEqual([noted.id]))
    expect(within(way).getByText('1 piece of evidence')).toBeDefined()
    await user.click(within(way).getByRole('button', { name: 'Take away: Ran the release' }))
    await waitFor(() => expect(slots['L1-L2']?.['helps']?.evidence).toEqual([]))
  })

  it('plans an action from what is missing, and says that it is planned', async () => {
    const { user, actions } = await show()
    await user.click(await screen.findByRole('button', { name: 'Plan an action: Every competency at L2 or above' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('What will you do?'), 'Give feedback every week')
    await user.click(within(dialog).getByRole('button', { name: 'Plan it' }))
    expect(await screen.findByText('planned')).toBeDefined()
    expect(actions()).toMatchObject([
      {
        title: 'Give feedback every week',
        competency: 'people',
        raises: [{ item: 'people', from: 1, to: 2 }],
        promotion: 'L1-L2',
      },
    ])
  })

  it('takes the day since when she stands at the level', async () => {
    const { user, starts } = await show()
    await user.click(await screen.findByRole('button', { name: 'Say since when' }))
    await user.type(screen.getByLabelText('At L1 since'), '2024-01-31')
    await waitFor(() => expect(starts['L1-L2']).toBe('2024-01-31'))
    expect(screen.getByText(/months at L1 or above, since 31 Jan 2024/)).toBeDefined()
  })

  it('says what could not be kept', async () => {
    const { user, state } = await show()
    state.isRefusing = true
    await user.click(within(await card('L1 → L2')).getByRole('checkbox', { name: 'Owns a module.' }))
    expect(await screen.findByRole('dialog', { name: 'That could not be done' })).toBeDefined()
  })

  it('sends people without such a ladder to the ladders', async () => {
    await show([])
    expect(await screen.findByRole('link', { name: 'Ladders' })).toBeDefined()
  })

  it('says the same in Chinese', async () => {
    await show([given], 'zh-TW')
    const way = await card('L1 → L2')
    expect(within(way).getByRole('list', { name: '還缺什麼：L1 → L2' })).toBeDefined()
    expect(within(way).getByText('People：L1，差 1 級')).toBeDefined()
  })
})
