import { printProblems } from '#main/ladders/print-problems.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Command } from './command.ts'
import { readAssessment } from './read-assessment.ts'

/** `score FILE [--pack PACK]`: the result of an assessment file. */
export const scoreCommand: Command = {
  plain: ['FILE'],
  options: ['pack'],
  run: ({ plain: [path = ''], options: { pack } }, world) => {
    const read = readAssessment(path, pack, world)
    if (!read.ok) return { status: 'refused', lines: printProblems(read.problems) }
    return { status: 'done', data: scoreAssessment(read.ladder, read.answers) }
  },
}
