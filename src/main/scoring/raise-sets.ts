import type { WayStep } from '#shared/way.ts'
import { combinations } from './combinations.ts'
import { guaranteed } from './guaranteed.ts'
import type { Raisable, RaisableRow } from './raisable.ts'
import { countsAs } from './trace-rows.ts'

/** Raises of single rows that belong together. */
export interface RaiseSet {
  readonly steps: readonly WayStep[]
  /** One-level raises in all, each counted as often as its row weighs. */
  readonly raises: number
  /** How many of them, so counted, are on rows with evidence. */
  readonly evidenced: number
}

/** As many sets are kept of those that rest on equally much evidence: no more are ever shown. */
const KEPT = 5
/** Sets looked at in search of those to keep; only rows with missing cells make any of them be passed by. */
const LOOKED_AT = 2_000

/**
 * [S31] The cheapest sets of raises that bring a competency to a position or above, before anti-signals; up to five for
 * each number of rows with evidence that may be chosen. There are two ways, and both are tried: a majority at the
 * position with no row more than one below; or a majority one higher, which may leave the rest behind and lose a level.
 * @param keeps which sets to list; all are equally cheap
 */
export const cheapestSets = (
  competency: Raisable,
  position: number,
  keeps: (set: RaiseSet) => boolean = () => true,
): readonly RaiseSet[] => {
  const plans = [planFor(competency, position - 1, position), planFor(competency, 0, position + 1)].filter(
    (plan) => plan !== null,
  )
  const raises = Math.min(...plans.map((plan) => plan.raises))
  const kept = new Map<string, RaiseSet>()
  for (const plan of plans.filter((candidate) => candidate.raises === raises)) {
    for (const set of setsOf(plan, keeps)) kept.set(JSON.stringify(set.steps), set)
  }
  return [...kept.values()]
}

/** Every row is raised to a base, and a majority of them further, to a goal. */
interface Plan {
  readonly raises: number
  readonly rows: readonly PlannedRow[]
  /** Rows whose further raise is cheaper than that of the others still needed: all of them are taken. */
  readonly taken: readonly PlannedRow[]
  /** Rows whose further raise counts the same, of which `choose` are needed. */
  readonly tied: readonly PlannedRow[]
  readonly choose: number
}

interface PlannedRow {
  readonly row: RaisableRow
  readonly base: number
  readonly goal: number
}

const planFor = ({ rows, need, top }: Raisable, base: number, goal: number): Plan | null => {
  if (goal > top || need > rows.length) return null
  const planned = rows.map((row) => ({ row, base: valueFor(row, base, top), goal: valueFor(row, goal, top) }))
  const cheapest = planned
    .map(furtherOf)
    .sort((a, b) => a - b)
    .slice(0, need)
  const dearest = Math.max(...cheapest)
  const taken = planned.filter((each) => furtherOf(each) < dearest)
  const toBase = planned.reduce((sum, { row, base }) => sum + (base - row.value) * row.weight, 0)
  return {
    raises: toBase + cheapest.reduce((sum, further) => sum + further, 0),
    rows: planned,
    taken,
    // Rows that need no further raise are no choice: which of them count makes no difference.
    tied: dearest === 0 ? [] : planned.filter((each) => furtherOf(each) === dearest),
    choose: dearest === 0 ? 0 : need - taken.length,
  }
}

const furtherOf = ({ row, base, goal }: PlannedRow): number => (goal - base) * row.weight

/** The lowest value a row may be set to, not below its own, that counts as much as a position up to the top. */
const valueFor = (row: RaisableRow, position: number, top: number): number => {
  const options = [row.value, ...row.values.filter((value) => value > row.value)]
  return guaranteed(
    options.find((value) => countsAs(row.values, value, top) >= position),
    'a value that is high enough',
  )
}

/** The sets of a plan in the ladder's order, by how many of the rows chosen have evidence, most first. */
function* setsOf(plan: Plan, keeps: (set: RaiseSet) => boolean): Generator<RaiseSet> {
  const evidenced = plan.tied.filter(({ row }) => row.isEvidenced)
  const others = plan.tied.filter(({ row }) => !row.isEvidenced)
  for (let count = Math.min(evidenced.length, plan.choose); count >= 0; count -= 1) {
    let kept = 0
    let lookedAt = 0
    for (const chosen of pairs(evidenced, count, others, plan.choose - count)) {
      const set = setOf(plan, new Set([...plan.taken, ...chosen]))
      lookedAt += 1
      if (keeps(set)) {
        kept += 1
        yield set
      }
      if (kept === KEPT || lookedAt === LOOKED_AT) break
    }
  }
}

function* pairs<T>(
  first: readonly T[],
  ofFirst: number,
  second: readonly T[],
  ofSecond: number,
): Generator<readonly T[]> {
  for (const some of combinations(first, ofFirst)) {
    for (const more of combinations(second, ofSecond)) yield [...some, ...more]
  }
}

const setOf = (plan: Plan, chosen: ReadonlySet<PlannedRow>): RaiseSet => {
  const moved = plan.rows
    .map((planned) => ({ row: planned.row, to: chosen.has(planned) ? planned.goal : planned.base }))
    .filter(({ row, to }) => to > row.value)
  const withEvidence = moved.filter(({ row }) => row.isEvidenced)
  return {
    steps: moved.map(({ row, to }) => ({ item: row.item, from: row.value, to })),
    raises: plan.raises,
    evidenced: withEvidence.reduce((sum, { row, to }) => sum + (to - row.value) * row.weight, 0),
  }
}
