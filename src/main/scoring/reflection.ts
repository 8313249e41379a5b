import type { ReflectionOutcome } from '#shared/outcome.ts'
import type { TraceRow } from '#shared/trace-competency.ts'
import type { ReflectionStep } from '#shared/trace-result.ts'
import { fromPack, isAtLeast, ratio, roundHalfUp } from './ratio.ts'
import type { ResultInput } from './scoring-input.ts'
import { isRated, sumOf } from './trace-rows.ts'

type ReflectionInput = Extract<ResultInput, { kind: 'reflection' }> & {
  /** The rows of all competencies, in the ladder's order. */
  readonly rows: readonly TraceRow[]
}

interface Reflection extends Pick<ReflectionOutcome, 'mindset' | 'loop' | 'antiPatterns' | 'claimsWithoutEvidence'> {
  readonly steps: readonly ReflectionStep[]
}

/** [S27] [S28] [S29] The mean of the mindset, steps done, anti-patterns, and claims that rest on nothing. */
export const reflection = (input: ReflectionInput): Reflection => {
  const { contrasts, loop, antiPatterns, at, decimals } = input
  const rated = contrasts.filter(isRated)
  const sum = sumOf(rated)
  const mindset = rated.length === 0 ? null : roundHalfUp(ratio(sum, rated.length), decimals)
  const claims = input.rows
    .filter(isRated)
    .filter(({ value }) => isAtLeast(ratio(value), fromPack(at)))
    .map(({ item, value }) => ({ item, value, evidenced: input.evidenced.has(item) }))
  const without = claims.filter(({ evidenced }) => !evidenced).map(({ item }) => item)
  return {
    mindset,
    loop: { done: loop.filter(({ done }) => done).length, total: loop.length },
    antiPatterns: antiPatterns.flatMap(({ id, occurs }) =>
      occurs === null || occurs === 'never' ? [] : [{ id, occurs }],
    ),
    claimsWithoutEvidence: without,
    steps: [
      { step: 'mindset', rule: 'S27', rows: contrasts, sum, count: rated.length, decimals, value: mindset },
      { step: 'signals', rule: 'S28', loop, antiPatterns },
      { step: 'claims', rule: 'S29', at, claims, without },
    ],
  }
}
