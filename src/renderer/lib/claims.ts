import type { ClaimCoverage } from '#shared/evidence-coverage.ts'

/** [E8] A row that was rated above "not yet" claims something. */
export const isClaimed = ({ value }: ClaimCoverage): boolean => value !== null && value > 0

/** [E8] Claims that no entry supports, the highest first, then in the ladder's order. */
export const claimsOnNothing = (claims: readonly ClaimCoverage[]): readonly ClaimCoverage[] =>
  claims.filter((claim) => isClaimed(claim) && claim.supports === 0).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))

/** [E7] Claims that rest on one entry, project, kind or month alone. */
export const claimsOnOneThing = (claims: readonly ClaimCoverage[]): readonly ClaimCoverage[] =>
  claims.filter((claim) => isClaimed(claim) && claim.alone.length > 0)
