import { compareVersions } from '#main/ladders/compare-versions.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { listLadders } from '#main/storage/ladders.ts'
import type { EvidenceLink } from '#shared/evidence.ts'
import type { UseCaseContext } from './context.ts'
import type { ShelvedLadder } from './ladder-shelf.ts'

/** Every version of the ladder of that id, built in or kept, the newest first. */
export function versionsOf({ shelf }: UseCaseContext, db: ReadableDb, ladderId: string): ShelvedLadder[] {
  const hashes = new Set(
    [...shelf.builtIn, ...listLadders(db)].filter(({ id }) => id === ladderId).map(({ hash }) => hash),
  )
  return [...hashes]
    .flatMap((hash) => shelf.find(db, hash) ?? [])
    .toSorted((a, b) => compareVersions(b.ladder.version, a.ladder.version))
}

/** Whether some version of the ladder has such an item or competency. */
export function knowsClaim(context: UseCaseContext, db: ReadableDb, { ladder, claim }: EvidenceLink): boolean {
  return versionsOf(context, db, ladder).some(
    ({ vocabulary }) => vocabulary.items.has(claim) || vocabulary.competencies.includes(claim),
  )
}
