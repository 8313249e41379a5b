import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { Outcome } from '#shared/outcome.ts'
import { builtInLadder } from '../support/built-in-ladder.ts'
import { chanceOf, pick, randomAnswers } from '../support/random-answers.ts'
import { differingWhenReplayed } from '../support/replayed.ts'

const ASSESSMENTS = 1_000

/** Everything of an outcome that has a higher and a lower, as numbers: more is never worse. */
const heights = (ladder: Ladder, outcome: Outcome): readonly (number | null)[] => {
  const level = (id: string | null): number => (id === null ? 0 : positionOf(ladder, id))
  const competencies = ladder.competencies.map(({ id }) => outcome.competencies[id]?.value ?? null)
  switch (outcome.kind) {
    case 'weighted-bands':
      return [...competencies, outcome.overall.value, level(outcome.overall.level)]
    case 'profile':
      return [
        ...competencies,
        outcome.overall.mean,
        outcome.overall.typical,
        outcome.overall.floor,
        outcome.overall.peak,
      ]
    case 'cumulative':
      return [...competencies, level(outcome.held)]
    case 'case':
      return [...competencies, outcome.demonstrated.length]
    case 'reflection':
      return [...competencies, outcome.mindset]
  }
}

/** The answers with one rated row, not at its top, raised by one step; null where there is none. */
const oneRaised = (ladder: Ladder, answers: Answers, seed: number): Answers | null => {
  const open = itemsOf(ladder).flatMap(({ id, values }) => {
    const rating = answers.ratings[id]
    const next = rating === undefined ? undefined : values[values.indexOf(rating) + 1]
    return next === undefined ? [] : [[id, next] as const]
  })
  if (open.length === 0) return null
  const [item, value] = pick(chanceOf(seed), open)
  return { ...answers, ratings: { ...answers.ratings, [item]: value } }
}

/** The same answers, told the other way round. */
const reversed = (answers: Answers): Answers => ({
  ...answers,
  ratings: Object.fromEntries(Object.entries(answers.ratings).reverse()),
  notApplicable: Object.fromEntries(Object.entries(answers.notApplicable).reverse()),
  signals: Object.fromEntries(Object.entries(answers.signals).reverse()),
  evidenced: [...answers.evidenced].reverse(),
})

describe.each(['se-track', 'engineering-matrix', 'tl-ladder', 'l5-promotion', 'strategic-thinking'])(
  `${ASSESSMENTS} random assessments of %s`,
  (id) => {
    const ladder = builtInLadder(id)
    const seeds = Array.from({ length: ASSESSMENTS }, (_, index) => index + 1)

    it('give the same figures from their traces alone', () => {
      expect(differingWhenReplayed(ladder, ASSESSMENTS)).toEqual([])
    })

    it('never fall where one answer is raised', () => {
      const raises = seeds.flatMap((seed) => {
        const answers = randomAnswers(ladder, seed)
        const raised = oneRaised(ladder, answers, seed)
        return raised === null ? [] : [{ seed, answers, raised }]
      })
      const fallen = raises.filter(({ answers, raised }) => {
        const before = heights(ladder, scoreAssessment(ladder, answers))
        const after = heights(ladder, scoreAssessment(ladder, raised))
        return before.some((value, index) => value !== null && (after[index] ?? -1) < value)
      })
      expect(fallen.map(({ seed }) => seed)).toEqual([])
      expect(raises.length).toBeGreaterThan(ASSESSMENTS / 2)
    })

    it('do not depend on the order of the answers', () => {
      // As text, since that is many times as fast to compare; both are built in the same order.
      const outcome = (answers: Answers): string => JSON.stringify(scoreAssessment(ladder, answers))
      const differing = seeds.filter((seed) => {
        const answers = randomAnswers(ladder, seed)
        return outcome(reversed(answers)) !== outcome(answers)
      })
      expect(differing).toEqual([])
    })
  },
)
