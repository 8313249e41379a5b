import { describe, expect, it } from 'vitest'
import type { CoveringEntry } from '#main/evidence/claim-coverage.ts'
import { claimCoverage } from '#main/evidence/claim-coverage.ts'
import { ladderCoverage } from '#main/evidence/ladder-coverage.ts'
import { lastMonths, monthsBetween, monthsOf } from '#main/evidence/months.ts'
import { evidenceId } from '#shared/ids.ts'
import { smallLadder } from '../../support/small-ladder.ts'

const TODAY = '2026-11-21'
const months = lastMonths(TODAY, 12)
let made = 0
const entry = (given: Partial<CoveringEntry> = {}): CoveringEntry => ({
  id: evidenceId.parse(`entry${String((made += 1)).padStart(6, '0')}`),
  on: null,
  to: null,
  kind: null,
  project: '',
  link: null,
  stance: 'supports',
  claims: ['craft.testing'],
  ...given,
})
const cover = (...entries: readonly CoveringEntry[]) =>
  claimCoverage({ claim: 'craft.testing', competency: 'craft', value: 3 }, entries, { today: TODAY, months })

describe('[E5] strength', () => {
  const design = entry({ kind: 'design', on: '2026-10-01' })
  const review = entry({ kind: 'review', on: '2026-11-01' })
  const linked = entry({ kind: 'review', on: '2026-11-02', link: 'a ticket' })
  it.each([
    ['nothing', [], 'none'],
    ['one entry, however good', [linked], 'thin'],
    ['two entries', [design, linked], 'fair'],
    ['three that nobody else can check', [design, review, entry({ kind: 'code', on: '2026-09-01' })], 'fair'],
    ['three of one kind', [review, linked, entry({ kind: 'review', on: '2026-09-01' })], 'fair'],
    ['three in one month', [review, linked, entry({ kind: 'code', on: '2026-11-09' })], 'fair'],
    ['three of two kinds in two months, one with a link', [design, review, linked], 'strong'],
    [
      'three of two kinds in two months, one in another’s words',
      [design, review, entry({ kind: 'feedback' })],
      'strong',
    ],
    ['only what speaks against', [entry({ stance: 'against' })], 'none'],
  ] as const)('of %s', (_what, entries, strength) => {
    expect(cover(...entries).strength).toBe(strength)
  })

  it('takes nothing off for what speaks against', () => {
    const against = entry({ stance: 'against', on: '2026-11-20' })
    const { against: counted, ...rest } = cover(design, review, linked, against)
    expect(counted).toBe(1)
    const alone = cover(design, review, linked)
    expect({ ...rest, strip: [] }).toEqual({ ...alone, against: undefined, strip: [] })
  })
})

describe('[E6] recency', () => {
  it.each([
    [[], null, null],
    [[entry()], 'undated', null],
    [[entry({ on: '2026-05-21' })], 'recent', '2026-05-21'],
    [[entry({ on: '2026-05-20' })], 'this-year', '2026-05-20'],
    [[entry({ on: '2025-11-21' })], 'this-year', '2025-11-21'],
    [[entry({ on: '2025-11-20' })], 'older', '2025-11-20'],
    [[entry({ on: '2020-01-01', to: '2026-11-01' })], 'recent', '2026-11-01'],
    [[entry({ on: '2027-02-01' })], 'recent', '2027-02-01'],
    [[entry({ on: '2024-01-01' }), entry(), entry({ on: '2026-09-01' })], 'recent', '2026-09-01'],
  ] as const)('case %#', (entries, recency, lastOn) => {
    expect(cover(...entries)).toMatchObject({ recency, lastOn })
  })
})

describe('[E7] on one thing alone', () => {
  it.each([
    [[], []],
    [[entry({ project: 'A' })], ['entry']],
    [[entry({ project: 'A' }), entry({ project: 'A ' })], ['project']],
    [[entry({ project: 'A' }), entry({ project: '' })], []],
    [[entry({ kind: 'code' }), entry({ kind: 'code' })], ['kind']],
    [[entry({ kind: 'code' }), entry()], []],
    [[entry({ on: '2026-11-01' }), entry({ on: '2026-11-30' })], ['month']],
    [[entry({ on: '2026-10-01', to: '2026-11-01' }), entry({ on: '2026-11-30' })], []],
    [[entry({ on: '2026-11-01' }), entry({ on: '2026-11-30' }), entry()], []],
    [
      [
        entry({ project: 'A', kind: 'code', on: '2026-11-01' }),
        entry({ project: 'A', kind: 'code', on: '2026-11-02' }),
      ],
      ['project', 'kind', 'month'],
    ],
  ] as const)('case %#', (entries, alone) => {
    expect(cover(...entries).alone).toEqual(alone)
  })
})

describe('months', () => {
  it('are counted from day to day, and what is begun of one counts', () => {
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(1)
    expect(monthsBetween('2025-12-15', '2026-01-15')).toBe(1)
    expect(monthsBetween('2025-12-15', '2026-01-16')).toBe(2)
    expect(monthsBetween('2025-12-16', '2026-01-15')).toBe(1)
    expect(monthsBetween('2026-05-01', '2026-05-01')).toBe(0)
  })

  it('of an entry are all that it touches', () => {
    expect(monthsOf({ on: '2025-11-30', to: '2026-02-01' })).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(monthsOf({ on: null, to: '2026-02-01' })).toEqual(['2026-02'])
    expect(monthsOf({ on: null, to: null })).toEqual([])
    expect(monthsOf({ on: '0001-01-01', to: '9999-12-31' })).toHaveLength(240)
  })

  it('of a strip end with today’s, and hold each entry where it was', () => {
    expect(months[0]).toBe('2025-12')
    expect(months.at(-1)).toBe('2026-11')
    const { strip } = cover(
      entry({ on: '2026-09-30', to: '2026-10-02' }),
      entry({ on: '2026-10-05', stance: 'against' }),
    )
    expect(strip.slice(-3)).toEqual([
      { supports: 1, against: 0 },
      { supports: 1, against: 1 },
      { supports: 0, against: 0 },
    ])
  })
})

describe('[E4] a ladder’s rows', () => {
  it('have what is linked to them and to their competency, each entry once', () => {
    const both = entry({ claims: ['craft', 'craft.testing'] })
    const row = entry({ claims: ['craft.testing'] })
    const covered = ladderCoverage(smallLadder, [both, row], { ratings: { 'craft.testing': 2 }, today: TODAY, months })
    expect(covered.map(({ claim, value, supports }) => [claim, value, supports])).toEqual([
      ['craft.testing', 2, 2],
      ['craft.review', null, 1],
      ['craft.design', null, 1],
      ['people.feedback', null, 0],
      ['people.coaching', null, 0],
    ])
  })
})
