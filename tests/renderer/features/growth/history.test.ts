import { describe, expect, it } from 'vitest'
import { competencySeries } from '#renderer/features/growth/competency-series.ts'
import { hasProvisional, heldSince, historyOf, predecessorOf, seamsOf } from '#renderer/features/growth/history.ts'
import { growthState } from '#renderer/features/growth/navigation-state.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { headlineLevel, headlineValue } from '#shared/result-figures.ts'
import { ratingsOf } from '../../../support/answers.ts'
import { levelRatings, namedTrack } from '../../../support/named-track.ts'
import { cycleOf, hashOf, summaryOf } from '../../../support/summaries.ts'

const ladder = namedTrack()
const text = ladderTextIn(ladder, 'en')
const first = cycleOf('2025 H1', '2025-06-30', '2025-01-01')
const second = cycleOf('2025 H2', '2025-12-31')
const third = cycleOf('2026 H1', null, '2026-01-01')
const at = (value: number) => ({ ratings: levelRatings(ladder, value) })

describe('a ladder’s history', () => {
  it('has one place a cycle, in the order of their days, whatever the order of the list', () => {
    const all = [
      summaryOf('3', ladder, at(3), { cycle: third }),
      summaryOf('1', ladder, at(2), { cycle: first }),
      summaryOf('2', ladder, at(2), { cycle: second }),
    ]
    expect(historyOf(all).map(({ label }) => label)).toEqual(['2025 H1', '2025 H2', '2026 H1'])
  })

  it('gives an assessment without a cycle a place of its own, by the day it was made', () => {
    const loose = summaryOf('9', ladder, at(3), { createdAtMs: Date.UTC(2025, 8, 1), title: 'In between' })
    const all = [
      summaryOf('1', ladder, at(2), { cycle: first }),
      summaryOf('2', ladder, at(2), { cycle: second }),
      loose,
    ]
    expect(historyOf(all).map(({ label }) => label)).toEqual(['2025 H1', 'In between', '2025 H2'])
  })

  it('lets a completed assessment count before a draft of the same cycle, and keeps the draft beside it', () => {
    const draft = summaryOf('2', ladder, at(5), { cycle: first, status: 'draft', createdAtMs: 2 })
    const done = summaryOf('1', ladder, at(3), { cycle: first, createdAtMs: 1 })
    const [slot] = historyOf([draft, done])
    expect(slot).toMatchObject({ main: { id: done.id }, also: [{ id: draft.id }] })
  })

  it('never takes another person’s view for the person’s own', () => {
    const manager = summaryOf('1', ladder, at(5), { cycle: first, perspective: 'manager', by: 'Dana' })
    expect(historyOf([manager])[0]).toMatchObject({ main: null, others: [{ id: manager.id }] })
  })

  it('knows whether anything in it is provisional', () => {
    const done = summaryOf('1', ladder, at(3), { cycle: first })
    expect(hasProvisional(historyOf([done]))).toBe(false)
    expect(hasProvisional(historyOf([done, summaryOf('2', ladder, at(3), { cycle: second, status: 'draft' })]))).toBe(
      true,
    )
    const part = summaryOf('3', ladder, { ratings: ratingsOf(ladder, 'english', [3, 3, 3, 3, 3]) }, { cycle: second })
    expect(hasProvisional(historyOf([part]))).toBe(true)
  })

  it('says since when the level has held, and nothing while it only just came', () => {
    const at3 = (id: string, cycle: typeof first, value: number) => summaryOf(id, ladder, at(value), { cycle })
    const level = ({ outcome }: Parameters<typeof headlineLevel>[0] extends infer O ? { outcome: O } : never) =>
      headlineLevel(outcome)
    expect(heldSince(historyOf([at3('1', first, 2), at3('2', second, 3), at3('3', third, 3)]), level)).toEqual({
      level: 'L3',
      since: '2025 H2',
    })
    expect(heldSince(historyOf([at3('1', first, 2), at3('2', second, 3)]), level)).toBeNull()
    expect(heldSince(historyOf([]), level)).toBeNull()
  })
})

describe('the assessment before another', () => {
  const one = summaryOf('1', ladder, at(2), { cycle: first, createdAtMs: 1 })
  const two = summaryOf('2', ladder, at(3), { cycle: second, createdAtMs: 2 })

  it('is the last one of an earlier cycle', () => {
    expect(predecessorOf(two, [two, one])?.id).toBe(one.id)
    expect(predecessorOf(one, [two, one])).toBeNull()
  })

  it('is never of the same cycle, nor another person’s', () => {
    const twin = summaryOf('3', ladder, at(1), { cycle: second, createdAtMs: 1 })
    const manager = summaryOf('4', ladder, at(1), { cycle: first, perspective: 'manager' })
    expect(predecessorOf(two, [two, twin, manager])).toBeNull()
  })

  it('is a completed one before any draft, however late the draft', () => {
    const draft = summaryOf('5', ladder, at(5), { cycle: second, status: 'draft', createdAtMs: 9 })
    const now = summaryOf('6', ladder, at(5), { cycle: third })
    expect(predecessorOf(now, [now, draft, one])?.id).toBe(one.id)
    expect(predecessorOf(now, [now, draft])?.id).toBe(draft.id)
  })
})

describe('the seams', () => {
  it('lie where the ladder became another, by version or by content alone', () => {
    const slots = historyOf([
      summaryOf('1', ladder, at(2), { cycle: first, ladder: hashOf('a'), ladderVersion: '1.0.0' }),
      summaryOf('2', ladder, at(2), { cycle: second, ladder: hashOf('b'), ladderVersion: '1.1.0' }),
      summaryOf('3', ladder, at(2), { cycle: third, ladder: hashOf('c'), ladderVersion: '1.1.0' }),
    ])
    expect(seamsOf(slots)).toEqual([
      { before: 1, version: '1.1.0', isNewVersion: true },
      { before: 2, version: '1.1.0', isNewVersion: false },
    ])
  })

  it('are none while the ladder stays, and look past a cycle without an assessment of one’s own', () => {
    const slots = historyOf([
      summaryOf('1', ladder, at(2), { cycle: first }),
      summaryOf('2', ladder, at(2), { cycle: second, perspective: 'peer', ladder: hashOf('b') }),
      summaryOf('3', ladder, at(2), { cycle: third }),
    ])
    expect(seamsOf(slots)).toEqual([])
  })
})

describe('each competency over cycles', () => {
  it('shows the same figures as the results, with gaps where nothing is known', () => {
    const slots = historyOf([
      summaryOf('1', ladder, at(2), { cycle: first }),
      summaryOf('2', ladder, {}, { cycle: second }),
      summaryOf('3', ladder, at(4), { cycle: third }),
    ])
    const series = competencySeries(ladder, text, slots, 'L4')
    expect(series[0]).toMatchObject({ name: 'Technical mastery', now: 4, change: 2, target: 5 })
    expect(series[0]?.points.map(({ value }) => value)).toEqual([2, null, 4])
    for (const each of series) {
      for (const [index, point] of each.points.entries()) {
        expect(point.value).toBe(slots[index]?.main?.outcome.competencies[each.id]?.value ?? null)
      }
    }
    expect(slots.map(({ main }) => (main === null ? null : headlineValue(main.outcome)))).toEqual([2, null, 4])
  })

  it('knows no change with one value, and no target without one', () => {
    const series = competencySeries(ladder, text, historyOf([summaryOf('1', ladder, at(3), { cycle: first })]), null)
    expect(series[0]).toMatchObject({ now: 3, change: null, target: null })
  })
})

describe('what another screen asks Growth to show', () => {
  it('is read from the window’s history', () => {
    const compare = { before: null, after: 'assessment2' }
    expect(growthState({ ladder: 'track', compare })).toEqual({ ladder: 'track', compare })
  })

  it.each([[null], [undefined], ['x'], [{ compare: { after: '../..' } }], [{ ladder: 4 }]])(
    'is nothing for %j',
    (state) => {
      expect(growthState(state)).toEqual({})
    },
  )
})
