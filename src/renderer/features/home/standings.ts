import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { trendValue } from '#shared/result-figures.ts'

/** Where a person stands on one ladder: her last completed self-assessment, and how she came there. */
export interface Standing {
  readonly latest: AssessmentSummary
  /** How the result moved over the completed self-assessments, oldest first. */
  readonly trend: readonly number[]
  /** Change since the one before; null where there is none. */
  readonly change: number | null
}

/** One standing a ladder, the most recent first. */
export const standings = (assessments: readonly AssessmentSummary[]): Standing[] => {
  const byLadder = new Map<string, AssessmentSummary[]>()
  for (const assessment of assessments) {
    if (assessment.status !== 'completed' || assessment.perspective !== 'self') continue
    const list = byLadder.get(assessment.ladderId) ?? []
    list.push(assessment)
    byLadder.set(assessment.ladderId, list)
  }
  return [...byLadder.values()]
    .flatMap((list) => {
      const ordered = [...list].sort(byTime)
      const latest = ordered.at(-1)
      if (latest === undefined) return []
      const trend = ordered.flatMap(({ outcome }) => {
        const value = trendValue(outcome)
        return value === null ? [] : [value]
      })
      const last = trend.at(-1)
      const before = trend.at(-2)
      return [{ latest, trend, change: last === undefined || before === undefined ? null : last - before }]
    })
    .sort((a, b) => byTime(b.latest, a.latest))
}

/** By the end of the cycle where both have one, else by when they were completed. */
const byTime = (a: AssessmentSummary, b: AssessmentSummary): number => {
  const endA = a.cycle?.endsOn
  const endB = b.cycle?.endsOn
  if (endA && endB && endA !== endB) return endA < endB ? -1 : 1
  return (a.completedAtMs ?? a.createdAtMs) - (b.completedAtMs ?? b.createdAtMs)
}
