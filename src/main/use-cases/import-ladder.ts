import { keepLadder } from '#main/storage/ladders.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { ladderHash } from '#shared/ids.ts'
import type { LadderHash } from '#shared/ids.ts'
import { ladderSchema } from '#shared/ladder.ts'
import type { UseCaseContext } from './context.ts'
import type { PackDesk } from './pack-desk.ts'
import { packStanding } from './pack-standing.ts'

/**
 * Keeps the ladder that was checked under `token`. The same content twice is one ladder; a new version comes beside the
 * old one, which its assessments keep; a version that is there with other content is refused.
 */
export function importLadder(
  { db, clock, shelf }: UseCaseContext,
  { desk, sha256 }: { readonly desk: PackDesk; readonly sha256: (text: string) => string },
  { token }: { readonly token: string },
): Result<{ readonly ladder: LadderHash }> {
  const content = desk.at(token)?.content ?? null
  if (content === null) return err('check-expired')
  const { id, version } = ladderSchema.parse(JSON.parse(content))
  const hash = ladderHash.parse(sha256(content))

  const kept = transact(db, () => {
    const standing = packStanding({ db, shelf }, { id, version, hash })
    if (standing.kind === 'version-taken') return err('ladder-version-taken', { version, next: standing.next })
    if (standing.kind !== 'installed')
      keepLadder(db, { hash, id, version, builtIn: false, addedAtMs: clock.nowMs(), content })
    return ok({ ladder: hash })
  })
  if (kept.ok) desk.clear()
  return kept
}
