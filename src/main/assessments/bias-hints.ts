import type { BiasHint } from '#shared/bias-hint.ts'

/** What hints are drawn from; all of it is the person's own, and nothing of it changes a figure. */
export interface BiasInput {
  /** What is rated, in the form's order, with the values it may take, rising. */
  readonly rated: readonly { readonly item: string; readonly value: number; readonly values: readonly number[] }[]
  /** The assessment before; null where there is none. */
  readonly previous: Readonly<Record<string, number>> | null
  /** Items that evidence supports which was noted since then. */
  readonly newlyEvidenced: ReadonlySet<string>
  /** When each item was answered first, in the order in which they were. */
  readonly answeredAtMs: readonly number[]
  /** Of earlier talks: the person's own value and the one agreed on. */
  readonly agreed: readonly { readonly own: number; readonly agreed: number }[]
}

/** So many equal values in a row are worth a look. */
export const LONG_RUN = 8
const RAISED_BARE = 3
const LOWERED_EVIDENCED = 2
const PAIRS = 4
/** Half a level, and three quarters of the values on the same side: steady, and more than rounding. */
const OFFSET = 0.5
const STEADY = 0.75
export const RUSH_ANSWERS = 12
export const RUSH_MS_EACH = 2_500
/** Fewer answers than these say nothing about the whole. */
const ENOUGH = 12
const NEARLY_ALL_AT_END = 0.8
const NEARLY_ALL_SAME = 0.95

/** Every hint there is, in a fixed order. */
export const biasHints = (input: BiasInput): BiasHint[] =>
  [run(input), ...movedHints(input), offset(input), rush(input), atOneEnd(input), unchanged(input)].filter(
    (hint) => hint !== null,
  )

/** The longest run of one value, where it is long; not where a scale has only that value left. */
const run = ({ rated }: BiasInput): BiasHint | null => {
  let longest: typeof rated = []
  let current: typeof rated = []
  for (const row of rated) {
    current = current[0]?.value === row.value ? [...current, row] : [row]
    if (current.length > longest.length) longest = current
  }
  const [first] = longest
  const last = longest.at(-1)
  if (first === undefined || last === undefined || longest.length < LONG_RUN) return null
  return { kind: 'run', count: longest.length, value: first.value, first: first.item, last: last.item }
}

const movedHints = ({ rated, previous, newlyEvidenced }: BiasInput): (BiasHint | null)[] => {
  const moved = (isSo: (by: number) => boolean) =>
    rated.filter(({ item, value }) => {
      const before = previous?.[item]
      return before !== undefined && isSo(value - before)
    })
  const raised = moved((by) => by > 0)
  const lowered = moved((by) => by < 0)
  const bare = raised.filter(({ item }) => !newlyEvidenced.has(item)).length
  const evidenced = lowered.filter(({ item }) => newlyEvidenced.has(item)).length
  return [
    bare < RAISED_BARE ? null : { kind: 'raised', count: raised.length, bare },
    evidenced < LOWERED_EVIDENCED ? null : { kind: 'lowered', count: lowered.length, evidenced },
  ]
}

const offset = ({ agreed }: BiasInput): BiasHint | null => {
  if (agreed.length < PAIRS) return null
  const mean = agreed.reduce((sum, pair) => sum + pair.own - pair.agreed, 0) / agreed.length
  const side = Math.sign(mean)
  const steady = agreed.filter((pair) => Math.sign(pair.own - pair.agreed) === side).length
  if (Math.abs(mean) < OFFSET || steady < agreed.length * STEADY) return null
  const by = Math.round(Math.abs(mean) * 100) / 100
  return { kind: side > 0 ? 'above-agreed' : 'below-agreed', by, count: agreed.length }
}

/**
 * The longest stretch of answers that came faster than a row can be read. Answers of one instant were not given by hand:
 * they came from a file.
 */
const rush = ({ answeredAtMs }: BiasInput): BiasHint | null => {
  for (let count = answeredAtMs.length; count >= RUSH_ANSWERS; count -= 1) {
    for (let from = 0; from + count <= answeredAtMs.length; from += 1) {
      const ms = (answeredAtMs[from + count - 1] ?? 0) - (answeredAtMs[from] ?? 0)
      if (ms > 0 && ms <= (count - 1) * RUSH_MS_EACH) return { kind: 'rush', count, seconds: Math.ceil(ms / 1_000) }
    }
  }
  return null
}

const atOneEnd = ({ rated }: BiasInput): BiasHint | null => {
  if (rated.length < ENOUGH) return null
  const total = rated.length
  const top = rated.filter(({ value, values }) => value === values.at(-1)).length
  const bottom = rated.filter(({ value, values }) => value === values[0]).length
  if (top >= total * NEARLY_ALL_AT_END) return { kind: 'all-top', count: top, total }
  return bottom >= total * NEARLY_ALL_AT_END ? { kind: 'all-bottom', count: bottom, total } : null
}

const unchanged = ({ rated, previous }: BiasInput): BiasHint | null => {
  const common = rated.filter(({ item }) => previous?.[item] !== undefined)
  const count = common.filter(({ item, value }) => previous?.[item] === value).length
  const isSo = common.length >= ENOUGH && count >= common.length * NEARLY_ALL_SAME
  return isSo ? { kind: 'unchanged', count, total: common.length } : null
}
