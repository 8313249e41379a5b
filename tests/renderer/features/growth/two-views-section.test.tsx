import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { TwoViewsSection } from '#renderer/features/growth/two-views-section.tsx'
import type { AgreedOn } from '#shared/agreed-on.ts'
import { err, ok } from '#shared/app-error.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Locale } from '#shared/locale.ts'
import { designRatings, namedTrack } from '../../../support/named-track.ts'
import { hashOf, summaryOf } from '../../../support/summaries.ts'
import { renderApp } from '../../support/render-app.tsx'
import { idOf, severalAssessments } from '../../support/several-assessments.ts'

const ladder = namedTrack()
const ratings = designRatings(ladder)
const THEIRS = { ...ratings, 'english.reading': 2, 'english.writing': 5 }
const NOTHING: AgreedOn = { rows: [], competencies: [] }

const renderViews = (
  agreed: AgreedOn = NOTHING,
  { locale = 'en', fails = false }: { locale?: Locale; fails?: boolean } = {},
) => {
  const memory = severalAssessments(
    [
      { title: 'Hers', ratings, notes: { 'english.reading': 'I read every paper.' } },
      {
        title: 'Theirs',
        perspective: 'manager',
        by: 'Robin',
        ratings: THEIRS,
        notes: { 'english.reading': 'Too slow.' },
      },
    ],
    new Map([[hashOf('a'), ladder]]),
  )
  const saves: Input<'agreed:save'>[] = []
  let kept = agreed
  const bridge: Partial<CairnBridge> = {
    ...memory.bridge,
    agreedList: async () => ok(kept),
    agreedSave: async (input) => {
      if (fails) return err('disk-full')
      saves.push(input)
      const { id: _id, ...row } = input
      kept = { ...kept, rows: [...kept.rows.filter(({ item }) => item !== row.item), row] }
      return ok(kept)
    },
  }
  const side = (index: number, by: string) => summaryOf('0', ladder, { ratings }, { id: idOf(index), by })
  renderApp(<TwoViewsSection yours={side(0, '')} theirs={side(1, 'Robin')} ladder={ladder} />, { bridge, locale })
  return { saves, user: userEvent.setup() }
}

const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }))

it('lists where two views part, the largest difference first, both reasons side by side', async () => {
  renderViews()
  const rows = (await screen.findAllByRole('row')).slice(1)
  expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Reading', 'Writing'])
  const reading = await rowOf(/^Reading/)
  expect(reading.getByText('I read every paper.')).toBeDefined()
  expect(reading.getByText('Too slow.')).toBeDefined()
  expect((await rowOf(/^Writing/)).getAllByText('no reason given')).toHaveLength(2)
  expect(screen.getByRole('columnheader', { name: 'Robin' })).toBeDefined()
})

it('keeps an agreed value and what was agreed on, by keyboard, beside both answers', async () => {
  const { user, saves } = renderViews()
  const value = await screen.findByRole('combobox', { name: 'Agreed value for Reading' })
  value.focus()
  await user.selectOptions(value, 'L3')
  await waitFor(() => expect(value).toHaveProperty('value', '3'))
  await user.tab()
  const why = screen.getByRole('textbox', { name: 'What you agreed on for Reading' })
  expect(document.activeElement).toBe(why)
  await user.keyboard('Read together.')
  await user.tab()
  await waitFor(() => expect(saves.at(-1)).toMatchObject({ item: 'english.reading', value: 3, note: 'Read together.' }))
  const reading = await rowOf(/^Reading/)
  expect(reading.getAllByText('L4').length).toBeGreaterThan(0)
})

it('shows what the agreed rows come to beside what was agreed on in a talk, and that they part', async () => {
  renderViews({
    rows: [{ item: 'english.reading', value: 3, note: '' }],
    competencies: [
      { competency: 'english', own: 4, fromRows: 3, fromTalk: { value: 4, heldOn: '2026-11-20' }, value: 4 },
      { competency: 'mentoring', own: 3, fromRows: 2, fromTalk: null, value: 2 },
    ],
  })
  const table = within(await screen.findByRole('table', { name: 'What that comes to' }))
  const cells = (name: RegExp) =>
    within(table.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
  expect(cells(/^English/)).toEqual(['L4', 'L3', expect.stringMatching(/^L4 \(20 Nov/)])
  expect(cells(/^Mentoring/)).toEqual(['L3', 'L2', '–'])
  expect(screen.getByText(/say different things/)).toBeDefined()
})

it('keeps showing a row on which something was agreed, although the answers meet by now', async () => {
  renderViews({ rows: [{ item: 'mentoring.mentoring', value: 3, note: 'as it stands' }], competencies: [] })
  const agreed = await screen.findAllByRole('combobox')
  expect(agreed.length).toBeGreaterThanOrEqual(2)
  expect(screen.getByText(/2 rows differ/)).toBeDefined()
})

it('says that a value could not be kept', async () => {
  const { user } = renderViews(NOTHING, { fails: true })
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Agreed value for Reading' }), 'L3')
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.')
})

it('reads Chinese throughout in Chinese', async () => {
  renderViews(NOTHING, { locale: 'zh-TW' })
  expect(await screen.findByRole('columnheader', { name: '談定' })).toBeDefined()
})
