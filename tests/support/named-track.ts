import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ratingsOf } from './answers.ts'
import { trackLadder } from './ladders.ts'

/** `code-quality` → `Code quality`. */
const named = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`

/** The shape of `se-track` with names that can be told apart: each is its id in words. */
export const namedTrack = (change: Partial<Ladder> = {}): Ladder => {
  const track = trackLadder()
  return {
    ...track,
    name: 'Track',
    competencies: track.competencies.map((competency) => ({
      ...competency,
      name: named(competency.id),
      instrument:
        competency.instrument.kind === 'dimensions'
          ? {
              ...competency.instrument,
              dimensions: competency.instrument.dimensions.map((dimension) => ({
                ...dimension,
                name: named(dimension.id),
              })),
            }
          : competency.instrument,
    })),
    ...change,
  }
}

/**
 * The person of the design: 3.5 in all, AI Engineering uneven (three of five rows at L4, one at L1), everything
 * answered.
 */
export const designRatings = (ladder: Ladder): Record<string, number> => ({
  ...ratingsOf(ladder, 'technical-mastery', [4, 4, 4, 4, 5, 3]),
  ...ratingsOf(ladder, 'code-quality', [3, 3, 3, 4, 3]),
  ...ratingsOf(ladder, 'system-design', [4, 4, 4, 5, 3]),
  ...ratingsOf(ladder, 'ai-engineering', [4, 4, 4, 1, 3]),
  ...ratingsOf(ladder, 'problem-solving', [4, 4, 5, 4, 3]),
  ...ratingsOf(ladder, 'communication', [3, 3, 3, 2, 3]),
  ...ratingsOf(ladder, 'english', [4, 4, 4, 4, 4]),
  ...ratingsOf(ladder, 'mentoring', [3, 3, 3, 2, 2]),
})

/** Every row at one level. */
export const levelRatings = (ladder: Ladder, value: number): Record<string, number> =>
  Object.fromEntries(itemsOf(ladder).map(({ id }) => [id, value]))
