import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { HintList } from '#renderer/components/hint-list.tsx'
import { useLadder, useOpenAssessment } from '#renderer/lib/queries.ts'
import type { BiasHint } from '#shared/bias-hint.ts'
import type { Locale } from '#shared/locale.ts'
import { namedTrack } from '../../support/named-track.ts'
import { renderApp } from '../support/render-app.tsx'
import { idOf } from '../support/several-assessments.ts'
import { wayBridge } from '../support/way-bridge.ts'

const ladder = namedTrack()

const Hints = () => {
  const open = useOpenAssessment(idOf(0))
  const read = useLadder(open.data?.record.ladder)
  return open.data === undefined || read.data === undefined ? null : (
    <HintList record={open.data.record} ladder={read.data} />
  )
}

const show = (hints: readonly BiasHint[], locale: Locale = 'en') => {
  const { bridge } = wayBridge(ladder, { title: 'One' }, hints)
  return { user: userEvent.setup(), ...renderApp(<Hints />, { bridge, locale }) }
}

const EVERY: readonly BiasHint[] = [
  { kind: 'run', count: 8, value: 3, first: 'english.reading', last: 'mentoring.scope' },
  { kind: 'raised', count: 5, bare: 3 },
  { kind: 'lowered', count: 4, evidenced: 2 },
  { kind: 'above-agreed', by: 0.75, count: 6 },
  { kind: 'below-agreed', by: 0.5, count: 4 },
  { kind: 'rush', count: 12, seconds: 20 },
  { kind: 'all-top', count: 40, total: 41 },
  { kind: 'all-bottom', count: 40, total: 41 },
  { kind: 'unchanged', count: 41, total: 41 },
]

it.each(['en', 'zh-TW'] as const)('says every hint with its numbers: %s', async (locale) => {
  show(EVERY, locale)
  const lines = (await screen.findAllByRole('listitem')).map((line) => line.textContent)
  expect(lines).toHaveLength(EVERY.length)
  for (const [index, hint] of EVERY.entries()) {
    const {
      kind: _,
      first: _first,
      last: _last,
      value: _value,
      by: _by,
      ...numbers
    } = { first: '', last: '', value: 0, by: 0, ...hint }
    for (const number of Object.values(numbers)) expect(lines[index]).toContain(`${number}`)
  }
  expect(lines.join(' ')).not.toMatch(/\{|hints:/)
})

it('is put away, stays away, and can be brought back', async () => {
  const { user } = show([{ kind: 'rush', count: 12, seconds: 20 }])
  await user.click(await screen.findByRole('button', { name: /^Put away: 12 answers were given within 20 s/ }))
  await waitFor(() => expect(screen.queryAllByRole('listitem')).toHaveLength(0))
  await user.click(screen.getByRole('button', { name: 'Show 1 put away' }))
  await user.click(screen.getByRole('button', { name: /^Bring back: 12 answers/ }))
  expect(await screen.findByRole('heading', { name: 'Worth a second look' })).toBeTruthy()
})

it('is nothing where there is none', async () => {
  show([])
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Worth a second look' })).toBeNull())
})
