import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { biasHints, type BiasInput, LONG_RUN, RUSH_ANSWERS, RUSH_MS_EACH } from '#main/assessments/bias-hints.ts'
import type { BiasHint } from '#shared/bias-hint.ts'

const SCALE = [0, 1, 2, 3, 4, 5]
const TOP = 5

const input = (values: readonly number[], given: Partial<BiasInput> = {}): BiasInput => ({
  rated: values.map((value, index) => ({ item: `row-${index + 1}`, value, values: SCALE })),
  previous: null,
  newlyEvidenced: new Set(),
  answeredAtMs: [],
  agreed: [],
  ...given,
})
const before = (values: readonly number[]): BiasInput['previous'] =>
  Object.fromEntries(values.map((value, index) => [`row-${index + 1}`, value]))
const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value)
const kinds = (hints: readonly BiasHint[]): string[] => hints.map(({ kind }) => kind)

describe('a hint', () => {
  it('is drawn from the same value eight times in a row, and not from seven', () => {
    expect(biasHints(input([1, ...times(LONG_RUN, 3), 2]))).toEqual([
      { kind: 'run', count: 8, value: 3, first: 'row-2', last: 'row-9' },
    ])
    expect(biasHints(input([1, ...times(LONG_RUN - 1, 3), 2]))).toEqual([])
  })

  it('is drawn from three raises without new evidence, and from none that have it', () => {
    const values = [3, 3, 3, 2]
    expect(biasHints(input(values, { previous: before([2, 2, 2, 2]) }))).toEqual([
      { kind: 'raised', count: 3, bare: 3 },
    ])
    const newlyEvidenced = new Set(['row-2'])
    expect(biasHints(input(values, { previous: before([2, 2, 2, 2]), newlyEvidenced }))).toEqual([])
  })

  it('is drawn the other way round too: lowered although new evidence supports it', () => {
    const newlyEvidenced = new Set(['row-1', 'row-2'])
    expect(biasHints(input([1, 1, 1], { previous: before([3, 3, 3]), newlyEvidenced }))).toEqual([
      { kind: 'lowered', count: 3, evidenced: 2 },
    ])
  })

  it('is drawn from a steady distance to what was agreed on, above and below alike', () => {
    const pairs = (by: readonly number[]): BiasInput['agreed'] => by.map((each) => ({ own: 3 + each, agreed: 3 }))
    expect(biasHints(input([], { agreed: pairs([1, 1, 1, 0]) }))).toEqual([
      { kind: 'above-agreed', by: 0.75, count: 4 },
    ])
    expect(biasHints(input([], { agreed: pairs([-1, -1, 0, -1]) }))).toEqual([
      { kind: 'below-agreed', by: 0.75, count: 4 },
    ])
    // Far, but not steady; steady, but not far; too few.
    expect(biasHints(input([], { agreed: pairs([3, 2, -1, -1]) }))).toEqual([])
    expect(biasHints(input([], { agreed: pairs([0.25, 0.25, 0.25, 0.25]) }))).toEqual([])
    expect(biasHints(input([], { agreed: pairs([2, 2, 2]) }))).toEqual([])
  })

  it('is drawn from answers given faster than they can be read, by hand and not by a file', () => {
    const every = (ms: number, count: number) => Array.from({ length: count }, (_, index) => 1_000_000 + index * ms)
    expect(biasHints(input([], { answeredAtMs: every(1_000, RUSH_ANSWERS) }))).toEqual([
      { kind: 'rush', count: 12, seconds: 11 },
    ])
    expect(biasHints(input([], { answeredAtMs: every(RUSH_MS_EACH + 1, 30) }))).toEqual([])
    expect(biasHints(input([], { answeredAtMs: every(1_000, RUSH_ANSWERS - 1) }))).toEqual([])
    expect(biasHints(input([], { answeredAtMs: every(0, 30) }))).toEqual([])
  })

  it('is drawn from nearly everything at one end, and from nearly everything as last time', () => {
    const mixed = [5, 5, 5, 5, 5, 1, 5, 5, 5, 5, 2, 5]
    expect(biasHints(input(mixed))).toEqual([{ kind: 'all-top', count: 10, total: 12 }])
    const steady = [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4]
    expect(biasHints(input(steady, { previous: before(steady) }))).toEqual([
      { kind: 'unchanged', count: 12, total: 12 },
    ])
  })

  it('is none on an honest, uneven assessment', () => {
    const values = [3, 4, 2, 3, 3, 1, 4, 3, 2, 5, 3, 4]
    expect(
      biasHints(
        input(values, { previous: before([3, 3, 2, 3, 2, 1, 4, 3, 2, 4, 3, 4]), newlyEvidenced: new Set(['row-2']) }),
      ),
    ).toEqual([])
  })
})

describe('laws of hints', () => {
  const values = fc.array(fc.integer({ min: 0, max: TOP }), { maxLength: 45 })
  const pairs = fc.array(fc.record({ own: fc.integer({ min: 0, max: 5 }), agreed: fc.integer({ min: 0, max: 5 }) }), {
    maxLength: 12,
  })
  const OPPOSITE: Readonly<Record<string, string>> = {
    'above-agreed': 'below-agreed',
    'below-agreed': 'above-agreed',
    'all-top': 'all-bottom',
    'all-bottom': 'all-top',
  }

  it('what is too high is judged as what is too low: everything mirrored, the hints are the opposite ones', () => {
    fc.assert(
      fc.property(values, pairs, (each, agreed) => {
        const here = biasHints(input(each, { agreed }))
        const mirrored = biasHints(
          input(
            each.map((value) => TOP - value),
            { agreed: agreed.map(({ own, agreed: other }) => ({ own: TOP - own, agreed: TOP - other })) },
          ),
        )
        expect(kinds(mirrored).sort()).toEqual(
          kinds(here)
            .map((kind) => OPPOSITE[kind] ?? kind)
            .sort(),
        )
      }),
    )
  })

  it('every number is one that was there', () => {
    const isTrue = (hint: BiasHint, each: readonly number[]): boolean => {
      if ('total' in hint) return hint.count <= hint.total && hint.total <= each.length
      if (hint.kind === 'run') return each.filter((value) => value === hint.value).length >= hint.count
      return hint.kind !== 'raised' || (hint.bare <= hint.count && hint.count <= each.length)
    }
    fc.assert(
      fc.property(values, fc.option(values, { nil: null }), (each, last) => {
        const hints = biasHints(input(each, { previous: last === null ? null : before(last) }))
        expect(hints.filter((hint) => !isTrue(hint, each))).toEqual([])
      }),
    )
  })

  it('more new evidence never adds a hint about raises', () => {
    fc.assert(
      fc.property(values, values, fc.array(fc.integer({ min: 1, max: 45 })), (each, last, some) => {
        const newlyEvidenced = new Set(some.map((row) => `row-${row}`))
        const bare = (given: Partial<BiasInput>): number =>
          biasHints(input(each, { previous: before(last), ...given })).filter(({ kind }) => kind === 'raised').length
        expect(bare({ newlyEvidenced })).toBeLessThanOrEqual(bare({}))
      }),
    )
  })
})
