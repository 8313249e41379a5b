import { countLadderUses, deleteLadder, listLadders } from '#main/storage/ladders.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'

/** Takes an imported ladder off the shelf, into the trash. One that an assessment was made with stays, also where that is deleted. */
export function removeLadder(
  { db, clock, shelf }: UseCaseContext,
  { ladder }: { readonly ladder: LadderHash },
): Result<null> {
  const removed = transact(db, () => {
    if (shelf.builtIn.some(({ hash }) => hash === ladder)) return err('ladder-built-in')
    const kept = listLadders(db).find(({ hash }) => hash === ladder)
    if (kept === undefined) return err('not-found')
    if (kept.builtIn) return err('ladder-built-in')
    const count = countLadderUses(db).get(ladder) ?? 0
    if (count > 0) return err('ladder-in-use', { count })
    deleteLadder(db, ladder, clock.nowMs())
    return ok(null)
  })
  if (removed.ok) shelf.forget(ladder)
  return removed
}
