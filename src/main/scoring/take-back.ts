/** What anti-signals leave of a level. */
export interface TakenBack {
  readonly value: number
  /** Positions taken back, highest first. */
  readonly disqualified: readonly number[]
}

/**
 * [S6] The highest position at or below `level` whose anti-signal is not flagged; 0 where there is none. Flags above
 * the level, or below where the run stops, change nothing.
 */
export const takeBack = (level: number, flagged: readonly number[]): TakenBack => {
  const disqualified: number[] = []
  let value = level
  while (flagged.includes(value)) {
    disqualified.push(value)
    value -= 1
  }
  return { value, disqualified }
}
