import { describe, expect, it } from 'vitest'
import { computeOutcome } from '#main/scoring/compute-outcome.ts'
import { gatherInput } from '#main/scoring/gather-input.ts'
import { replayTrace } from '#main/scoring/replay-trace.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import type { Ladder } from '#shared/ladder.ts'
import { answersOf, rateAll } from '../../support/answers.ts'
import { ladderOf, levelIds, rubric, trackLadder } from '../../support/ladders.ts'

/** A ladder in which something has a kind that a newer version of the format might bring. */
const withUnknown = (change: object): Ladder =>
  // Such a ladder never passes the schema: what is tested is that scoring doesn't guess either.
  Object.assign(
    {},
    ladderOf({
      levels: levelIds(2).map((id) => ({ id })),
      competencies: [rubric('a', levelIds(2))],
      result: { kind: 'profile', rounding: 'half-up', decimals: 1 },
    }),
    change,
  )

const unknownResult = withUnknown({ result: { kind: 'sums' } })
const unknownInstrument = withUnknown({ competencies: [{ id: 'a', name: '.', instrument: { kind: 'stages' } }] })
const unknownCondition = withUnknown({ promotions: [{ id: 'up', conditions: [{ kind: 'most-of' }] }] })
const rated = answersOf({ ratings: { a: 1 } })

describe('a kind that scoring does not know', () => {
  it.each<[string, () => unknown]>([
    ['result', () => scoreAssessment(unknownResult, rated)],
    ['instrument', () => scoreAssessment(unknownInstrument, rated)],
    ['condition', () => scoreAssessment(unknownCondition, rated)],
    ['condition on the way', () => shortestWay(unknownCondition, rated, { kind: 'promotion', id: 'up' })],
    ['result on the way', () => shortestWay(unknownResult, rated, { kind: 'level', level: 'L2' })],
    [
      'result in a trace',
      () =>
        replayTrace(
          scoreAssessment(trackLadder(), answersOf()).trace.map((step) => Object.assign({}, step, { kind: 'sums' })),
        ),
    ],
  ])('of %s is refused, not guessed at', (_, run) => {
    expect(run).toThrow('unexpected kind')
  })

  it('of gathered input is refused, not guessed at', () => {
    const input = gatherInput(trackLadder(), answersOf({ ratings: rateAll(trackLadder(), () => 3) }))
    const forged = Object.assign({}, input.result, { kind: 'sums' })
    expect(() => computeOutcome(Object.assign({}, input, { result: forged }))).toThrow('unexpected kind')
    const competencies = input.competencies.map((each) => Object.assign({}, each, { kind: 'stages' }))
    expect(() => computeOutcome(Object.assign({}, input, { competencies }))).toThrow('unexpected kind')
  })
})

describe('a trace that was cut', () => {
  it('is refused, with what it lacks', () => {
    const { trace } = scoreAssessment(trackLadder(), answersOf({ ratings: rateAll(trackLadder(), () => 3) }))
    expect(() => replayTrace([])).toThrow('begins with its completeness step')
    expect(() => replayTrace(trace.filter(({ step }) => step !== 'band'))).toThrow('the step band')
  })
})
