import type { Answers } from '#shared/assessment.ts'
import { assertNever } from '#shared/assert-never.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { TraceRow } from '#shared/trace-competency.ts'
import { type AnswerSheet, completenessStep, readSheet } from './answer-sheet.ts'
import { entryOf } from './entry-of.ts'
import type { ExpectationInput } from './expectations.ts'
import { flaggedPositions } from './flagged-positions.ts'
import { gatherResult } from './gather-result.ts'
import type { CompetencyInput } from './score-competency.ts'
import type { ScoringInput } from './scoring-input.ts'

/** Reads from a ladder and answers everything that the outcome rests on. */
export const gatherInput = (ladder: Ladder, answers: Answers): ScoringInput => {
  const sheet = readSheet(ladder, answers)
  return {
    completeness: completenessStep(sheet),
    competencies: sheet.competencies.map((entry) => competencyInput(sheet, entry)),
    result: gatherResult(sheet),
    expectations: expectationsOf(ladder),
    promotions: (ladder.promotions ?? []).map(({ id, conditions }) => ({ id, conditions })),
  }
}

/** How many decimals the mean of statements has where the pack's own `decimals` are those of another figure. */
const MEAN_DECIMALS = 2

/** Reads what one competency's value rests on. */
export const competencyInput = (sheet: AnswerSheet, entry: AnswerSheet['competencies'][number]): CompetencyInput => {
  const { instrument, id } = entry.competency
  const { result } = sheet.ladder
  const rows = entry.entries.map(({ row }) => row)
  switch (instrument.kind) {
    case 'dimensions':
      return {
        kind: 'majority',
        competency: id,
        rows,
        stated: { need: instrument.rule.need, of: instrument.dimensions.length },
        flagged: flaggedPositions(sheet.ladder, sheet.answers, entry.competency),
        levels: sheet.levels,
      }
    case 'rubric':
      return { kind: 'rubric', competency: id, rows }
    case 'statements':
      if (result.kind === 'cumulative') {
        const { meets, decimals, ground } = result
        return { kind: 'place', competency: id, cells: cellsOf(sheet, entry), meets, decimals, ground: ground.place }
      }
      return { kind: 'mean', competency: id, rows, decimals: isOfMeans(result.kind) ? result.decimals : MEAN_DECIMALS }
    default:
      return assertNever(instrument)
  }
}

/** Kinds of results whose `decimals` are those of the statements' means. */
const isOfMeans = (kind: Ladder['result']['kind']): boolean => kind === 'case' || kind === 'reflection'

const cellsOf = (
  { levels }: AnswerSheet,
  { entries }: AnswerSheet['competencies'][number],
): { readonly level: string; readonly rows: readonly TraceRow[] }[] =>
  levels.map((level) => ({ level, rows: entries.filter(({ item }) => item.level === level).map(({ row }) => row) }))

const expectationsOf = (ladder: Ladder): ExpectationInput[] =>
  ladder.levels.flatMap(({ id }) => {
    const expected = entryOf(ladder.expectations?.levels, id)
    if (expected === undefined) return []
    return [
      {
        level: id,
        expected: ladder.competencies.flatMap((competency) => {
          const atLeast = entryOf(expected, competency.id)
          return atLeast === undefined ? [] : [{ competency: competency.id, expected: atLeast }]
        }),
      },
    ]
  })
