import { ladderSummary } from '#main/ladders/ladder-summary.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import type { Command } from './command.ts'
import { readPack } from './read-pack.ts'

/** `validate PACK`: every problem of a pack with its place, or what the pack holds. */
export const validateCommand: Command = {
  plain: ['PACK'],
  options: [],
  run: ({ plain: [path = ''] }, world) => {
    const checked = readPack(path, world)
    if (!checked.ok) return { status: 'refused', lines: printProblems(checked.problems) }
    return { status: 'done', data: ladderSummary(checked.ladder), notes: printProblems(checked.warnings) }
  },
}
