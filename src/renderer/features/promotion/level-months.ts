import { standsOn } from '#renderer/lib/in-time.ts'
import { inTime } from '#renderer/lib/in-time.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import { headlineLevel } from '#shared/result-figures.ts'

/** How long she has stood at a level, or stood there until she reached the next. */
export interface LevelMonths {
  readonly since: string
  /** The day on which the next level was first reached; null while it is not. */
  readonly until: string | null
  readonly months: number
  /** The first result ever was at that level already: it may have been longer. */
  readonly isAtLeast: boolean
}

/**
 * From history: the first of the unbroken run of completed results at the level or above it, to today or to the first
 * result at the next level.
 * @param startedOn the day that she gave herself, which goes before what history says
 */
export const monthsAtLevel = (
  ladder: Ladder,
  history: readonly AssessmentSummary[],
  { from, to }: { readonly from: string; readonly to: string },
  { startedOn, today }: { readonly startedOn: string | null; readonly today: string },
): LevelMonths | null => {
  const own = history
    .filter(({ perspective, status }) => perspective === 'self' && status === 'completed')
    .toSorted(inTime)
  const reaches = (assessment: AssessmentSummary, level: string): boolean => {
    const reached = headlineLevel(assessment.outcome)
    return reached !== null && positionOf(ladder, reached) >= positionOf(ladder, level)
  }
  const start = own.findLastIndex((assessment) => !reaches(assessment, from)) + 1
  const first = own[start]
  if (startedOn === null && first === undefined) return null
  const day = (assessment: AssessmentSummary): string => {
    const stands = standsOn(assessment)
    return stands > today ? today : stands
  }
  const since = startedOn ?? (first === undefined ? today : day(first))
  const next = own.slice(own.findLastIndex((assessment) => !reaches(assessment, to)) + 1)[0]
  const until = next === undefined || day(next) <= since ? null : day(next)
  return { since, until, months: wholeMonths(since, until ?? today), isAtLeast: startedOn === null && start === 0 }
}

/** Whole months between two calendar days, never negative. */
const wholeMonths = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0)
  return Math.max(0, months)
}
