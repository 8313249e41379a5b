import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { AssessPage } from '#renderer/features/assess/assess-page.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { ladderFrom } from '../../../support/packs.ts'
import { ID, memoryBridge } from '../../support/memory-bridge.ts'
import { renderApp } from '../../support/render-app.tsx'

let ladder: Ladder
beforeAll(() => {
  ladder = ladderFrom(readFileSync(join(import.meta.dirname, '../../../../ladders/se-track.yaml'), 'utf8'))
  Element.prototype.scrollIntoView = () => undefined
})

const open = async (given: Parameters<typeof memoryBridge>[1] = {}, locale: 'en' | 'zh-TW' = 'en') => {
  const memory = memoryBridge(ladder, given, locale)
  renderApp(<AssessPage id={ID} />, { bridge: memory.bridge, locale })
  await screen.findByRole('heading', { level: 2, name: locale === 'en' ? /Technical Mastery/ : /技術專精/ })
  return { ...memory, user: userEvent.setup() }
}
const row = (name: RegExp): HTMLElement => screen.getByRole('radiogroup', { name })

describe('Assess', () => {
  it('offers a radio group a row, with every level of it by its descriptor', async () => {
    await open()
    expect(screen.getAllByRole('radiogroup')).toHaveLength(6)
    expect(within(row(/^Debugging/)).getAllByRole('radio')).toHaveLength(5)
  })

  it('marks the column that the target expects', async () => {
    await open({ target: 'L4' })
    expect(within(row(/^Debugging/)).getByRole('radio', { name: /^L5.*expected by the target/ })).toBeTruthy()
  })

  it('rates by a digit, moves on to the next open row, and says what is saved', async () => {
    const { user, changes } = await open()
    await user.keyboard('4')
    await user.keyboard('3')
    await waitFor(() =>
      expect(changes).toEqual([
        { kind: 'rate', item: 'technical-mastery.language-stack', value: 4 },
        { kind: 'rate', item: 'technical-mastery.frameworks', value: 3 },
      ]),
    )
    expect(await screen.findByText('2 of 41 · provisional')).toBeTruthy()
    expect(within(row(/^Language & stack/)).getByRole('radio', { checked: true })).toBe(
      within(row(/^Language & stack/)).getAllByRole('radio')[3],
    )
  })

  it('keeps unanswered, not yet and not applicable apart', async () => {
    const { user, record } = await open()
    await user.keyboard('0')
    await waitFor(() => expect(record().ratings['technical-mastery.language-stack']).toBe(0))
    expect(row(/^Language & stack, not yet/)).toBeTruthy()
    expect(row(/^Frameworks, unanswered/)).toBeTruthy()
    await user.keyboard('x')
    await user.type(await screen.findByRole('textbox', { name: /Why is Frameworks/ }), 'No framework in use{Enter}')
    await waitFor(() => expect(record().notApplicable['technical-mastery.frameworks']).toBe('No framework in use'))
    expect(row(/^Frameworks, not applicable/)).toBeTruthy()
  })

  it('says nothing is set aside without a reason', async () => {
    const { user, changes } = await open()
    await user.keyboard('x')
    await user.type(await screen.findByRole('textbox'), '   {Enter}')
    expect(changes).toEqual([])
  })

  it('takes no letter or digit from a field', async () => {
    const { user, record } = await open()
    await user.keyboard('n')
    await user.type(await screen.findByRole('textbox', { name: /^Note on/ }), '5 new')
    await waitFor(() => expect(record().notes['technical-mastery.language-stack']).toBe('5 new'))
    expect(record().ratings).toEqual({})
  })

  it('tells what the last open row of a competency decides', async () => {
    await open({
      ratings: Object.fromEntries(
        ['language-stack', 'frameworks', 'debugging', 'tooling']
          .map((id) => [`technical-mastery.${id}`, 4])
          .concat([['technical-mastery.codebase-fluency', 5]]),
      ),
    })
    expect(screen.getByText(/one row to go/)).toBeTruthy()
    expect(screen.getByText(/CS & systems foundations at L3 or above makes it/)).toBeTruthy()
  })

  it('shows that an anti-signal takes back the level reached, and that one elsewhere does not', async () => {
    const { user } = await open({
      place: { competency: 'technical-mastery', item: null },
      ratings: Object.fromEntries(
        ['language-stack', 'frameworks', 'codebase-fluency', 'debugging', 'tooling', 'cs-systems-foundations'].map(
          (id) => [`technical-mastery.${id}`, 3],
        ),
      ),
    })
    const signals = screen.getByRole('region', { name: 'Anti-signals' })
    await user.click(within(signals).getByRole('checkbox', { name: /L3:/ }))
    expect(await within(signals).findByText('Takes back L3')).toBeTruthy()
    await user.click(within(signals).getByRole('checkbox', { name: /L5:/ }))
    expect(await within(signals).findByText(/no effect/)).toBeTruthy()
  })

  it('keeps an answer that could not be saved, says why, and saves it on retry', async () => {
    const { user, refuse, record } = await open()
    refuse('disk-full')
    await user.keyboard('2')
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full')
    expect(within(row(/^Language & stack/)).getByRole('radio', { checked: true })).toBeTruthy()
    expect(record().ratings).toEqual({})
    refuse(null)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(record().ratings['technical-mastery.language-stack']).toBe(2))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('speaks Chinese throughout, with the term beside the competency', async () => {
    await open({}, 'zh-TW')
    expect(screen.getByRole('heading', { level: 2, name: '技術專精 Technical Mastery' })).toBeTruthy()
    expect(screen.getByText('已評 0/41 · 暫定')).toBeTruthy()
  })

  it('changes nothing of a completed assessment', async () => {
    const { user, changes } = await open({ status: 'completed', completedAtMs: 1 })
    await user.keyboard('4')
    await user.click(within(row(/^Frameworks/)).getAllByRole('radio')[2] as HTMLElement)
    expect(changes).toEqual([])
    expect(screen.getByRole('button', { name: 'Reopen…' })).toBeTruthy()
  })
})
