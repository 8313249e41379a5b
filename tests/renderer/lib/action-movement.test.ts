import { describe, expect, it } from 'vitest'
import { moveState, movedBy } from '#renderer/lib/action-movement.ts'
import { levelRatings, namedTrack } from '../../support/named-track.ts'
import { planned } from '../../support/planned.ts'
import { cycleOf, summaryOf } from '../../support/summaries.ts'

const ladder = namedTrack()
const [h1, h2, next] = [
  cycleOf('2026 H1', '2026-06-30'),
  cycleOf('2026 H2', '2026-12-31'),
  cycleOf('2027 H1', '2027-06-30'),
]
const before = summaryOf('1', ladder, { ratings: levelRatings(ladder, 2) }, { cycle: h1 })
const after = summaryOf('2', ladder, { ratings: levelRatings(ladder, 3) }, { cycle: h2 })
const raises = [
  { item: 'english.reading', from: 2, to: 3 },
  { item: 'mentoring', from: 2, to: 4 },
]
const action = planned('a', { ladderId: ladder.id, assessment: before.id, raises })

describe('what an action moved', () => {
  it('is read from the last completed result after the one it came from, rows and whole competencies', () => {
    const draft = summaryOf('3', ladder, { ratings: levelRatings(ladder, 5) }, { cycle: next, status: 'draft' })
    const theirs = summaryOf('4', ladder, { ratings: levelRatings(ladder, 5) }, { cycle: next, perspective: 'manager' })
    expect(movedBy(action, [draft, theirs, after, before])).toEqual({
      since: after,
      rows: [
        { item: 'english.reading', from: 2, to: 3, now: 3 },
        { item: 'mentoring', from: 2, to: 4, now: 3 },
      ],
    })
  })

  it('is not known before there is a later result of the same ladder', () => {
    const other = { ...after, ladderId: 'another' }
    const same = summaryOf('5', ladder, {}, { cycle: cycleOf('2025 H2', '2025-12-31') })
    expect(movedBy(action, [other, same, before])).toMatchObject({ since: null, rows: [{ now: null }, { now: null }] })
  })

  it('counts from when it was made where its assessment is gone', () => {
    const done = { ...after, completedAtMs: 10 }
    expect(movedBy({ ...action, assessment: null, createdAtMs: 9 }, [done]).since).toBe(done)
    expect(movedBy({ ...action, assessment: null, createdAtMs: 11 }, [done]).since).toBeNull()
  })
})

it.each([
  [{ from: 1, to: 3, now: 3 }, 'reached'],
  [{ from: null, to: 3, now: 4 }, 'reached'],
  [{ from: 1, to: 3, now: 2 }, 'closer'],
  [{ from: 2, to: 3, now: 2 }, 'same'],
  [{ from: 2, to: 3, now: 1 }, 'back'],
  [{ from: 2, to: 3, now: null }, 'unknown'],
  [{ from: null, to: 3, now: 2 }, 'unknown'],
] as const)('%j is %s', (movement, state) => {
  expect(moveState({ item: 'a', ...movement })).toBe(state)
})
