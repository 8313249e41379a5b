import type { Promotion } from '#shared/ladder.ts'
import type { SlotEntry } from '#shared/promotion-preparation.ts'
import type { Check } from './checks.ts'

export type SlotKind = 'attest' | 'portfolio' | 'verification'

export type Missing =
  | { readonly kind: 'check'; readonly check: Check }
  | { readonly kind: SlotKind; readonly slot: Promotion['attest'][number] }

/** What still stands between her and the promotion, in the order in which it is usually done. */
export const missingOf = (
  promotion: Promotion,
  checks: readonly Check[],
  filled: Readonly<Record<string, SlotEntry>>,
): Missing[] => [
  ...checks.filter(({ holds }) => holds !== true).map((check): Missing => ({ kind: 'check', check })),
  ...(['attest', 'portfolio', 'verification'] as const).flatMap((kind) =>
    promotion[kind].filter(({ id }) => filled[id]?.met !== true).map((slot): Missing => ({ kind, slot })),
  ),
]

/**
 * Which of several ways lies closest: the one with the fewest checks that fail, then with the fewest levels short. Null
 * where two are as close, and where nothing is left to choose.
 */
export const closestOf = (
  ways: readonly { readonly id: string; readonly checks: readonly Check[] }[],
): string | null => {
  const ranked = ways
    .map(({ id, checks }) => ({
      id,
      failing: checks.filter(({ holds }) => holds !== true).length,
      short: shortOf(checks),
    }))
    .toSorted((a, b) => a.failing - b.failing || a.short - b.short)
  const [first, second] = ranked
  if (first === undefined || second === undefined) return null
  return first.failing === second.failing && first.short === second.short ? null : first.id
}

/** Of alternatives, the nearest counts. */
const shortOf = (checks: readonly Check[]): number =>
  checks.reduce((sum, { condition, parts }) => {
    const gaps = parts.map(({ value, atLeast }) => Math.max(0, atLeast - (value ?? 0)))
    return sum + (condition.kind === 'any-of' ? Math.min(...gaps) : gaps.reduce((all, gap) => all + gap, 0))
  }, 0)
