import { describe, expect, it } from 'vitest'
import { managersView } from '#renderer/lib/managers-view.ts'
import { sortedDots } from '#renderer/lib/sorted-dots.ts'
import { namedTrack } from '../../support/named-track.ts'
import { cycleOf, summaryOf } from '../../support/summaries.ts'

describe('the rows of a dot plot', () => {
  const row = (id: string, self: number | null, target: number | null = null) => ({
    id,
    label: id,
    values: { self, target },
  })
  const order = (...rows: readonly ReturnType<typeof row>[]) => sortedDots(rows).map(({ id }) => id)

  it('begin with the strongest; of equal ones the furthest short comes last', () => {
    expect(order(row('a', 2, 3), row('b', 4, 4), row('c', 4, 5))).toEqual(['b', 'c', 'a'])
  })

  it('end with what is not known, in its own order, and keep ties as they were', () => {
    expect(order(row('a', null), row('b', 0), row('c', null), row('d', 0))).toEqual(['b', 'd', 'a', 'c'])
  })
})

describe('the manager’s view beside an assessment', () => {
  const ladder = namedTrack()
  const cycle = cycleOf('2026 H2', '2026-12-31')
  const mine = summaryOf('1', ladder, {}, { cycle })
  const theirs = summaryOf('2', ladder, {}, { cycle, perspective: 'manager', createdAtMs: 1 })

  it('is the last one of the same ladder and cycle', () => {
    const later = { ...theirs, ...summaryOf('3', ladder, {}, { cycle, perspective: 'manager', createdAtMs: 2 }) }
    expect(managersView(mine, [mine, later, theirs])).toBe(later)
    expect(managersView(theirs, [mine, theirs])).toBeNull()
  })

  it('is nobody’s of another cycle, ladder or kind', () => {
    const others = [
      { ...theirs, cycle: cycleOf('2026 H1', '2026-06-30') },
      { ...theirs, ladderId: 'another' },
      { ...theirs, perspective: 'peer' as const },
    ]
    expect(managersView(mine, others)).toBeNull()
  })
})
