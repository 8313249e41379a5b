import type { ClaimCoverage } from '#shared/evidence-coverage.ts'
import type { Ladder } from '#shared/ladder.ts'

/** The claims of one competency that were rated above "not yet". */
export interface CoverageGroup {
  readonly competency: Ladder['competencies'][number]
  readonly claims: readonly ClaimCoverage[]
}

export const coverageGroups = (ladder: Ladder, claims: readonly ClaimCoverage[]): readonly CoverageGroup[] =>
  ladder.competencies.map((competency) => ({
    competency,
    claims: claims.filter((claim) => claim.competency === competency.id),
  }))
