import type { Answers } from '#shared/assessment.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/** Answers with nothing in them but what is given. */
export const answersOf = (given: Partial<Answers> = {}): Answers => ({
  ratings: {},
  notApplicable: {},
  signals: {},
  context: {},
  target: null,
  track: null,
  evidenced: [],
  ...given,
})

/** Ratings of one competency's rows in the ladder's order; null leaves a row unanswered. */
export const ratingsOf = (
  ladder: Ladder,
  competency: string,
  values: readonly (number | null)[],
): Record<string, number> =>
  Object.fromEntries(
    itemsOf(ladder)
      .filter((item) => item.competency === competency)
      .flatMap((item, index) => {
        const value = values[index]
        return value === undefined || value === null ? [] : [[item.id, value]]
      }),
  )

/** Every item rated: `value` says how, by item. */
export const rateAll = (
  ladder: Ladder,
  value: (item: ReturnType<typeof itemsOf>[number]) => number,
): Record<string, number> => Object.fromEntries(itemsOf(ladder).map((item) => [item.id, value(item)]))
