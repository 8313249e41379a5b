import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { answersOf } from '../../support/answers.ts'
import { bandedLevels, dimensions, ladderOf, levelIds, WEIGHTED } from '../../support/ladders.ts'
import { type RowAnswer, type ScoredRows, scoreRows } from '../../support/scored-rows.ts'

const barrierOf = ({ trace }: ScoredRows) => trace.find((step) => step.step === 'barrier')

describe('the worked cases', () => {
  it.each<[string, RowAnswer[], number, string[], number, number, string[]]>([
    ['even', [3, 3, 3, 3, 2, 2], 4, [], 3, 3, []],
    ['short majority', [4, 4, 4, 2, 2, 2], 4, [], 2, 2, []],
    ['dragged down', [4, 4, 4, 4, 3, 2], 4, [], 3, 3, []],
    ['very uneven', [5, 5, 5, 1, 1], 3, [], 4, 2, []],
    ['disqualified', [3, 3, 3, 3, 3], 3, ['L3'], 2, 2, ['L3']],
    ['disqualified twice', [3, 3, 3, 3, 3], 3, ['L3', 'L2'], 1, 1, ['L3', 'L2']],
    ['flag below', [4, 4, 4, 4, 4], 3, ['L2'], 4, 4, []],
    ['far and flagged', [5, 5, 5, 1, 1], 3, ['L4', 'L3', 'L2'], 1, 1, ['L4', 'L3', 'L2']],
    ['set aside', [5, 5, 5, 'n/a', 'n/a'], 3, [], 5, 5, []],
    ['not yet', [2, 2, 2, 0, 0], 3, [], 1, 1, []],
    ['flag above', [3, 3, 3, 3, 3], 3, ['L4'], 3, 3, []],
    ['all taken back', [2, 2, 2], 2, ['L1', 'L2'], 0, 0, ['L2', 'L1']],
    ['nothing yet', [0, 0, 0], 2, ['L1'], 0, 0, []],
  ])(
    '[S3] [S4] [S5] [S6] %s: %j, need %i, flagged %j is L%i, read strictly L%i',
    (_, values, need, flagged, level, strict, disqualified) => {
      const { craft } = scoreRows(values, need, flagged)
      expect(craft.value).toBe(level)
      expect(craft.strict ?? craft.value).toBe(strict)
      expect(craft.disqualified).toEqual(disqualified)
    },
  )

  it('[S5] carries the strict reading only where it ends lower', () => {
    expect(scoreRows([5, 5, 5, 1, 1], 3).craft.strict).toBe(2)
    expect(scoreRows([3, 3, 3, 3, 3], 3).craft).not.toHaveProperty('strict')
    expect(scoreRows([5, 5, 5, 1, 1], 3, ['L4', 'L3', 'L2']).craft).not.toHaveProperty('strict')
  })

  it('[S6] applies anti-signals to the strict reading as well', () => {
    expect(scoreRows([5, 5, 5, 1, 1], 3, ['L2']).craft).toMatchObject({ value: 4, strict: 1, disqualified: [] })
  })

  it('[S6] reads a signal that is answered with no as not flagged', () => {
    const craft = dimensions(levelIds(5), { need: 1, rows: 1 })
    const ladder = ladderOf({ levels: bandedLevels(), competencies: [craft], result: WEIGHTED })
    const answers = answersOf({ ratings: { 'craft.row-1': 3 }, signals: { 'craft.anti-signal.L3': false } })
    expect(scoreAssessment(ladder, answers).competencies['craft']?.value).toBe(3)
  })
})

describe('a flag on a level that has no anti-signal', () => {
  it('[S6] takes nothing back', () => {
    const { antiSignals: _, ...craft } = dimensions(levelIds(5), { need: 1, rows: 1 })
    const ladder = ladderOf({
      levels: bandedLevels(),
      competencies: [{ ...craft, antiSignals: { L1: '.' } }],
      result: WEIGHTED,
    })
    const answers = answersOf({ ratings: { 'craft.row-1': 3 }, signals: { 'craft.anti-signal.L3': true } })
    expect(scoreAssessment(ladder, answers).competencies['craft']?.value).toBe(3)
  })
})

describe('rows that are set aside or open', () => {
  it.each<[number, number, number, number]>([
    [3, 5, 3, 2],
    [3, 5, 4, 3],
    [3, 5, 1, 1],
    [4, 6, 5, 4],
    [4, 6, 3, 2],
    [5, 5, 2, 2],
    [1, 6, 2, 1],
  ])('[S3] %i of %i becomes, of the %i rows that are left, %i', (need, of, left, expected) => {
    const values = Array.from({ length: of }, (_, index): RowAnswer => (index < left ? 3 : 'n/a'))
    const majority = scoreRows(values, need).trace.find((step) => step.step === 'majority')
    expect(majority).toMatchObject({ stated: { need, of }, left: { need: expected, of: left } })
  })

  it('[S3] of fewer rows than are needed nothing is a majority', () => {
    expect(scoreRows([5, 5], 3).craft.value).toBe(0)
  })

  it('[S3] a row that is not applicable is absent, not at the lowest level', () => {
    expect(scoreRows([4, 4, 4, 4, 'n/a'], 3).craft.value).toBe(4)
    expect(scoreRows([4, 4, 4, 4, 0], 3).craft.value).toBe(3)
  })

  it('[S2] one unanswered row leaves the competency without a level', () => {
    const { craft, trace } = scoreRows([5, 5, 5, 5, null], 3)
    expect(craft).toEqual({ value: null, answered: 4, total: 5, complete: false })
    expect(trace.find((step) => step.step === 'competency-open')).toMatchObject({
      rule: 'S2',
      rows: [{}, {}, {}, {}, { item: 'craft.row-5', state: 'unanswered', value: null }],
    })
  })

  it('[S8] a competency with nothing left is set aside', () => {
    const { craft, trace } = scoreRows(['n/a', 'n/a'], 1)
    expect(craft).toEqual({ value: null, answered: 2, total: 2, complete: true, setAside: true })
    expect(trace.some((step) => step.step === 'competency-set-aside')).toBe(true)
  })

  it('[S2] a competency that is partly set aside and partly open is open', () => {
    expect(scoreRows(['n/a', null], 1).craft).toEqual({ value: null, answered: 1, total: 2, complete: false })
  })
})

describe('what kept the level from being higher', () => {
  it('[S7] too few rows: says how many there are and how many it takes', () => {
    expect(barrierOf(scoreRows([4, 4, 4, 2, 2, 2], 4))).toMatchObject({
      next: 3,
      because: { kind: 'majority', have: 3, need: 4, of: 6 },
    })
    expect(barrierOf(scoreRows([3, 3, 2, 2, 2, 2], 4))).toMatchObject({
      next: 3,
      because: { kind: 'majority', have: 2, need: 4, of: 6 },
    })
  })

  it('[S7] a straggler: names the rows', () => {
    expect(barrierOf(scoreRows([4, 4, 4, 4, 3, 2], 4))).toMatchObject({
      next: 4,
      because: { kind: 'straggler', items: ['craft.row-6'], lowest: 2 },
    })
    expect(barrierOf(scoreRows([5, 5, 5, 1, 1], 3))).toMatchObject({
      next: 5,
      because: { kind: 'straggler', items: ['craft.row-4', 'craft.row-5'], lowest: 1 },
    })
  })

  it('[S7] an anti-signal: names the level just above', () => {
    expect(barrierOf(scoreRows([5, 5, 5, 1, 1], 3, ['L4', 'L3']))).toMatchObject({
      next: 3,
      because: { kind: 'anti-signal', level: 'L3' },
    })
    expect(barrierOf(scoreRows([3, 3, 3, 3, 3], 3, ['L3']))).toMatchObject({
      next: 3,
      because: { kind: 'anti-signal', level: 'L3' },
    })
  })

  it('[S7] names the first rule that fails, not a flag that would have come later', () => {
    expect(barrierOf(scoreRows([3, 3, 3], 2, ['L4']))).toMatchObject({ next: 4, because: { kind: 'majority' } })
  })

  it('[S7] nothing keeps the top level from being higher', () => {
    expect(scoreRows([5, 5, 5], 2).trace.map(({ step }) => step)).toEqual([
      'completeness',
      'majority',
      'straggler',
      'strict',
      'weighted-average',
      'band',
      'bar',
    ])
  })

  it('[S4] says what the lowest row costs, and 0 where it costs nothing', () => {
    const stragglers = [scoreRows([4, 4, 4, 1], 3), scoreRows([4, 4, 4, 3], 3)].map(({ trace }) =>
      trace.find((step) => step.step === 'straggler'),
    )
    expect(stragglers).toMatchObject([
      { from: 4, lowest: 1, costs: 1, value: 3 },
      { from: 4, lowest: 3, costs: 0, value: 4 },
    ])
  })
})

describe('rows that stop short', () => {
  const upTo3 = levelIds(3)

  it('[S15] a row at the highest level it describes holds nobody back', () => {
    expect(scoreRows([5, 5, 5, 3], 4, [], { 3: upTo3 }).craft).toEqual({
      value: 5,
      answered: 4,
      total: 4,
      complete: true,
      disqualified: [],
    })
    expect(scoreRows([4, 4, 4, 3], 4, [], { 3: upTo3 }).craft.value).toBe(4)
  })

  it('[S15] below its own top it counts as what it is', () => {
    expect(scoreRows([5, 5, 5, 2], 4, [], { 3: upTo3 }).craft.value).toBe(2)
    expect(scoreRows([5, 5, 5, 0], 3, [], { 3: upTo3 }).craft.value).toBe(4)
  })

  it('[S15] a gap in the middle shifts nothing', () => {
    expect(scoreRows([3, 3, 3], 2, [], { 0: ['L1', 'L3', 'L5'] }).craft.value).toBe(3)
    expect(scoreRows([1, 1, 1], 2, [], { 0: ['L1', 'L3', 'L5'] }).craft.value).toBe(1)
  })

  it('[S15] a row that begins late counts as not yet until its first level', () => {
    expect(scoreRows([0, 2, 2], 2, [], { 0: ['L3', 'L4', 'L5'] }).craft.value).toBe(1)
    expect(scoreRows([3, 2, 2], 2, [], { 0: ['L3', 'L4', 'L5'] }).craft.value).toBe(2)
  })

  it('[S15] a row that describes nothing but the top has no shorter top', () => {
    expect(scoreRows([5, 1, 1], 1, [], { 0: ['L5'] }).trace.find((step) => step.step === 'majority')?.rows[0]).toEqual({
      item: 'craft.row-1',
      state: 'rated',
      value: 5,
    })
  })

  it('[S15] a row that describes no level at all asks nothing', () => {
    expect(scoreRows([4, 4, 0], 3, [], { 2: [] }).craft.value).toBe(4)
  })

  it('[S15] the trace says what the row was rated and what it counts as', () => {
    const majority = scoreRows([4, 3], 2, [], { 1: upTo3 }).trace.find((step) => step.step === 'majority')
    expect(majority).toMatchObject({ rows: [{ value: 4 }, { value: 3, counts: 5 }], sorted: [5, 4], value: 4 })
  })
})

describe('laws', () => {
  const rows = fc.array(fc.nat(5), { minLength: 1, maxLength: 7 })
  const setting = rows.chain((values) =>
    fc.record({
      values: fc.constant(values),
      need: fc.integer({ min: 1, max: values.length }),
      flagged: fc.subarray(levelIds(5)),
    }),
  )
  const has = (values: readonly number[], at: number): number => values.filter((value) => value >= at).length

  it('[S3] [S4] is the highest level with k rows at it and none two below, or with k rows above it', () => {
    fc.assert(
      fc.property(setting, ({ values, need }) => {
        const reaches = (t: number): boolean =>
          (has(values, t) >= need && has(values, t - 1) === values.length) || has(values, t + 1) >= need
        expect(scoreRows(values, need).craft.value).toBe(Math.max(0, ...[1, 2, 3, 4, 5].filter(reaches)))
      }),
    )
  })

  it('[S5] the strict reading is the highest level with k rows at it and none two below', () => {
    fc.assert(
      fc.property(setting, ({ values, need }) => {
        const { craft } = scoreRows(values, need)
        const reaches = (t: number): boolean => has(values, t) >= need && has(values, t - 1) === values.length
        expect(craft.strict ?? craft.value).toBe(Math.max(0, ...[1, 2, 3, 4, 5].filter(reaches)))
      }),
    )
  })

  it('[S6] is the highest level at or below the unflagged one that is not flagged', () => {
    fc.assert(
      fc.property(setting, ({ values, need, flagged }) => {
        const before = scoreRows(values, need).craft.value ?? 0
        const free = [1, 2, 3, 4, 5].filter((t) => t <= before && !flagged.includes(`L${t}`))
        const { craft } = scoreRows(values, need, flagged)
        expect(craft.value).toBe(Math.max(0, ...free))
        expect(craft.disqualified).toHaveLength(before - (craft.value ?? 0))
      }),
    )
  })

  it('[S3] the order of the rows does not matter', () => {
    fc.assert(
      fc.property(setting, fc.nat(), ({ values, need, flagged }, turn) => {
        const turned = values.map((_, index) => values[(index + turn) % values.length] ?? 0)
        const { craft } = scoreRows(values, need, flagged)
        expect(scoreRows(turned, need, flagged).craft).toEqual(craft)
        expect(scoreRows(values.toReversed(), need, flagged).craft).toEqual(craft)
      }),
    )
  })

  it('[S4] [S6] raising one row never lowers either reading, whatever is flagged', () => {
    fc.assert(
      fc.property(setting, fc.nat(), ({ values, need, flagged }, at) => {
        const raised = values.map((value, index) => (index === at % values.length ? Math.min(5, value + 1) : value))
        const [before, after] = [scoreRows(values, need, flagged).craft, scoreRows(raised, need, flagged).craft]
        expect(after.value).toBeGreaterThanOrEqual(before.value ?? 0)
        expect(after.strict ?? after.value).toBeGreaterThanOrEqual(before.strict ?? before.value ?? 0)
      }),
    )
  })
})
