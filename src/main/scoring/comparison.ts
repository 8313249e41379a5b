import { isAtLeast, ratio, roundHalfUp } from './ratio.ts'
import type { CompetencyScore } from './competency-score.ts'

export interface Comparison {
  /** Null while the competency is open. */
  readonly value: number | null
  readonly holds: boolean | null
}

/**
 * [S12] [S13] Whether a competency is at a level or above. While it is open nobody knows, except that everything is
 * at least 0.
 */
export const comparison = (score: CompetencyScore | undefined, atLeast: number): Comparison | 'set-aside' => {
  if (score?.isSetAside === true) return 'set-aside'
  const compared = score?.compared ?? null
  if (compared === null) return { value: null, holds: atLeast === 0 ? true : null }
  return { value: roundHalfUp(compared, 2), holds: isAtLeast(compared, ratio(atLeast)) }
}
