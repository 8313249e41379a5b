import type { Ladder, Level } from './ladder.ts'

/** A person's level of a dimension or a rubric is a position: 1 is the first level, 0 is not yet there. */
export const levelAt = (ladder: Ladder, position: number): Level | undefined =>
  position >= 1 ? ladder.levels[position - 1] : undefined

export const positionOf = (ladder: Ladder, level: string): number =>
  ladder.levels.findIndex((candidate) => candidate.id === level) + 1
