import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/** Every statement of the levels given, at one value each. */
export const byLevel = (ladder: Ladder, values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    itemsOf(ladder).flatMap(({ id, level }) => {
      const value = level === null ? undefined : values[level]
      return value === undefined ? [] : [[id, value]]
    }),
  )
