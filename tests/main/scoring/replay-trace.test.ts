import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replayTrace } from '#main/scoring/replay-trace.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { itemsOf } from '#shared/items.ts'
import type { Outcome } from '#shared/outcome.ts'
import type { TraceStep } from '#shared/trace.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import {
  bandedLevels,
  caseLadder,
  ladderOf,
  leadershipLadder,
  levelIds,
  matrixLadder,
  patchworkLadder,
  reflectionLadder,
  rubric,
  trackLadder,
  WEIGHTED,
} from '../../support/ladders.ts'
import { randomAnswers } from '../../support/random-answers.ts'

const LADDERS = [trackLadder(), patchworkLadder(), matrixLadder(), leadershipLadder(), caseLadder(), reflectionLadder()]

const figuresOf = ({ ladder: _ladder, trace: _trace, ...figures }: Outcome) => figures

/** What each step says came out; everything else in it is what went in. */
const COMPUTED: Readonly<Record<TraceStep['step'], readonly string[]>> = {
  completeness: [],
  majority: ['left', 'sorted', 'value'],
  straggler: ['lowest', 'items', 'from', 'costs', 'value'],
  strict: ['lowest', 'from', 'value'],
  'anti-signal': ['from', 'disqualified', 'value'],
  barrier: ['next', 'because'],
  'competency-set-aside': [],
  'competency-open': [],
  rubric: ['value'],
  mean: ['sum', 'count', 'value'],
  'weighted-average': ['open', 'setAside', 'sumHundredths', 'value'],
  band: ['value', 'level', 'band', 'next'],
  bar: ['reached', 'meets'],
  figures: ['half', 'mean', 'typical', 'floor', 'peak'],
  'below-target': ['position', 'rows'],
  cell: ['sum', 'rated', 'left', 'mean', 'state'],
  level: ['sum', 'rated', 'left', 'total', 'mean', 'state'],
  held: ['levels', 'held', 'stoppedBy'],
  spikes: ['above', 'spikes'],
  place: ['held', 'next', 'value'],
  context: ['because'],
  demonstrated: ['value', 'demonstrated'],
  case: ['missing', 'watch', 'made'],
  mindset: ['sum', 'count', 'value'],
  signals: [],
  claims: ['without'],
  expectation: ['met'],
  promotion: ['met'],
}

const withoutResults = (trace: readonly TraceStep[]): TraceStep[] =>
  // The steps are damaged on purpose: a replay that reads a result instead of computing it fails or differs.
  trace.map(
    (step) =>
      Object.fromEntries(
        Object.entries(step).filter(([key]) => !COMPUTED[step.step].includes(key)),
      ) as unknown as TraceStep,
  )

describe('a trace', () => {
  it.each(LADDERS)('[S1]–[S29] of $id gives every figure again, read from what went in alone', (ladder) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const outcome = scoreAssessment(ladder, randomAnswers(ladder, seed))
        // As text, since that is many times as fast to compare; both are built in the same order.
        expect(JSON.stringify(replayTrace(withoutResults(outcome.trace)))).toBe(JSON.stringify(figuresOf(outcome)))
      }),
      { numRuns: 40 },
    )
  })

  it.each(LADDERS)('of $id survives being stored as JSON', (ladder) => {
    for (let seed = 0; seed < 10; seed += 1) {
      const outcome = scoreAssessment(ladder, randomAnswers(ladder, seed))
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
    }
  })

  it.each(LADDERS)(
    'of $id gives every figure again where nothing is answered, and where all is set aside',
    (ladder) => {
      const ids = itemsOf(ladder).map(({ id }) => id)
      const nothingLeft = answersOf({ notApplicable: Object.fromEntries(ids.map((id) => [id, 'why'])) })
      for (const answers of [answersOf(), nothingLeft]) {
        const outcome = scoreAssessment(ladder, answers)
        expect(replayTrace(outcome.trace)).toEqual(figuresOf(outcome))
      }
    },
  )

  it('[S9] of competencies that weigh nothing says nothing overall, and gives that again', () => {
    const ladder = ladderOf({
      levels: bandedLevels(),
      competencies: [Object.assign(rubric('a', levelIds(5)), { weight: 0 })],
      result: WEIGHTED,
    })
    const outcome = scoreAssessment(ladder, answersOf({ ratings: { a: 3 } }))
    expect(outcome).toMatchObject({ overall: { value: null, level: null, meetsBar: null } })
    expect(replayTrace(outcome.trace)).toEqual(figuresOf(outcome))
  })

  it('[S24] gives again what lies outside of what is typical, of both kinds', () => {
    const ladder = leadershipLadder()
    const answers = answersOf({ target: 'L7', context: { leadershipYears: 3, handsOnPercent: 55 } })
    const outcome = scoreAssessment(ladder, answers)
    expect(outcome).toMatchObject({ advice: [{ kind: 'hands-on' }, { kind: 'years' }] })
    expect(replayTrace(outcome.trace)).toEqual(figuresOf(outcome))
  })

  it('notices when what went in is another', () => {
    const ladder = trackLadder()
    const { trace } = scoreAssessment(ladder, answersOf({ ratings: rateAll(ladder, () => 3) }))
    const forged = trace.map((step): TraceStep => {
      if (step.step !== 'majority' || step.competency !== 'english') return step
      return Object.assign({}, step, { rows: step.rows.map(({ item }) => ({ item, state: 'rated', value: 1 })) })
    })
    expect(replayTrace(forged)).toMatchObject({ competencies: { english: { value: 1 } }, overall: { value: 2.8 } })
  })
})

describe('an outcome', () => {
  it.each(LADDERS)('of $id is the same each time, whatever order the answers were given in', (ladder) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const answers = randomAnswers(ladder, seed)
        const turned = {
          ...answers,
          ratings: Object.fromEntries(Object.entries(answers.ratings).toReversed()),
          notApplicable: Object.fromEntries(Object.entries(answers.notApplicable).toReversed()),
          signals: Object.fromEntries(Object.entries(answers.signals).toReversed()),
          evidenced: answers.evidenced.toReversed(),
        }
        expect(JSON.stringify(scoreAssessment(ladder, turned))).toBe(JSON.stringify(scoreAssessment(ladder, answers)))
      }),
      { numRuns: 15 },
    )
  })

  it('names its ladder', () => {
    expect(scoreAssessment(trackLadder(), answersOf()).ladder).toEqual({ id: 'track', version: '1.0.0' })
  })
})
