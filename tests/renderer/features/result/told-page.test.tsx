import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { ToldPage } from '#renderer/features/result/told-page.tsx'
import { antiSignalId } from '#shared/items.ts'
import type { Locale } from '#shared/locale.ts'
import { designRatings, namedTrack } from '../../../support/named-track.ts'
import { hashOf } from '../../../support/summaries.ts'
import { renderApp } from '../../support/render-app.tsx'
import { idOf, severalAssessments } from '../../support/several-assessments.ts'

beforeAll(() => {
  // The simulated page has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

afterEach(() => window.history.replaceState(null, ''))

const ladder = namedTrack()

const show = async (part: string, locale: Locale = 'en', signals: Record<string, boolean> = {}) => {
  const given = { title: 'Second', target: 'L4', ratings: designRatings(ladder), signals }
  const { bridge } = severalAssessments([given], new Map([[hashOf('a'), ladder]]))
  const rendered = renderApp(<ToldPage id={idOf(0)} part={part} />, { bridge, locale })
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return { user: userEvent.setup(), ...rendered }
}

const part = (name: RegExp) => {
  const section = screen.getByRole('heading', { level: 2, name }).closest('section')
  if (section === null) throw new Error('no such part')
  return within(section)
}

it('tells every step of what was asked for under the name of its rule, and begins there', async () => {
  await show('ai-engineering')
  expect(document.activeElement?.textContent).toBe('Ai engineering L3')
  const steps = part(/^Ai engineering/).getAllByRole('listitem')
  expect(steps.map((step) => step.textContent.split('Rule')[0])).toEqual([
    'The majority',
    'The straggler',
    'The stricter reading',
    'What keeps it from more',
  ])
  // What went in, row by row, and what came out.
  expect(steps[0]?.textContent).toContain('Cost standardsL1')
  expect(steps[0]?.textContent).toContain('→ L4')
})

it('marks the first condition that failed, and a second reading only where it differs', async () => {
  await show('overall')
  expect(part(/^Ai engineering/).getByText('The first condition that failed')).toBeTruthy()
  expect(part(/^Ai engineering/).getByText('Two readings, and they differ')).toBeTruthy()
  expect(part(/^English/).queryByText('Two readings, and they differ')).toBeNull()
})

it('tells what an anti-signal does in each of two readings', async () => {
  await show('ai-engineering', 'zh-TW', { [antiSignalId('ai-engineering', 'L2')]: true })
  const told = part(/^Ai engineering/)
  // It concerns the stricter reading alone, which is one more step that differs.
  expect(told.getAllByText('警訊')).toHaveLength(2)
  expect(told.getAllByText('兩種解讀，結果不同')).toHaveLength(2)
})

it('holds every step of the trace once, and leads from part to part', async () => {
  const { user, history } = await show('promotions')
  const links = within(screen.getByRole('navigation', { name: 'Parts of the explanation' })).getAllByRole('link')
  expect(links).toHaveLength(1 + ladder.competencies.length + 2)
  await user.click(screen.getByRole('link', { name: /^English/ }))
  expect(history.at(-1)).toBe(`/result/${idOf(0)}/why/english`)
})

it('goes back to the result with Esc', async () => {
  const { user, history } = await show('english')
  await user.keyboard('{Escape}')
  expect(history.at(-1)).toBe(`/result/${idOf(0)}`)
})

it('goes back to the screen that it was opened from, and only to one of ours', async () => {
  window.history.replaceState({ figure: 'english now', from: '/growth', ladder: ladder.id }, '')
  const { user, history } = await show('english')
  await user.click(screen.getByRole('button', { name: 'Back to where you were' }))
  expect(history.at(-1)).toBe('/growth')
})

it('knows no way back to what is no address of ours', async () => {
  window.history.replaceState({ figure: 'english now', from: 'https://elsewhere.example' }, '')
  const { user, history } = await show('english')
  await user.click(screen.getByRole('button', { name: 'Back to the result' }))
  expect(history.at(-1)).toBe(`/result/${idOf(0)}`)
})
