import type { Competency, Ladder } from '../ladder.ts'
import { pointsAsked, pointsShort } from '../points-asked.ts'
import type { WordingInput } from './competency-sentence.ts'
import { markText } from './figure-name.ts'

/** Statements that are rated together: the points they have, how many are rated, how many count at all. */
export interface Points {
  readonly sum: number
  readonly rated: number
  readonly left: number
  /** The mean asked for. */
  readonly mark: number
  /** The most that one statement can be given. */
  readonly most: number
}

/** How far statements are from their mark while some are unanswered, and what those would have to bring. */
export const pointsSentences = (input: Pick<WordingInput, 'say' | 'format'>, points: Points): string[] => {
  const { say } = input
  const { sum, rated, left, mark, most } = points
  const count = left - rated
  const have = say('explain:points.have', { count: sum, asked: markText(input, pointsAsked(mark, left)) })
  if (count <= 0) return []
  const short = pointsShort(mark, left, sum)
  if (short === 0) return [have, say('explain:points.enough', { count })]
  if (short > count * most) return [have, say('explain:points.tooFar', { count, most })]
  return [have, say('explain:points.need', { count, need: markText(input, short) })]
}

/** The most that one statement of a competency can be given; 0 where it is not rated by statements. */
export const mostPoints = (ladder: Pick<Ladder, 'scales'>, { instrument }: Pick<Competency, 'instrument'>): number => {
  if (instrument.kind !== 'statements') return 0
  const scale = ladder.scales?.find(({ id }) => id === instrument.scale)
  return Math.max(0, ...(scale?.values ?? []).map(({ value }) => value))
}
