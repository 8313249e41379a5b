import { describe, expect, it } from 'vitest'
import { companionLadders, companionOf } from '#renderer/lib/companion.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { cycleOf, hashOf, summaryOf } from '../../support/summaries.ts'

const entry = (id: string, supplements: string | null = null, current = true): LadderEntry => ({
  hash: hashOf('a'),
  id,
  version: '1.0.0',
  languages: ['en'],
  builtIn: true,
  current,
  name: id,
  shortName: null,
  purpose: 'For tests.',
  supplements,
  levels: smallLadder.levels,
  result: 'case',
  competencies: 1,
  items: 1,
})
const LADDERS = [entry('case'), entry('guide', 'case'), entry('other')]
const cycle = cycleOf('2026 H2', '2026-12-31')
const summary = (id: string, ladderId: string, given: Partial<AssessmentSummary> = {}): AssessmentSummary =>
  summaryOf(id, smallLadder, { target: null }, { cycle, ladderId, ...given })

describe('the ladders that go together', () => {
  it('find each other from either side', () => {
    expect(companionLadders('guide', LADDERS).map(({ id }) => id)).toEqual(['case'])
    expect(companionLadders('case', LADDERS).map(({ id }) => id)).toEqual(['guide'])
    expect(companionLadders('other', LADDERS)).toEqual([])
  })

  it('are none where the one that is named is not there, or only an older version of it', () => {
    expect(companionLadders('guide', [entry('guide', 'gone')])).toEqual([])
    expect(companionLadders('guide', [entry('guide', 'case'), entry('case', null, false)])).toEqual([])
  })
})

describe('the other half of a conversation', () => {
  const guide = summary('00000001', 'guide')

  it('is the assessment of the same cycle in the ladder that goes with this one', () => {
    const half = summary('00000002', 'case')
    expect(companionOf(guide, [guide, half], LADDERS)?.assessment).toBe(half)
    expect(companionOf(half, [guide, half], LADDERS)?.assessment).toBe(guide)
  })

  it('is the one worked on last, where there are several', () => {
    const older = summary('00000002', 'case', { updatedAtMs: 1 })
    const newer = summary('00000003', 'case', { updatedAtMs: 2 })
    expect(companionOf(guide, [older, newer], LADDERS)?.assessment).toBe(newer)
  })

  it.each([
    ['of another cycle', { cycle: cycleOf('2026 H1', '2026-06-30') }],
    ['without a cycle', { cycle: null }],
    ['of another view', { perspective: 'manager' as const }],
    ['of another person’s view', { by: 'Bo' }],
    ['in another ladder', { ladderId: 'other' }],
  ])('is none %s', (_what, given) => {
    expect(companionOf(guide, [guide, summary('00000002', 'case', given)], LADDERS)).toBeNull()
  })

  it('is none for an assessment without a cycle', () => {
    const loose = summary('00000001', 'guide', { cycle: null })
    expect(companionOf(loose, [summary('00000002', 'case', { cycle: null })], LADDERS)).toBeNull()
  })
})
