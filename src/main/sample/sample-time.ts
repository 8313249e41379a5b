import type { UseCaseContext } from '#main/use-cases/context.ts'
import type { Result } from '#shared/app-error.ts'
import { dayOf } from '#shared/day-of.ts'
import type { Locale } from '#shared/locale.ts'
import type { HalfYear } from './half-year.ts'
import { dayIn, halvesBefore } from './half-year.ts'

export interface SamplePlan {
  readonly locale: Locale
  /** The half year of her draft. */
  readonly now: HalfYear
  /** The name of a cycle, marked as a sample where somebody could take it for her own. */
  readonly cycleName: (half: HalfYear) => string
  /** The same mark on whatever stands in a list with a person's own. */
  readonly marked: (text: string) => string
}

/** The use cases as she would have called them on a day, and never later than now. */
export const onDay = (context: UseCaseContext, day: string): UseCaseContext => {
  const atMs = Math.min(context.clock.nowMs(), Date.parse(`${day}T09:00:00Z`))
  return { ...context, clock: { ...context.clock, nowMs: () => atMs } }
}

/** A day of one of her half years; null where it is still to come. */
export const dayBack = (
  { clock }: UseCaseContext,
  { now }: Pick<SamplePlan, 'now'>,
  [halvesBack, month, day]: readonly [number, number, number],
): string | null => {
  const found = dayIn(halvesBefore(now, halvesBack), month, day)
  return found <= dayOf(clock.nowMs()) ? found : null
}

/** @throws where a use case refuses, since nothing here depends on what a person entered */
export const stored = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`the sample could not be stored: ${result.error.code}`)
  return result.value
}
