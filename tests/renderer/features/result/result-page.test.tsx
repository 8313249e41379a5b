import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { ResultPage } from '#renderer/features/result/result-page.tsx'
import { ok } from '#shared/app-error.ts'
import type { ClaimCoverage } from '#shared/evidence-coverage.ts'
import { antiSignalId } from '#shared/items.ts'
import type { Locale } from '#shared/locale.ts'
import { designRatings, levelRatings, namedTrack } from '../../../support/named-track.ts'
import { cycleOf, hashOf } from '../../../support/summaries.ts'
import { renderApp } from '../../support/render-app.tsx'
import { type Given, idOf, severalAssessments } from '../../support/several-assessments.ts'

beforeAll(() => {
  // The simulated page has no layout to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

const ladder = namedTrack({
  result: { kind: 'weighted-bands', rounding: 'half-up', decimals: 1, bar: { level: 'L3', name: 'hire bar' } },
})
const before: Given = {
  title: 'First',
  cycle: cycleOf('2026 H1', '2026-06-30'),
  ratings: { ...levelRatings(ladder, 3), 'english.reading': 2, 'english.writing': 2, 'english.spoken': 2 },
}
const now: Given = { title: 'Second', cycle: cycleOf('2026 H2', '2026-12-31'), ratings: designRatings(ladder) }

const show = async (given: readonly Given[] = [before, now], locale: Locale = 'en') => {
  const data = severalAssessments(given, new Map([[hashOf('a'), ladder]]))
  const saved: unknown[] = []
  const bridge: typeof data.bridge = {
    ...data.bridge,
    assessmentSaveFile: async ({ parts }) => {
      saved.push(parts)
      return ok({ name: 'review.cairn.json', folder: '/home/lin' })
    },
  }
  const rendered = renderApp(<ResultPage id={idOf(given.length - 1)} />, { bridge, locale })
  await screen.findByRole('heading', { level: 1 })
  return { ...data, ...rendered, saved, user: userEvent.setup() }
}

const table = (): HTMLElement => within(screen.getByRole('region', { name: 'Competencies' })).getByRole('table')
const cells = (name: RegExp): string[] => {
  const row = within(table()).getByRole('row', { name })
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
}

describe('what the claims stand on', () => {
  const claim = (id: string, given: Partial<ClaimCoverage>): ClaimCoverage => ({
    claim: id,
    competency: 'english',
    value: 4,
    supports: 0,
    against: 0,
    strength: 'none',
    kinds: 0,
    projects: 0,
    months: 0,
    corroborated: false,
    alone: [],
    recency: null,
    lastOn: null,
    strip: [],
    ...given,
  })
  const CLAIMS = [
    claim('english.reading', { value: 3 }),
    claim('english.writing', { value: 5 }),
    claim('english.spoken', { supports: 2, strength: 'fair', alone: ['project'] }),
    claim('english.cefr-band', { supports: 3, strength: 'strong' }),
    claim('english.audience-reach', { value: 0 }),
  ]
  const showClaims = async (given: Given) => {
    const data = severalAssessments([given], new Map([[hashOf('a'), ladder]]))
    const bridge = { ...data.bridge, evidenceBehind: async () => ok(CLAIMS) }
    renderApp(<ResultPage id={idOf(0)} />, { bridge })
    await screen.findByRole('heading', { level: 1 })
  }

  it('is told beside the result: on nothing, the highest first, and on one project alone', async () => {
    await showClaims(now)
    const region = await screen.findByRole('region', { name: 'What it stands on' })
    expect(within(region).getByText(/^2 of 4 rated rows have evidence/)).toBeTruthy()
    const [bare, alone] = within(region).getAllByRole('list')
    if (bare === undefined || alone === undefined) throw new Error('a list is missing')
    expect(
      within(bare)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['L5Writing (English)', 'L3Reading (English)'])
    expect(within(alone).getByRole('listitem').textContent).toBe('L4Spoken (English) one project alone')
    expect(within(bare).getByRole('button', { name: 'Note evidence for Writing (English)' })).toBeTruthy()
  })

  it('is hers: another’s view is not held to it', async () => {
    await showClaims({ ...now, perspective: 'manager', by: 'Daniel' })
    await screen.findByRole('region', { name: 'Competencies' })
    expect(screen.queryByRole('region', { name: 'What it stands on' })).toBeNull()
  })
})

describe('the result', () => {
  it('says the level, how complete it is and how far the target is', async () => {
    await show()
    expect(screen.getByRole('heading', { level: 2, name: 'L3' })).toBeTruthy()
    expect(screen.getByText('Meets the hire bar · one level below your target, L4')).toBeTruthy()
    expect(screen.getByText('Complete, 41 of 41')).toBeTruthy()
    expect(screen.getByRole('img', { name: '3 of 5 stones stand' })).toBeTruthy()
  })

  it('shows the same figures in the radar, in both tables, in the sum and in the steps', async () => {
    const { user } = await show()
    const radar = await screen.findByRole('img', { name: /^Radar:/ })
    expect(radar.getAttribute('aria-label')).toContain('Technical mastery 4, target 5')
    expect(cells(/Technical mastery/).slice(0, 3)).toEqual(['L4', 'L5', '−1'])
    expect(cells(/Weighted average/).slice(0, 3)).toEqual(['3.5', '4.2', '−0.7'])
    expect(screen.getByText('40.5')).toBeTruthy()
    expect(screen.getByText('11.5')).toBeTruthy()
    await user.keyboard('t')
    expect(screen.queryByRole('img', { name: /^Radar:/ })).toBeNull()
    const profile = within(screen.getByRole('region', { name: 'Profile' }))
    expect(profile.getByRole('row', { name: /Technical mastery/ }).textContent).toBe('Technical masteryL4L5L3')
    await user.click(screen.getByRole('button', { name: 'Show the rule step by step' }))
    expect(screen.getByText(/Divided by the weights, 11.5, it is 3.52…/)).toBeTruthy()
  })

  it('opens the steps of a competency from its row', async () => {
    const { user } = await show()
    const open = screen.getByRole('button', { name: 'How Ai engineering came about' })
    expect(open.getAttribute('aria-expanded')).toBe('false')
    await user.click(open)
    expect(open.getAttribute('aria-expanded')).toBe('true')
    expect(within(table()).getByText(/That costs/)).toBeTruthy()
  })

  it('opens how any figure came about, and gives focus back to the figure', async () => {
    const { user, history } = await show()
    const figures = screen.getAllByRole('link', { name: /^How .* came about: / })
    // Every competency, the sum, the three answers, five levels of expectations and five promotions.
    expect(figures.length).toBeGreaterThanOrEqual(8 + 1 + 3 + 5 + 5)
    const bare = [...document.querySelectorAll('table td')].filter(
      (cell) => /\d/.test(cell.textContent) && cell.querySelector('a, button') === null,
    )
    expect(bare.map((cell) => cell.textContent)).toEqual([])
    await user.click(screen.getByRole('link', { name: 'How English came about: L4' }))
    expect(history.at(-1)).toBe(`/result/${idOf(1)}/why/english`)
  })

  it('says why a competency is uneven, beside a chip that leads there', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('link', { name: 'uneven' }))
    expect(document.activeElement?.textContent).toContain('Ai engineering is uneven.')
    expect(document.activeElement?.textContent).toContain('would give L2')
  })

  it('[S6] says which level an anti-signal took back, and by which text', async () => {
    await show([{ ...now, signals: { [antiSignalId('code-quality', 'L3')]: true } }])
    expect(cells(/Code quality/)[0]).toBe('L2')
    expect(screen.getByText(/Code quality: L3 taken back\./)).toBeTruthy()
  })

  it('keeps level, expectations and promotions apart: all at the average of L4 is not all that L4 expects', async () => {
    const ratings = Object.fromEntries(
      Object.keys(levelRatings(ladder, 1)).map((item) => [
        item,
        /^(english|mentoring|communication)/.test(item) ? 1 : 5,
      ]),
    )
    await show([{ title: 'Peaks', ratings }])
    expect(screen.getByRole('heading', { level: 2, name: 'L4' })).toBeTruthy()
    const expectations = screen.getByRole('heading', { name: 'What each level expects' }).closest('section')
    const promotions = screen.getByRole('heading', { name: 'Promotion conditions' }).closest('section')
    if (expectations === null || promotions === null) throw new Error('a block is missing')
    const row = (name: RegExp): string[] =>
      within(within(expectations).getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    // What each level expects of it, with what is missing, for the eye and in words.
    expect(row(/^Communication/)).toEqual([
      'L1',
      'L1L1 expected, met',
      'L2 −1L2 expected, 1 short',
      'L3 −2L3 expected, 2 short',
      'L4 −3L4 expected, 3 short',
      'L4 −3L4 expected, 3 short',
    ])
    expect(row(/^Technical mastery/).filter((cell) => cell.endsWith('short'))).toEqual([])
    const answers = within(screen.getByRole('region', { name: '3 answers, each by itself' })).getAllByRole('listitem')
    expect(answers.map((answer) => answer.textContent)).toEqual([
      expect.stringMatching(/^Level by score ?L4/),
      expect.stringMatching(/^Expectations of a level ?L1 met/),
      expect.stringMatching(/^Promotion conditions ?2 of 5 met/),
    ])
    expect(within(promotions).getAllByText('not met').length).toBeGreaterThan(0)
    expect(within(promotions).getByText(/Every competency at L4 or above: not met \(/)).toBeTruthy()
  })

  it('lists every answer that is missing or set aside, and never counts it as a level', async () => {
    const { 'english.reading': _, ...fewer } = designRatings(ladder)
    await show([{ ...now, status: 'draft', ratings: fewer, notApplicable: { 'english.spoken': 'No client calls.' } }])
    expect(screen.getByText('40 of 41 · provisional')).toBeTruthy()
    expect(screen.getByText(/row is unanswered/)).toBeTruthy()
    expect(screen.getByText(/No client calls\./)).toBeTruthy()
    expect(cells(/English/)[0]).toBe('1 open')
  })

  it('says so far, and guesses nothing, while nothing is complete', async () => {
    await show([{ title: 'New', status: 'draft' }])
    expect(screen.getByRole('heading', { level: 2, name: 'Too early to say' })).toBeTruthy()
    expect(screen.getByRole('img', { name: '0 of 5 stones stand' })).toBeTruthy()
  })

  it('shows all answers once more before it is completed', async () => {
    const { user, history, calls } = await show([{ ...now, status: 'draft' }])
    await user.click(screen.getByRole('button', { name: 'Complete…' }))
    expect(history.at(-1)).toBe(`/assess/${idOf(0)}/review`)
    expect(calls).toEqual([])
  })

  it('reopens a completed one once that is confirmed', async () => {
    const { user, calls } = await show()
    await user.click(screen.getByRole('button', { name: 'More for this assessment' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Reopen…' }))
    await user.click(await screen.findByRole('button', { name: 'Reopen' }))
    await waitFor(() => expect(calls).toEqual([`reopen ${idOf(1)}`]))
    expect(await screen.findByText('Draft')).toBeTruthy()
  })

  it('goes to the rows of a competency in the form', async () => {
    const { user, calls, history } = await show()
    await user.click(screen.getByRole('button', { name: 'See the rows of Ai engineering' }))
    expect(calls).toEqual([`place ${idOf(1)} ai-engineering`])
    expect(history.at(-1)).toBe(`/assess/${idOf(1)}`)
  })

  it('brings this very assessment to the 1:1, also by Ctrl P', async () => {
    const { user, history } = await show()
    await user.keyboard('{Control>}p{/Control}')
    expect(history.at(-1)).toBe(`/summary/${idOf(1)}`)
  })

  it('says what goes into the file, what is private only when ticked, and where it went', async () => {
    const given = {
      ...now,
      notes: { 'english.reading': 'open', 'english.writing': 'hidden' },
      private: ['english.writing'],
    }
    const { user, saved } = await show([before, given])
    await user.click(screen.getByRole('button', { name: 'Save as file…' }))
    const dialog = await screen.findByRole('dialog', { name: 'What leaves this laptop' })
    const box = (name: RegExp): HTMLElement => within(dialog).getByRole('checkbox', { name })
    expect(box(/^Notes\s*1$/).getAttribute('aria-checked')).toBe('true')
    expect(box(/^Private notes\s*1$/).getAttribute('aria-checked')).toBe('false')
    expect(box(/^Evidence\s*none$/).getAttribute('aria-disabled')).toBe('true')
    await user.click(box(/^Notes/))
    await user.click(box(/^Private notes/))
    expect(within(dialog).getByText('Something private goes into the file.')).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Save…' }))
    expect(saved).toEqual([['signals', 'evidence', 'privateNotes']])
    expect(await screen.findByText('Saved as review.cairn.json in /home/lin.')).toBeTruthy()
  })

  it('says in Chinese what it says in English', async () => {
    await show([before, now], 'zh-TW')
    expect(screen.getByText('達到 hire bar · 距離目標 L4 還有 1 級')).toBeTruthy()
    expect(screen.getByText('已評完 41/41')).toBeTruthy()
  })
})
