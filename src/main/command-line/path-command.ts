import { printProblems } from '#main/ladders/print-problems.ts'
import { shortestWay } from '#main/scoring/shortest-way.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { WayGoal } from '#shared/way.ts'
import type { Command, CommandEnd } from './command.ts'
import { readAssessment } from './read-assessment.ts'

/** As many unanswered rows as are worth reading at once. */
const MOST_NAMED = 20

/** `path FILE --target LEVEL | --promotion ID [--pack PACK]`: the shortest way to a level or through a promotion. */
export const pathCommand: Command = {
  plain: ['FILE'],
  options: ['target', 'promotion', 'pack'],
  run: ({ plain: [path = ''], options: { target, promotion, pack } }, world) => {
    const goal = goalOf(target, promotion)
    if (goal === null) return { status: 'usage', fault: 'path: name either --target LEVEL or --promotion ID' }
    const read = readAssessment(path, pack, world)
    if (!read.ok) return { status: 'refused', lines: printProblems(read.problems) }
    const answer = shortestWay(read.ladder, read.answers, goal)
    switch (answer.status) {
      case 'known':
        return { status: 'done', data: answer.way }
      case 'unanswered':
        return { status: 'refused', lines: unanswered(path, answer.items) }
      case 'unknown-goal':
        return unknownGoal(read.ladder, goal)
    }
  },
}

const goalOf = (target: string | undefined, promotion: string | undefined): WayGoal | null => {
  if (target !== undefined && promotion === undefined) return { kind: 'level', level: target }
  if (promotion !== undefined && target === undefined) return { kind: 'promotion', id: promotion }
  return null
}

const unanswered = (path: string, items: readonly string[]): string[] => {
  const named = items
    .slice(0, MOST_NAMED)
    .map((id) => `${path}: "${id}" is not answered; rate it, or give a reason in "notApplicable"`)
  return items.length > MOST_NAMED ? [...named, `and ${items.length - MOST_NAMED} more`] : named
}

const unknownGoal = (ladder: Ladder, goal: WayGoal): CommandEnd => {
  const known = goal.kind === 'level' ? ladder.levels : (ladder.promotions ?? [])
  const ids = known.map(({ id }) => id).join(', ')
  const what = goal.kind === 'level' ? `level "${goal.level}"` : `promotion "${goal.id}"`
  return {
    status: 'usage',
    fault: `path: ${ladder.id} has no ${what}; ${ids === '' ? 'it has none' : `choose from ${ids}`}`,
  }
}
