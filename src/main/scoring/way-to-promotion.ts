import { assertNever } from '#shared/assert-never.ts'
import type { Condition } from '#shared/ladder.ts'
import type { Way, WayBarrier } from '#shared/way.ts'
import { guaranteed } from './guaranteed.ts'
import { type Bounds, type BoundsAnswer, boundsSolver } from './way-to-bounds.ts'
import { noWay, SHOWN, wayOf } from './way-result.ts'
import type { WaySheet } from './way-sheet.ts'

/** So many different choices among the parts of `any-of` conditions are compared, one by one. */
const MOST_CHOICES = 1_000

/** [S30] The fewest raises after which the conditions of a promotion hold. Every choice among `any-of` parts is tried. */
export const wayToPromotion = (sheet: WaySheet, conditions: readonly Condition[]): Way => {
  const left = sheet.competencies
    .filter(({ entries }) => entries.some(({ row }) => row.state === 'rated'))
    .map(({ competency }) => competency.id)
  const demands = conditions.map((condition) => waysToMeet(condition, left))
  if (demands.some((ways) => ways.length === 0)) {
    const named = sheet.competencies.map(({ competency }) => competency.id).filter((id) => isNamed(id, conditions))
    return noWay({ kind: 'set-aside', ids: named.filter((id) => !left.includes(id)) })
  }
  const choices = choicesOf(demands)
  return choices === null ? noWay({ kind: 'too-many-choices' }) : cheapestOf(choices.map(boundsSolver(sheet)))
}

/** The bounds that meet a condition, each by itself; none where all that it names is set aside. */
const waysToMeet = (condition: Condition, left: readonly string[]): Bounds[] => {
  switch (condition.kind) {
    case 'every-competency':
      return left.length === 0 ? [] : [new Map(left.map((id) => [id, condition.atLeast]))]
    case 'competency':
      return left.includes(condition.competency) ? [new Map([[condition.competency, condition.atLeast]])] : []
    case 'any-of':
      return condition.of.flatMap((part) => waysToMeet(part, left))
    default:
      return assertNever(condition)
  }
}

const isNamed = (id: string, conditions: readonly Condition[]): boolean =>
  conditions.some((condition) => {
    if (condition.kind === 'every-competency') return true
    return condition.kind === 'competency' ? condition.competency === id : isNamed(id, condition.of)
  })

/**
 * One way to meet each condition, in every mixture, each mixture once; of two bounds on a competency the higher one
 * holds. Null where they are too many.
 */
const choicesOf = (demands: readonly (readonly Bounds[])[]): readonly Bounds[] | null => {
  let choices = new Map<string, Bounds>([['', new Map()]])
  for (const ways of demands) {
    const mixed = [...choices.values()].flatMap((choice) => ways.map((way) => higherOf(choice, way)))
    choices = new Map(mixed.map((bounds) => [keyOf(bounds), bounds]))
    if (choices.size > MOST_CHOICES) return null
  }
  return [...choices.values()]
}

const keyOf = (bounds: Bounds): string => JSON.stringify([...bounds].sort(([a], [b]) => (a < b ? -1 : 1)))

const higherOf = (a: Bounds, b: Bounds): Bounds =>
  new Map([...a, ...[...b].map(([id, position]) => [id, Math.max(position, a.get(id) ?? 0)] as const)])

/** [S32] The sets of all choices that need fewest raises, each set once, those first that rest on more evidence. */
export const cheapestOf = (answers: readonly BoundsAnswer[]): Way => {
  const found = answers.filter((answer) => 'combine' in answer)
  if (found.length === 0)
    return noWay(barrierOf(answers.filter((answer) => 'barriers' in answer).map(({ barriers }) => barriers)))
  const raises = Math.min(...found.map((answer) => answer.raises))
  const sets = found.filter((answer) => answer.raises === raises).flatMap((answer) => answer.combine().sets)
  const distinct = new Map(sets.map((set) => [JSON.stringify(set.steps), set]))
  return wayOf({ raises, sets: [...distinct.values()].sort((a, b) => b.evidenced - a.evidenced).slice(0, SHOWN) })
}

/** Where flags alone stand in the way of a choice they are named, since they are what can change; otherwise what does. */
const barrierOf = (choices: readonly (readonly WayBarrier[])[]): WayBarrier => {
  const others = choices.flatMap((barriers) => barriers.filter(({ kind }) => kind !== 'anti-signals').slice(0, 1))
  if (others.length === choices.length) return guaranteed(others[0], 'a barrier')
  const signals = choices
    .filter((barriers) => barriers.every(({ kind }) => kind === 'anti-signals'))
    .flatMap((barriers) => barriers.filter((barrier) => barrier.kind === 'anti-signals'))
    .flatMap((barrier) => barrier.signals)
  return { kind: 'anti-signals', signals: [...new Set(signals)] }
}
