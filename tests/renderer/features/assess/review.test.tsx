import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { AssessPage } from '#renderer/features/assess/assess-page.tsx'
import { itemsOf, signalsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderFrom } from '../../../support/packs.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

const builtIn = (id: string): Ladder =>
  ladderFrom(readFileSync(join(import.meta.dirname, `../../../../ladders/${id}.yaml`), 'utf8'))
let reflection: Ladder
beforeAll(() => {
  reflection = builtIn('strategic-thinking')
  Element.prototype.scrollIntoView = () => undefined
})

type Given = NonNullable<Parameters<typeof memoryBridge>[1]>
const open = async (given: Given = {}, ladder = reflection, locale: 'en' | 'zh-TW' = 'en') => {
  const memory = memoryBridge(ladder, { target: null, ...given }, locale)
  const { history } = renderApp(<AssessPage id={ID} view="review" />, { bridge: memory.bridge, locale })
  await screen.findByRole('heading', { level: 2 })
  return { ...memory, history, user: userEvent.setup() }
}
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const everything = (ladder: Ladder): Given => ({
  ratings: Object.fromEntries(itemsOf(ladder).map(({ id, values }) => [id, values.at(-1) ?? 0])),
  signals: Object.fromEntries(
    signalsOf(ladder).flatMap(({ id, answer }) => (answer === 'frequency' ? [[id, 'never' as const]] : [])),
  ),
})

describe('the review', () => {
  it('lists what was left for later first, then what is unanswered, by section', async () => {
    await open({ later: ['scope-ownership.1', 'propose-projects.1'], ratings: { 'propose-projects.1': 2 } })
    const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))
    expect(regions.slice(0, 2)).toEqual(['Left for later', 'Unanswered'])
    const later = section('Left for later')
    expect(later.getAllByRole('listitem')).toHaveLength(2)
    expect(later.getByText('Larger Scope Ownership')).toBeTruthy()
    expect(later.getAllByText('Unanswered')).toHaveLength(1)
    expect(section('Unanswered').queryByText(/Which domain do you own/)).toBeNull()
  })

  it('says how much is unanswered and what that makes of the result', async () => {
    await open({ ratings: { 'propose-projects.1': 2 }, notApplicable: { 'mindset.1': 'no' }, later: ['mindset.2'] })
    expect(screen.getByText(/^19 of 21 answers are missing: the result stays provisional/)).toBeTruthy()
    expect(screen.getByText('1 is left for later.')).toBeTruthy()
    expect(screen.getByText('1 is not applicable and leaves the sums.')).toBeTruthy()
  })

  it('gives every answer in words: place, written answer, day, reason, note', async () => {
    await open({
      ratings: { 'propose-projects.1': 2, 'mindset.1': 0 },
      answers: { 'propose-projects.1': { text: 'The export.\nNobody asked.', lastOn: '2026-05-02' } },
      notApplicable: { 'propose-projects.2': 'No customers yet' },
      notes: { 'propose-projects.1': 'Ask Mei.' },
      private: ['propose-projects.1'],
      subject: 'The export',
      signals: { 'loop.1': true, 'ship-and-forget.1': 'sometimes' },
    })
    const theme = section('Propose Meaningful Projects')
    const [first, second, third] = theme.getAllByRole('row').slice(1)
    expect(first?.textContent).toContain('2Independently, mostlyThe export.\nNobody asked.Last time: 2 May 2026')
    expect(first?.textContent).toContain('Private note:Ask Mei.')
    expect(second?.textContent).toContain('Not applicableNo customers yet')
    expect(third?.textContent).toContain('Unanswered')
    expect(section('Mindset shift').getByText('As the L4 wording says')).toBeTruthy()
    expect(section('The L5 ownership loop').getByText('The piece of work: The export')).toBeTruthy()
    expect(section('The L5 ownership loop').getAllByText('Done')).toHaveLength(1)
    expect(section('What stands in the way').getByText('Sometimes')).toBeTruthy()
  })

  it('gives a level’s descriptor, "not yet", flagged anti-signals and estimates', async () => {
    await open(
      {
        ratings: { 'english.reading': 2, 'english.writing': 0 },
        signals: { 'english.anti-signal.L2': true },
        estimates: { english: 3 },
      },
      builtIn('se-track'),
    )
    const english = section('English Proficiency')
    expect(english.getByText('L2')).toBeTruthy()
    expect(english.getByText('not yet at the first level')).toBeTruthy()
    expect(english.getByRole('row', { name: /Anti-signal L2, true now/ })).toBeTruthy()
    expect(english.getByText('estimate L3')).toBeTruthy()
  })

  it('leaves out of the unanswered what lies above the target of a climb', async () => {
    await open({ target: 'L5' }, builtIn('tl-ladder'))
    // 9 + 10 + 4 statements at L5, one of which is a fact and not rated.
    expect(screen.getByRole('heading', { level: 3, name: 'Unanswered 22' })).toBeTruthy()
  })

  it('shows five of a section, and the others when asked', async () => {
    const { user } = await open({}, builtIn('se-track'))
    const list = section('Unanswered')
    expect(list.getAllByRole('listitem')).toHaveLength(5 * 8)
    await user.click(list.getByRole('button', { name: 'Show 1 more' }))
    expect(list.getAllByRole('listitem')).toHaveLength(41)
  })

  it('jumps back to the row', async () => {
    const { user, history, record } = await open()
    await user.click(section('Mindset shift').getByRole('button', { name: /^Waits for the next thing/ }))
    await waitFor(() => expect(history.at(-1)).toBe(`/assess/${ID}`))
    expect(record().place).toEqual({ competency: 'mindset', item: 'mindset.4' })
  })

  it('takes a row off the list of those for later', async () => {
    const { user, record } = await open({ later: ['mindset.2'] })
    await user.click(section('Left for later').getByRole('button', { name: 'No longer for later' }))
    await waitFor(() => expect(record().later).toEqual([]))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Left for later' })).toBeNull())
  })

  it('says where nothing is open', async () => {
    await open(everything(reflection))
    expect(screen.getByText('All 21 answers are given.')).toBeTruthy()
    expect(screen.getByText('Nothing is unanswered, and nothing was left for later.')).toBeTruthy()
  })
})

describe('completing from the review', () => {
  it('asks first and says what stays provisional, then shows the result', async () => {
    const { user, history, record } = await open({ ratings: { 'propose-projects.1': 2 } })
    await user.click(screen.getByRole('button', { name: 'Complete…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Complete this assessment?' }))
    expect(
      dialog.getByText(/^20 of 21 answers are missing: the result stays provisional.*it can be reopened/),
    ).toBeTruthy()
    expect(record().status).toBe('draft')
    await user.click(dialog.getByRole('button', { name: 'Complete' }))
    await waitFor(() => expect(history.at(-1)).toBe(`/result/${ID}`))
    expect(record().status).toBe('completed')
  })

  it('says why it could not be completed', async () => {
    const { user, history, refuse } = await open(everything(reflection))
    refuse('disk-full')
    await user.click(screen.getByRole('button', { name: 'Complete…' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Complete' }))
    expect(await screen.findByRole('dialog', { name: 'That could not be done' })).toBeTruthy()
    expect(history.at(-1)).not.toBe(`/result/${ID}`)
  })

  it('is not offered while a change is not on disk', async () => {
    const { user, refuse } = await open({ later: ['mindset.2'] })
    refuse('disk-full')
    await user.click(screen.getByRole('button', { name: 'No longer for later' }))
    await screen.findByRole('alert')
    expect(screen.getByRole('button', { name: 'Complete…' })).toHaveProperty('disabled', true)
  })

  it('is over for a snapshot, which is only read', async () => {
    await open({ status: 'completed', completedAtMs: 1, later: ['mindset.2'] })
    expect(screen.queryByRole('button', { name: 'Complete…' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'No longer for later' })).toBeNull()
  })

  it('is said in Chinese too', async () => {
    const { user } = await open({}, reflection, 'zh-TW')
    await user.click(screen.getByRole('button', { name: '完成…' }))
    const dialog = within(await screen.findByRole('dialog', { name: '要完成這份評估嗎？' }))
    expect(dialog.getByText(/21 題中還有 21 題未答：結果仍是暫定.*完成後就是一份不再變動的快照/)).toBeTruthy()
  })
})
