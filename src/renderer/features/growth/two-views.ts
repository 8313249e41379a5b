import type { AgreedRow } from '#shared/agreed-row.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/** A row that both answered, and differently; or on which something was agreed, whatever the answers are by now. */
export interface ApartRow {
  readonly item: string
  /** Null where there is no answer any more. */
  readonly yours: number | null
  readonly theirs: number | null
  /** In steps of the row's own scale: two scales may count differently. */
  readonly steps: number
  readonly yourReason: string
  readonly theirReason: string
  readonly values: readonly number[]
}

/** Where two views of the same ladder part, the largest difference first; rows in the ladder's order where it is equal. */
export const apartRows = (
  yours: AssessmentRecord,
  theirs: AssessmentRecord,
  ladder: Ladder,
  agreed: readonly AgreedRow[] = [],
): readonly ApartRow[] => {
  const isAgreed = new Set(agreed.map(({ item }) => item))
  return itemsOf(ladder)
    .flatMap(({ id, values }): ApartRow[] => {
      const [own = null, other = null] = [held(yours.ratings, id), held(theirs.ratings, id)]
      const isApart = own !== null && other !== null && own !== other
      if (!isApart && !isAgreed.has(id)) return []
      return [
        {
          item: id,
          yours: own,
          theirs: other,
          steps: isApart ? Math.abs(values.indexOf(other) - values.indexOf(own)) : 0,
          yourReason: held(yours.notes, id) ?? '',
          theirReason: held(theirs.notes, id) ?? '',
          values,
        },
      ]
    })
    .toSorted((a, b) => b.steps - a.steps)
}

const held = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined
