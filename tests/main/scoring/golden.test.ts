import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { replayTrace } from '#main/scoring/replay-trace.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import { withoutTrace } from '#main/scoring/without-trace.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { WayGoal } from '#shared/way.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'
import { randomAnswers } from '../../support/random-answers.ts'

/**
 * Whole outcomes, with every step of their traces and the ways from there, as they were once read and found right:
 * `npm run golden:update` writes them anew, and the diff is what is reviewed.
 */
const goldenFile = (name: string): string => join(import.meta.dirname, `../../golden/${name}.json`)

/** One line for each figure, step and way, so that a diff shows which of them changed. */
const goldenText = (ladder: Ladder, answers: Answers): string => {
  const { trace, ...figures } = scoreAssessment(ladder, answers)
  const goals: WayGoal[] = [
    ...ladder.levels.map(({ id }): WayGoal => ({ kind: 'level', level: id })),
    ...(ladder.promotions ?? []).map(({ id }): WayGoal => ({ kind: 'promotion', id })),
  ]
  const ways = goals.map((goal) => ({ goal, ...shortestWay(ladder, answers, goal) }))
  const parts = {
    answers: linesOf(Object.entries(answers).map(([key, value]) => ({ [key]: value }))),
    figures: linesOf(Object.entries(figures).map(([key, value]) => ({ [key]: value }))),
    trace: linesOf(trace),
    ways: linesOf(ways),
  }
  return `{\n${Object.entries(parts)
    .map(([name, lines]) => `"${name}": ${lines}`)
    .join(',\n')}\n}\n`
}

const linesOf = (values: readonly unknown[]): string =>
  `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`

const SEEDS = [
  { name: 'fully-rated', seed: 14, isComplete: true },
  { name: 'partly-rated', seed: 10, isComplete: false },
]

describe.each(['se-track', 'engineering-matrix', 'tl-ladder', 'l5-promotion', 'strategic-thinking'])(
  'the whole outcome of %s',
  (id) => {
    const ladder = builtInLadder(id)

    it.each(SEEDS)('$name is as it was', async ({ name, seed, isComplete }) => {
      const text = goldenText(ladder, randomAnswers(ladder, seed, isComplete))
      await expect(text).toMatchFileSnapshot(goldenFile(`${id}.${name}`))
    })

    it.each(SEEDS)('$name comes out again from its trace alone', ({ seed, isComplete }) => {
      const outcome = scoreAssessment(ladder, randomAnswers(ladder, seed, isComplete))
      const { ladder: _, ...figures } = withoutTrace(outcome)
      expect(replayTrace(outcome.trace)).toStrictEqual(figures)
      expect(withoutTrace(outcome)).not.toHaveProperty('trace')
    })
  },
)
