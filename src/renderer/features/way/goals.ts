import type { OutcomeFigures } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/ladder.ts'
import type { WayGoal } from '#shared/way.ts'

/** What a ladder lets one reach: its levels, and the promotions that have conditions to check. */
export const goalsOf = (ladder: Ladder): { readonly levels: WayGoal[]; readonly promotions: WayGoal[] } => ({
  levels: ladder.levels.map(({ id }) => ({ kind: 'level', level: id })),
  promotions: (ladder.promotions ?? [])
    .filter(({ conditions }) => conditions.length > 0)
    .map(({ id }) => ({ kind: 'promotion', id })),
})

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
  }
}

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

export const isSameGoal = (a: WayGoal | null, b: WayGoal): boolean =>
  a?.kind === 'level' ? b.kind === 'level' && a.level === b.level : b.kind === 'promotion' && a?.id === b.id

/** Of an address, where the ladder has it; null where it has not. */
export const goalFrom = (ladder: Ladder, kind: string | undefined, id: string | undefined): WayGoal | null => {
  const { levels, promotions } = goalsOf(ladder)
  const goal = [...levels, ...promotions].find((each) => each.kind === kind && idOf(each) === id)
  return goal ?? null
}

export const idOf = (goal: WayGoal): string => (goal.kind === 'level' ? goal.level : goal.id)
