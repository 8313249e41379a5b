import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'

/** The ladders that go with `ladderId` as one conversation: the one it supplements, and those that supplement it. */
export const companionLadders = (ladderId: string, ladders: readonly LadderEntry[]): LadderEntry[] => {
  const current = ladders.filter(({ current }) => current)
  const supplemented = current.find(({ id }) => id === ladderId)?.supplements ?? null
  return current.filter(({ id, supplements }) => id !== ladderId && (id === supplemented || supplements === ladderId))
}

/** The other half of the conversation: an assessment of the same cycle and view, in a ladder that goes with this one. */
export const companionOf = (
  record: Pick<AssessmentRecord, 'id' | 'ladderId' | 'cycle' | 'perspective' | 'by'>,
  assessments: readonly AssessmentSummary[],
  ladders: readonly LadderEntry[],
): { readonly assessment: AssessmentSummary; readonly ladder: LadderEntry } | null => {
  if (record.cycle === null) return null
  for (const ladder of companionLadders(record.ladderId, ladders)) {
    const assessment = assessments
      .filter(
        ({ ladderId, cycle, perspective, by }) =>
          ladderId === ladder.id &&
          cycle?.id === record.cycle?.id &&
          perspective === record.perspective &&
          by === record.by,
      )
      .toSorted((a, b) => b.updatedAtMs - a.updatedAtMs)[0]
    if (assessment !== undefined) return { assessment, ladder }
  }
  return null
}
