import { assertNever } from './assert-never.ts'
import type { Competency, Ladder } from './ladder.ts'

/** One thing that is rated: a row of dimensions, a rubric, a statement or question, or a pair of wordings. */
export interface Item {
  readonly id: string
  readonly kind: 'dimension' | 'rubric' | 'statement' | 'contrast'
  /** The competency it belongs to; null for a contrast, which stands beside them. */
  readonly competency: string | null
  /** The level a statement is written for. */
  readonly level: string | null
  /** The values it may take, rising; 0 is "not yet". */
  readonly values: readonly number[]
}

/** Every item of a ladder, in the ladder's order. */
export const itemsOf = (ladder: Ladder): Item[] => [
  ...ladder.competencies.flatMap((competency) => itemsOfCompetency(ladder, competency)),
  ...(ladder.contrasts ?? []).flatMap((group) =>
    group.items.map(
      (pair): Item => ({
        id: `${group.id}.${pair.id}`,
        kind: 'contrast',
        competency: null,
        level: null,
        values: scaleValues(ladder, group.scale),
      }),
    ),
  ),
]

/** The items of one competency, in the ladder's order. */
export const itemsOfCompetency = (ladder: Ladder, competency: Competency): Item[] => {
  const { instrument } = competency
  switch (instrument.kind) {
    case 'dimensions':
      return instrument.dimensions.map((dimension) => ({
        id: `${competency.id}.${dimension.id}`,
        kind: 'dimension',
        competency: competency.id,
        level: null,
        values: positions(ladder, dimension.cells),
      }))
    case 'rubric':
      return [
        {
          id: competency.id,
          kind: 'rubric',
          competency: competency.id,
          level: null,
          values: positions(ladder, instrument.cells),
        },
      ]
    case 'statements':
      return instrument.statements.map((statement) => ({
        id: statementId(competency.id, statement),
        kind: 'statement',
        competency: competency.id,
        level: statement.level ?? null,
        values: scaleValues(ladder, instrument.scale),
      }))
    default:
      return assertNever(instrument)
  }
}

/** `scope.1`, or `L5.knowledge.2` where the statement is written for a level. */
export const statementId = (
  competency: string,
  statement: { readonly id: string; readonly level?: string | undefined },
): string =>
  statement.level === undefined ? `${competency}.${statement.id}` : `${statement.level}.${competency}.${statement.id}`

export const antiSignalId = (competency: string, level: string): string => `${competency}.anti-signal.${level}`

/** What a signal may be answered with: how often it occurs, or whether it is so. */
export interface Signal {
  readonly id: string
  readonly kind: 'anti-signal' | 'pitfall' | 'anti-pattern' | 'checklist'
  readonly answer: 'flag' | 'frequency'
}

/** Every signal of a ladder: anti-signals by competency and level, then pitfalls and anti-patterns, then checklists. */
export const signalsOf = (ladder: Ladder): Signal[] => [
  ...ladder.competencies.flatMap((competency) =>
    ladder.levels.flatMap((level): Signal[] =>
      competency.antiSignals?.[level.id] === undefined
        ? []
        : [{ id: antiSignalId(competency.id, level.id), kind: 'anti-signal', answer: 'flag' }],
    ),
  ),
  ...(ladder.signals ?? []).flatMap((group) =>
    group.items.map((item): Signal => ({ id: `${group.id}.${item.id}`, kind: group.kind, answer: 'frequency' })),
  ),
  ...(ladder.checklists ?? []).flatMap((list) =>
    list.items.map((item): Signal => ({ id: `${list.id}.${item.id}`, kind: 'checklist', answer: 'flag' })),
  ),
]

/** 0 and the positions of the levels that the row describes: a missing cell can't be chosen. */
const positions = (ladder: Ladder, cells: Readonly<Record<string, unknown>>): number[] => [
  0,
  ...ladder.levels.flatMap((level, index) => (cells[level.id] === undefined ? [] : [index + 1])),
]

const scaleValues = (ladder: Ladder, scale: string): number[] =>
  (ladder.scales?.find((candidate) => candidate.id === scale)?.values ?? [])
    .map(({ value }) => value)
    .sort((a, b) => a - b)
