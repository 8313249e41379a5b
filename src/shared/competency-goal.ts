import type { Ladder } from './ladder.ts'

/**
 * What each competency is measured against, on the scale of its values; null where neither the person nor the ladder
 * says so. A level aimed for asks what it expects of the competency; where a ladder states no expectations, a profile
 * asks for the level itself and a climb for its place. A case asks for its mark, whatever the target.
 */
export const goalOf = (
  ladder: Pick<Ladder, 'levels' | 'result' | 'expectations'>,
  target: string | null,
  competency: string,
): number | null => {
  const { result } = ladder
  if (result.kind === 'case') return result.demonstratedAt
  if (target === null) return null
  const expected = ladder.expectations?.levels[target]
  if (expected !== undefined) return expected[competency] ?? null
  const position = ladder.levels.findIndex(({ id }) => id === target) + 1
  if (position === 0) return null
  if (result.kind === 'profile') return position
  return result.kind === 'cumulative' ? result.ground.place + position : null
}
