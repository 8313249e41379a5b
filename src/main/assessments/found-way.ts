import { readSheet } from '#main/scoring/answer-sheet.ts'
import { evidencedItems } from '#main/scoring/gather-result.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import { withoutTrace } from '#main/scoring/without-trace.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { FoundWay, WayGoal, WaySet, WayStep } from '#shared/way.ts'
import { alteredAnswers } from './altered-answers.ts'

/** All that a search for a way rests on: plain values, which can be handed to a thread. */
export interface WayQuestion {
  readonly ladder: Ladder
  readonly answers: Answers
  readonly goal: WayGoal
  /** What weighs more than one raise, by item. */
  readonly hard?: Readonly<Record<string, number>>
}

/** What it would take to a goal, and what each set of raises would come to; with what is hard for the person. */
export const foundWay = ({ ladder, answers, goal, hard = {} }: WayQuestion): FoundWay => {
  const answer = shortestWay(ladder, answers, goal, new Map(Object.entries(hard)))
  if (answer.status !== 'known') return { ...answer, goal, hard }
  const evidenced = evidencedItems(readSheet(ladder, answers))
  const setOf = (steps: readonly WayStep[]): WaySet => {
    const ratings = Object.fromEntries(steps.map(({ item, to }) => [item, to]))
    return {
      steps,
      raises: raisesOf(steps),
      evidenced: raisesOf(steps.filter(({ item }) => evidenced.has(item))),
      figures: withoutTrace(scoreAssessment(ladder, alteredAnswers(answers, { ratings, signals: {} }))),
    }
  }
  const { raises: weight, steps, alternatives, because } = answer.way
  const sets = weight === null ? [] : [steps, ...alternatives].map(setOf)
  return { status: 'known', goal, hard, weight, sets, because }
}

const raisesOf = (steps: readonly WayStep[]): number => steps.reduce((sum, { from, to }) => sum + to - from, 0)
