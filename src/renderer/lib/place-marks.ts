import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'

/** Where places on a climb begin, and what stands under its levels; null for a ladder that is no climb. */
export const placeMarks = (
  ladder: Ladder,
  text: Pick<LadderText, 'text'>,
): { readonly ground: number; readonly marks: readonly string[] } | null => {
  const { result, levels } = ladder
  return result.kind === 'cumulative'
    ? { ground: result.ground.place, marks: [text.text(result.ground.name), ...levels.map(({ id }) => id)] }
    : null
}
