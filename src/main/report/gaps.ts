import { assertNever } from '#shared/assert-never.ts'
import { clipText } from '#shared/clip-text.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { ReportGap, ReportGaps } from '#shared/report-model.ts'
import { valueText } from '#shared/wording/value-text.ts'
import type { ReportContext } from './report-context.ts'
import { plainText, rowTexts } from './row-text.ts'
import type { KnownRow, Standing } from './standing.ts'
import { isKnown, ownMean } from './standing.ts'

const LONGEST = 400
/** More rows than this say less, not more. */
const MOST_ROWS = 4

/**
 * Competencies below what is aimed for, the furthest first; without a goal, those below the person's own mean, and what
 * the next level of each asks.
 */
export const gapsOf = (context: ReportContext, standing: Standing): ReportGaps => {
  const { ladder, say, format } = context
  return {
    scale: standing.scale,
    goal: standing.goal,
    list: weakest(standing).flatMap((row): ReportGap[] => {
      const competency = ladder.competencies.find(({ id }) => id === row.id)
      if (competency === undefined) return []
      return [
        {
          id: row.id,
          name: row.name,
          short: row.short,
          from: valueText(standing.scale, row.value, say, format),
          to: row.goal === null ? '' : valueText(standing.scale, row.goal, say, format),
          by: row.by,
          rows: [...takenBack(context, competency, row), ...behind(context, competency, row)]
            .slice(0, MOST_ROWS)
            .map(({ name, text }) => ({ name, text: clipText(text, LONGEST) })),
        },
      ]
    }),
  }
}

export interface Weak extends KnownRow {
  readonly by: number
}

export const weakest = ({ rows, scale, goal }: Standing): Weak[] => {
  const mean = ownMean(rows)
  return rows
    .filter(isKnown)
    .flatMap((row): Weak[] => {
      const { value } = row
      if (row.goal !== null) return row.goal > value ? [{ ...row, by: row.goal - value }] : []
      if (goal !== null || value >= mean) return []
      return [{ ...row, goal: scale.kind === 'levels' ? value + 1 : null, by: mean - value }]
    })
    .toSorted((a, b) => b.by - a.by || (b.weight ?? 0) - (a.weight ?? 0))
}

interface Held {
  readonly name: string
  readonly text: string
}

/**
 * An anti-signal that took back a level which is asked for: it holds the competency back before any row does. Which
 * one it is stands on the pages only where anti-signals are put in.
 */
const takenBack = ({ text, say, ladder, options }: ReportContext, competency: Competency, row: Weak): Held[] =>
  (options.sections.antiSignals ? row.takenBack : [])
    .filter((level) => row.goal === null || positionOf(ladder, level) <= row.goal)
    .slice(0, 1)
    .map((level) => ({
      name: say('report:gaps.takenBack', { level }),
      text: plainText(text.optional(competency.antiSignals?.[level])),
    }))

/** The rows below what is asked for, lowest first, as they read there. */
const behind = ({ ladder, record, text }: ReportContext, competency: Competency, row: Weak): Held[] => {
  const isStatements = competency.instrument.kind === 'statements'
  const highest = record.target === null ? ladder.levels.length : positionOf(ladder, record.target)
  return rowTexts(ladder, competency, text)
    .flatMap((each) => {
      const rating = record.ratings[each.id]
      if (rating === undefined || (isStatements && each.level > highest)) return []
      const asked = Math.min(isStatements ? enough(ladder) : (row.goal ?? each.top), each.top)
      return rating < asked ? [{ rating, name: each.name, text: each.at(asked) }] : []
    })
    .filter((each) => each.text !== '')
    .toSorted((a, b) => a.rating - b.rating)
    .map(({ name, text }) => ({ name, text }))
}

/** The place on a statement's scale that carries a claim. */
const enough = ({ result }: Ladder): number => {
  switch (result.kind) {
    case 'cumulative':
      return Math.ceil(result.meets)
    case 'case':
      return Math.ceil(result.demonstratedAt)
    case 'reflection':
      return Math.ceil(result.claimAt)
    case 'weighted-bands':
    case 'profile':
      return Number.POSITIVE_INFINITY
    default:
      return assertNever(result)
  }
}
