import type { Answers } from '#shared/assessment.ts'
import { itemsOf, type Item } from '#shared/items.ts'
import { type Competency, type Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { CompletenessStep } from '#shared/trace.ts'
import type { TraceRow } from '#shared/trace-competency.ts'
import { entryOf } from './entry-of.ts'
import { isUnanswered, traceRow } from './trace-rows.ts'

/** A ladder's items as they were answered, in the ladder's order. */
export interface AnswerSheet {
  readonly ladder: Ladder
  readonly answers: Answers
  readonly levels: readonly string[]
  readonly competencies: readonly { readonly competency: Competency; readonly entries: readonly Entry[] }[]
  readonly contrasts: readonly { readonly id: string; readonly entries: readonly Entry[] }[]
}

export interface Entry {
  readonly item: Item
  readonly row: TraceRow
}

export const readSheet = (ladder: Ladder, answers: Answers): AnswerSheet => {
  const top = ladder.levels.length
  const entries = itemsOf(ladder).map((item) => ({ item, row: traceRow(item, answers, top) }))
  return {
    ladder,
    answers,
    levels: ladder.levels.map((level) => level.id),
    competencies: ladder.competencies.map((competency) => ({
      competency,
      entries: entries.filter(({ item }) => item.competency === competency.id),
    })),
    // A contrast belongs to no competency, and its id is `<group>.<pair>`.
    contrasts: (ladder.contrasts ?? []).map(({ id }) => ({
      id,
      entries: entries.filter(({ item }) => item.competency === null && item.id.startsWith(`${id}.`)),
    })),
  }
}

/**
 * [S1] What counts as complete. All items do; in a cumulative ladder with a target those written for a level above it
 * don't; in a case its pitfalls do as well. Other signals, context and texts never count.
 */
export const completenessStep = (sheet: AnswerSheet): CompletenessStep => {
  const { ladder, answers } = sheet
  const target = ladder.result.kind === 'cumulative' && answers.target !== null ? positionOf(ladder, answers.target) : 0
  const counts = ({ item }: Entry): boolean =>
    target === 0 || item.level === null || positionOf(ladder, item.level) <= target
  const group = (id: string, part: 'competency' | 'contrast', entries: readonly Entry[]): Group => {
    const counted = entries.filter(counts)
    return {
      id,
      part,
      total: counted.length,
      open: counted.filter(({ row }) => isUnanswered(row)).map(({ item }) => item.id),
    }
  }
  const all = [...sheet.competencies, ...sheet.contrasts].flatMap(({ entries }) => entries)
  return {
    step: 'completeness',
    rule: 'S1',
    kind: ladder.result.kind,
    levels: sheet.levels,
    upTo: target === 0 ? null : answers.target,
    groups: [
      ...sheet.competencies.map(({ competency, entries }) => group(competency.id, 'competency', entries)),
      ...sheet.contrasts.map(({ id, entries }) => group(id, 'contrast', entries)),
      ...(ladder.result.kind === 'case' ? pitfallGroups(ladder, answers) : []),
    ],
    notApplicable: all.flatMap(({ row }) => (row.state === 'not-applicable' ? [row.item] : [])),
  }
}

type Group = CompletenessStep['groups'][number]

const pitfallGroups = (ladder: Ladder, answers: Answers): Group[] =>
  (ladder.signals ?? [])
    .filter(({ kind }) => kind === 'pitfall')
    .map(({ id, items }) => {
      const ids = items.map((item) => `${id}.${item.id}`)
      return {
        id,
        part: 'pitfalls',
        total: ids.length,
        open: ids.filter((signal) => entryOf(answers.signals, signal) === undefined),
      }
    })
