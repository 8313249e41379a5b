import type { Ladder } from '#shared/ladder.ts'
import type { WayGoal } from '#shared/way.ts'

/** What a ladder lets one reach: its levels, and the promotions that have conditions to check. */
export const goalsOf = (ladder: Ladder): { readonly levels: WayGoal[]; readonly promotions: WayGoal[] } => ({
  levels: ladder.levels.map(({ id }) => ({ kind: 'level', level: id })),
  promotions: (ladder.promotions ?? [])
    .filter(({ conditions }) => conditions.length > 0)
    .map(({ id }) => ({ kind: 'promotion', id })),
})

export const isSameGoal = (a: WayGoal | null, b: WayGoal): boolean =>
  a?.kind === 'level' ? b.kind === 'level' && a.level === b.level : b.kind === 'promotion' && a?.id === b.id

/** Of an address, where the ladder has it; null where it has not. */
export const goalFrom = (ladder: Ladder, kind: string | undefined, id: string | undefined): WayGoal | null => {
  const { levels, promotions } = goalsOf(ladder)
  const goal = [...levels, ...promotions].find((each) => each.kind === kind && idOf(each) === id)
  return goal ?? null
}

export const idOf = (goal: WayGoal): string => (goal.kind === 'level' ? goal.level : goal.id)
