import { describe, expect, it } from 'vitest'
import { dayOf } from '#shared/day-of.ts'
import { dueOf } from '#shared/due.ts'

describe('when an action is due', () => {
  it.each([
    [null, { kind: 'none' }],
    ['2026-11-21', { kind: 'today' }],
    ['2026-11-20', { kind: 'late', days: 1 }],
    ['2025-11-21', { kind: 'late', days: 365 }],
    ['2026-12-05', { kind: 'soon', days: 14 }],
    ['2026-12-06', { kind: 'later', days: 15 }],
  ])('%s', (day, due) => {
    expect(dueOf(day, '2026-11-21')).toEqual(due)
  })

  it('counts whole days also where clocks are put back', () => {
    expect(dueOf('2026-10-26', '2026-10-25')).toEqual({ kind: 'soon', days: 1 })
  })
})

it('a day is the one on the wall here', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05')
  expect(dayOf(new Date(2026, 10, 21).getTime())).toBe('2026-11-21')
})
