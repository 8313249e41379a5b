import type { LadderVocabulary } from '#main/assessments/ladder-vocabulary.ts'
import { listLiveCounted, listLiveSupported, readCountedEvidence } from '#main/storage/counted-evidence.ts'
import type { CountedFor } from '#main/storage/counted-evidence.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { CountedEvidence } from '#shared/evidence.ts'

type Counting = Pick<AssessmentRecord, 'id' | 'ladderId' | 'cycle' | 'status'>

/**
 * [E1] [E2] The entries that count for an assessment: of a draft those of the log that had begun when its cycle ends, of a
 * completed one those that counted then, as they read then.
 */
export function evidenceThatCounts(
  db: ReadableDb,
  assessment: Counting,
  vocabulary: LadderVocabulary,
): CountedEvidence[] {
  const { id, status } = assessment
  const isClaim = claimOf(vocabulary)
  const entries = status === 'draft' ? listLiveCounted(db, countedFor(assessment)) : readCountedEvidence(db, id)
  return entries.flatMap((entry) => {
    const claims = entry.claims.filter(isClaim)
    return claims.length === 0 ? [] : [{ ...entry, claims }]
  })
}

/** The claims that at least one entry supports: all of it that scoring reads. */
export function supportedClaims(db: ReadableDb, assessment: Counting, vocabulary: LadderVocabulary): readonly string[] {
  const { id, status } = assessment
  const claims =
    status === 'draft'
      ? listLiveSupported(db, countedFor(assessment))
      : readCountedEvidence(db, id).flatMap((entry) => (entry.stance === 'supports' ? entry.claims : []))
  return [...new Set(claims)].filter(claimOf(vocabulary))
}

const countedFor = ({ id, ladderId, cycle }: Counting): CountedFor => ({
  ladderId,
  upTo: cycle?.endsOn ?? null,
  assessment: id,
})

/** A newer version of a ladder may have rows that this one lacks. */
const claimOf =
  ({ items, competencies }: LadderVocabulary) =>
  (claim: string): boolean =>
    items.has(claim) || competencies.includes(claim)
