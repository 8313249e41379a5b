import { assertNever } from '#shared/assert-never.ts'
import type { Answers } from '#shared/assessment.ts'
import { type Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { Way, WayAnswer, WayGoal } from '#shared/way.ts'
import { readSheet } from './answer-sheet.ts'
import { stepsToCase, stepsToHeld, stepsToProfile } from './step-lists.ts'
import { isUnanswered } from './trace-rows.ts'
import { wayToBand } from './way-to-band.ts'
import { wayToPromotion } from './way-to-promotion.ts'
import { noWay } from './way-result.ts'
import { NO_WEIGHTS, type WaySheet, type Weights } from './way-sheet.ts'

/**
 * [S30] What would it take? The smallest sets of one-level raises after which the goal is reached, flags staying as they
 * are; or why there is none; or what has to be answered first (docs/scoring-spec.md, "What would it take?").
 * @param ladder checked before
 * @param answers parsed before
 * @param weights what a raise of an item counts as, where that is more than one raise; whole numbers above 0
 */
export const shortestWay = (
  ladder: Ladder,
  answers: Answers,
  goal: WayGoal,
  weights: Weights = NO_WEIGHTS,
): WayAnswer => {
  const sheet = { ...readSheet(ladder, answers), weights }
  const find = goal.kind === 'level' ? levelFinder(sheet, goal.level) : promotionFinder(sheet, goal.id)
  if (find === null) return { status: 'unknown-goal' }
  const items = unansweredFor(sheet, goal.kind === 'level' ? goal.level : null)
  return items.length > 0 ? { status: 'unanswered', items } : { status: 'known', way: find() }
}

/**
 * [S34] Every item of a competency has to be answered; on the way to a level of a cumulative ladder, those up to it. A
 * reflection knows no way to a level, whatever is answered.
 */
const unansweredFor = ({ ladder, competencies }: WaySheet, level: string | null): string[] => {
  if (level !== null && ladder.result.kind === 'reflection') return []
  const upTo = level !== null && ladder.result.kind === 'cumulative' ? positionOf(ladder, level) : null
  return competencies
    .flatMap(({ entries }) => entries)
    .filter(({ item }) => upTo === null || item.level === null || positionOf(ladder, item.level) <= upTo)
    .filter(({ row }) => isUnanswered(row))
    .map(({ item }) => item.id)
}

/** Null where the ladder has no such promotion. */
const promotionFinder = (sheet: WaySheet, id: string): (() => Way) | null => {
  const promotion = sheet.ladder.promotions?.find((candidate) => candidate.id === id)
  return promotion === undefined ? null : () => wayToPromotion(sheet, promotion.conditions)
}

/** Null where the ladder has no such level. */
const levelFinder = (sheet: WaySheet, level: string): (() => Way) | null =>
  positionOf(sheet.ladder, level) === 0 ? null : () => wayToLevel(sheet, level)

const wayToLevel = (sheet: WaySheet, level: string): Way => {
  const { result } = sheet.ladder
  switch (result.kind) {
    case 'weighted-bands':
      return wayToBand(sheet, level, result.decimals)
    case 'profile':
      return stepsToProfile(sheet, level)
    case 'cumulative':
      return stepsToHeld(sheet, level, result.meets)
    case 'case':
      return stepsToCase(sheet, level, result.demonstratedAt)
    case 'reflection':
      return noWay({ kind: 'no-level' })
    default:
      return assertNever(result)
  }
}
