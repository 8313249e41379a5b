import { positionOf } from '#shared/level-place.ts'
import type { Way, WayStep } from '#shared/way.ts'
import type { Entry } from './answer-sheet.ts'
import { pointSteps } from './point-steps.ts'
import { raisableRows } from './raisable.ts'
import { boundsSolver } from './way-to-bounds.ts'
import { cheapestOf } from './way-to-promotion.ts'
import { listedWay, noWay } from './way-result.ts'
import type { WaySheet } from './way-sheet.ts'

/** [S33] What stands between a profile and a level: every competency that is left below it, the smallest steps first. */
export const stepsToProfile = (sheet: WaySheet, level: string): Way => {
  const position = positionOf(sheet.ladder, level)
  const left = sheet.competencies.filter(({ entries }) => entries.some(({ row }) => row.state === 'rated'))
  if (left.length === 0)
    return noWay({ kind: 'set-aside', ids: sheet.competencies.map(({ competency }) => competency.id) })
  const way = cheapestOf([boundsSolver(sheet)(new Map(left.map(({ competency }) => [competency.id, position])))])
  const smallestFirst = (steps: readonly WayStep[]): readonly WayStep[] => listedWay(steps, sheet.weights).steps
  return { ...way, steps: smallestFirst(way.steps), alternatives: way.alternatives.map(smallestFirst) }
}

/** [S33] What stands between the level held and another: the statements of every level up to it that is not met yet. */
export const stepsToHeld = (sheet: WaySheet, level: string, meets: number): Way => {
  const all = sheet.competencies.flatMap(({ entries }) => entries)
  const of = (each: string): Entry[] => all.filter(({ item }) => item.level === each)
  const groups = sheet.levels.slice(0, positionOf(sheet.ladder, level)).map(of)
  const isEmpty = of(level).every(({ row }) => row.state === 'not-applicable')
  return isEmpty ? noWay({ kind: 'set-aside', ids: [level] }) : stepsForGroups(sheet, groups, meets)
}

/** [S33] What stands between a case and its being made, as far as ratings go: the criteria of what is not demonstrated. */
export const stepsToCase = (sheet: WaySheet, level: string, at: number): Way => {
  // A case is made for the ladder's last level; on the levels before it, it is where one starts from.
  if (level !== sheet.levels.at(-1)) return listedWay([], sheet.weights)
  const groups = sheet.competencies.map(({ entries }) => entries)
  const isEmpty = groups.flat().every(({ row }) => row.state === 'not-applicable')
  return isEmpty
    ? noWay({ kind: 'set-aside', ids: sheet.competencies.map(({ competency }) => competency.id) })
    : stepsForGroups(sheet, groups, at)
}

/** The raises that bring each group's mean to a mark. */
const stepsForGroups = (sheet: WaySheet, groups: readonly (readonly Entry[])[], mark: number): Way => {
  const steps = groups.map((entries) => pointSteps(raisableRows(sheet, entries), mark))
  const reachable = steps.filter((each) => each !== null)
  return reachable.length < steps.length
    ? noWay({ kind: 'beyond-the-top' })
    : listedWay(reachable.flat(), sheet.weights)
}
