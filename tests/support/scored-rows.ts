import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { antiSignalId } from '#shared/items.ts'
import type { CompetencyOutcome } from '#shared/outcome.ts'
import type { TraceStep } from '#shared/trace.ts'
import { answersOf } from './answers.ts'
import { bandedLevels, dimensions, type DimensionsGiven, ladderOf, levelIds, WEIGHTED } from './ladders.ts'

/** How a row was answered; null leaves it open. */
export type RowAnswer = number | 'n/a' | null

export interface ScoredRows {
  readonly craft: CompetencyOutcome
  readonly trace: readonly TraceStep[]
}

/** Scores one competency of rows, by itself in a ladder of five levels. */
export const scoreRows = (
  values: readonly RowAnswer[],
  need: number,
  flagged: readonly string[] = [],
  cells: DimensionsGiven['cells'] = {},
): ScoredRows => {
  const craft = dimensions(levelIds(5), { need, rows: values.length, cells })
  const ladder = ladderOf({ levels: bandedLevels(), competencies: [craft], result: WEIGHTED })
  const entries = values.map((value, index) => [`craft.row-${index + 1}`, value] as const)
  const outcome = scoreAssessment(
    ladder,
    answersOf({
      ratings: Object.fromEntries(entries.flatMap(([id, value]) => (typeof value === 'number' ? [[id, value]] : []))),
      notApplicable: Object.fromEntries(
        entries.flatMap(([id, value]) => (value === 'n/a' ? [[id, 'not part of the role']] : [])),
      ),
      signals: Object.fromEntries(flagged.map((level) => [antiSignalId('craft', level), true])),
    }),
  )
  const found = outcome.competencies['craft']
  if (found === undefined) throw new Error('the competency is missing')
  return { craft: found, trace: outcome.trace }
}
