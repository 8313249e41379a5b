import { assertNever } from './assert-never.ts'
import type { OutcomeFigures } from './assessment-record.ts'
import type { Ladder } from './ladder.ts'
import { positionOf } from './level-place.ts'
import type { WayGoal } from './way.ts'

/**
 * What is asked first: the target while it is not reached; without one, or beyond it, the level after the one reached;
 * for a case, the ladder's last level, which it is made for.
 */
export const firstGoal = (ladder: Ladder, target: string | null, figures: OutcomeFigures): WayGoal | null => {
  const level = (id: string | undefined): WayGoal | null => (id === undefined ? null : { kind: 'level', level: id })
  const last = ladder.levels.at(-1)?.id
  if (figures.kind === 'case' || figures.kind === 'reflection') return level(last)
  const stands = standsAt(ladder, figures)
  const aim = target === null ? 0 : positionOf(ladder, target)
  return level(ladder.levels[aim > stands ? aim - 1 : stands]?.id ?? last)
}

/** What the 1:1 sheet tells the way to: the target, reached or not; without one what is asked first. */
export const sheetGoal = (ladder: Ladder, target: string | null, figures: OutcomeFigures): WayGoal | null =>
  target === null ? firstGoal(ladder, null, figures) : { kind: 'level', level: target }

/** Where one stands: a position, 0 below the first level and where the ladder sets none. */
const standsAt = (ladder: Ladder, figures: OutcomeFigures): number => {
  switch (figures.kind) {
    case 'weighted-bands':
      return figures.overall.level === null ? 0 : positionOf(ladder, figures.overall.level)
    case 'cumulative':
      return figures.held === null ? 0 : positionOf(ladder, figures.held)
    case 'profile':
      return figures.overall.floor ?? 0
    case 'case':
    case 'reflection':
      return 0
    default:
      return assertNever(figures)
  }
}
