import { alteredAnswers } from '#main/assessments/altered-answers.ts'
import { readSheet } from '#main/scoring/answer-sheet.ts'
import { evidencedItems } from '#main/scoring/gather-result.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { FoundWay, WayGoal, WayStep } from '#shared/way.ts'
import type { UseCaseContext } from './context.ts'
import { withoutTrace } from './loaded-assessment.ts'

/** What it would take to a goal, and what each set of raises would come to. @param hard what counts as several raises */
export function foundWay(
  score: UseCaseContext['score'],
  {
    ladder,
    answers,
    goal,
    hard = {},
  }: {
    readonly ladder: Ladder
    readonly answers: Answers
    readonly goal: WayGoal
    readonly hard?: Readonly<Record<string, number>>
  },
): FoundWay {
  const answer = shortestWay(ladder, answers, goal, new Map(Object.entries(hard)))
  if (answer.status !== 'known') return { ...answer, goal, hard }
  const evidenced = evidencedItems(readSheet(ladder, answers))
  const setOf = (steps: readonly WayStep[]) => {
    const ratings = Object.fromEntries(steps.map(({ item, to }) => [item, to]))
    return {
      steps,
      raises: raisesOf(steps),
      evidenced: raisesOf(steps.filter(({ item }) => evidenced.has(item))),
      figures: withoutTrace(score(ladder, alteredAnswers(answers, { ratings, signals: {} }))),
    }
  }
  const { raises: weight, steps, alternatives, because } = answer.way
  const sets = weight === null ? [] : [steps, ...alternatives].map(setOf)
  return { status: 'known', goal, hard, weight, sets, because }
}

const raisesOf = (steps: readonly WayStep[]): number => steps.reduce((sum, { from, to }) => sum + to - from, 0)
