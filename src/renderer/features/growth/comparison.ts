import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { Item } from '#shared/items.ts'
import { itemsOf, statementId } from '#shared/items.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { headlineValue } from '#shared/result-figures.ts'

/** A row as one of two assessments has it; `absent` where its ladder has no such row. */
export type SideState =
  | { readonly status: 'rated'; readonly value: number }
  | { readonly status: 'unanswered' | 'not-applicable' | 'absent' }

export interface ComparedRow {
  readonly item: string
  /** Null for a row that belongs to no competency. */
  readonly competency: string | null
  readonly before: SideState
  readonly after: SideState
  /** Null where it is not rated in both. */
  readonly change: number | null
  /** The two ladders describe it differently. */
  readonly isReworded: boolean
}

export interface ComparedCompetency {
  readonly id: string
  readonly before: number | null
  readonly after: number | null
  readonly change: number | null
}

/** How many of something rose, fell and stayed, and how many are known in one of the two only. */
export interface Tally {
  readonly rose: number
  readonly fell: number
  readonly stayed: number
  readonly open: number
}

export interface Comparison {
  readonly rows: readonly ComparedRow[]
  readonly rowTally: Tally
  readonly competencies: readonly ComparedCompetency[]
  readonly competencyTally: Tally
  readonly average: { readonly before: number | null; readonly after: number | null; readonly change: number | null }
  readonly ladder: 'same' | 'other-version' | 'other-content'
  readonly reworded: number
  readonly onlyBefore: number
  readonly onlyAfter: number
}

export interface Side {
  readonly assessment: AssessmentSummary
  readonly ladder: Ladder
}

/** Two assessments of one ladder, row by row. Where their ladders differ, rows are matched by id. */
export const compare = (before: Side, after: Side): Comparison => {
  const rows = comparedRows(before, after)
  const competencies = comparedCompetencies(before, after)
  const [from, to] = [headlineValue(before.assessment.outcome), headlineValue(after.assessment.outcome)]
  const isSame = before.assessment.ladder === after.assessment.ladder
  return {
    rows,
    rowTally: tally(rows.filter((row) => row.before.status !== 'absent' && row.after.status !== 'absent')),
    competencies,
    competencyTally: tally(competencies),
    average: { before: from, after: to, change: change(from, to) },
    ladder: isSame ? 'same' : before.ladder.version === after.ladder.version ? 'other-content' : 'other-version',
    reworded: rows.filter(({ isReworded }) => isReworded).length,
    onlyBefore: rows.filter((row) => row.after.status === 'absent').length,
    onlyAfter: rows.filter((row) => row.before.status === 'absent').length,
  }
}

/** True for a row that reads the same in both: rated alike, or alike unanswered or set aside. */
export const isUnchanged = (row: ComparedRow): boolean =>
  row.change === 0 || (row.change === null && row.before.status === row.after.status)

const comparedRows = (before: Side, after: Side): ComparedRow[] => {
  const [old, now] = [itemsOf(before.ladder), itemsOf(after.ladder)]
  const oldIds = new Set(old.map(({ id }) => id))
  const nowIds = new Set(now.map(({ id }) => id))
  const row = (item: Item): ComparedRow => {
    const [was, is] = [sideState(before, oldIds, item.id), sideState(after, nowIds, item.id)]
    return {
      item: item.id,
      competency: item.competency,
      before: was,
      after: is,
      change: was.status === 'rated' && is.status === 'rated' ? is.value - was.value : null,
      isReworded:
        before.ladder !== after.ladder &&
        oldIds.has(item.id) &&
        nowIds.has(item.id) &&
        !isAlike(wordingOf(before.ladder, item), wordingOf(after.ladder, item)),
    }
  }
  return [...now.map(row), ...old.filter(({ id }) => !nowIds.has(id)).map(row)]
}

const sideState = ({ assessment }: Side, ids: ReadonlySet<string>, item: string): SideState => {
  if (!ids.has(item)) return { status: 'absent' }
  if (assessment.notApplicable.includes(item)) return { status: 'not-applicable' }
  const value = assessment.ratings[item]
  return value === undefined ? { status: 'unanswered' } : { status: 'rated', value }
}

const comparedCompetencies = (before: Side, after: Side): ComparedCompetency[] =>
  after.ladder.competencies.map(({ id }) => {
    const was = before.assessment.outcome.competencies[id]?.value ?? null
    const is = after.assessment.outcome.competencies[id]?.value ?? null
    return { id, before: was, after: is, change: change(was, is) }
  })

const tally = (list: readonly { readonly change: number | null }[]): Tally => ({
  rose: list.filter((each) => each.change !== null && each.change > 0).length,
  fell: list.filter((each) => each.change !== null && each.change < 0).length,
  stayed: list.filter((each) => each.change === 0).length,
  open: list.filter((each) => each.change === null).length,
})

/** Free of the dust that floats leave: no result has more than two decimals. */
const change = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : Math.round((after - before) * 100) / 100

/** What a row says, in every language. */
const wordingOf = (ladder: Ladder, item: Item): unknown => {
  const competency = ladder.competencies.find(({ id }) => id === item.competency)
  return competency === undefined ? contrastOf(ladder, item.id) : partOf(competency, item.id)
}

/** Equal in content: a stored ladder may have its keys in another order than the one that ships. */
const isAlike = (a: unknown, b: unknown): boolean => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [entries, others] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))]
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isAlike(value, others.get(key)))
  )
}

const partOf = ({ id, instrument }: Competency, item: string): unknown => {
  switch (instrument.kind) {
    case 'dimensions':
      return instrument.dimensions.find((dimension) => `${id}.${dimension.id}` === item)
    case 'rubric':
      return instrument.cells
    case 'statements':
      return instrument.statements.find((statement) => statementId(id, statement) === item)
  }
}

const contrastOf = (ladder: Ladder, item: string): unknown =>
  ladder.contrasts?.flatMap((group) => group.items.filter((pair) => `${group.id}.${pair.id}` === item))
