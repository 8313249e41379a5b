import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { trendValue } from '#shared/result-figures.ts'

/** Where a person stands on one ladder: her last completed self-assessment, and how she came there. */
export interface Standing {
  readonly latest: AssessmentSummary
  /** How the result moved over the completed self-assessments, oldest first. */
  readonly trend: readonly number[]
  /** Change since the one before; null where there is none. */
  readonly change: number | null
  /** Since which that is. */
  readonly before: AssessmentSummary | null
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
      const known = ordered.flatMap((assessment) => {
        const value = trendValue(assessment.outcome)
        return value === null ? [] : [{ assessment, value }]
      })
      const last = known.at(-1)
      const before = known.at(-2)
      return [
        {
          latest,
          trend: known.map(({ value }) => value),
          change: last === undefined || before === undefined ? null : last.value - before.value,
          before: before?.assessment ?? null,
        },
      ]
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
