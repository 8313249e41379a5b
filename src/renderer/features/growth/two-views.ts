import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/** A row that both answered, and differently. */
export interface ApartRow {
  readonly item: string
  readonly yours: number
  readonly theirs: number
  /** In steps of the row's own scale: two scales may count differently. */
  readonly steps: number
  readonly yourReason: string
  readonly theirReason: string
  readonly values: readonly number[]
}

/** Where two views of the same ladder part, the largest difference first; rows in the ladder's order where it is equal. */
export const apartRows = (yours: AssessmentRecord, theirs: AssessmentRecord, ladder: Ladder): readonly ApartRow[] =>
  itemsOf(ladder)
    .flatMap(({ id, values }): ApartRow[] => {
      const [own, other] = [held(yours.ratings, id), held(theirs.ratings, id)]
      if (own === undefined || other === undefined || own === other) return []
      return [
        {
          item: id,
          yours: own,
          theirs: other,
          steps: Math.abs(values.indexOf(other) - values.indexOf(own)),
          yourReason: held(yours.notes, id) ?? '',
          theirReason: held(theirs.notes, id) ?? '',
          values,
        },
      ]
    })
    .toSorted((a, b) => b.steps - a.steps)

const held = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined
