import type { AssessmentSummary, Cycle } from '#shared/assessment-record.ts'

export interface CycleGroup {
  readonly cycle: Cycle | null
  readonly assessments: readonly AssessmentSummary[]
}

/** Assessments under their cycles, as the cycles are ordered (newest first), those without one last; drafts first within. */
export const byCycle = (assessments: readonly AssessmentSummary[], cycles: readonly Cycle[]): CycleGroup[] => {
  const within = (id: string | null): AssessmentSummary[] =>
    assessments
      .filter((assessment) => (assessment.cycle?.id ?? null) === id)
      .sort(
        (a, b) => Number(a.status === 'completed') - Number(b.status === 'completed') || b.updatedAtMs - a.updatedAtMs,
      )
  const loose = within(null)
  return [
    ...cycles.map((cycle): CycleGroup => ({ cycle, assessments: within(cycle.id) })),
    ...(loose.length === 0 ? [] : [{ cycle: null, assessments: loose }]),
  ]
}
