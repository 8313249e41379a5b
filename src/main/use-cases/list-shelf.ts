import { ladderSummary } from '#main/ladders/ladder-summary.ts'
import { countLadderUses } from '#main/storage/ladders.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { ShelfEntry } from '#shared/ladder-facts.ts'
import type { UseCaseContext } from './context.ts'
import { listLadders } from './ladders.ts'

/** The list of ladders with all that is told of them: figures, languages and their coverage, licence, use. */
export function listShelf(context: UseCaseContext): Result<readonly ShelfEntry[]> {
  const { db, shelf } = context
  const listed = listLadders(context)
  if (!listed.ok) return listed
  return reading(db, () => {
    const uses = countLadderUses(db)
    return ok(
      listed.value.flatMap((entry): ShelfEntry[] => {
        const { hash, builtIn, current, purpose } = entry
        const facts = shelf.builtIn.find((candidate) => candidate.hash === hash) ?? keptFacts(context, hash)
        if (facts === null) return []
        const { id, version, name, languages, coverage, result, counts, licence } = facts
        const summary = { id, version, name, languages, coverage, result, counts }
        return [{ ...summary, hash, builtIn, current, purpose, licence, assessments: uses.get(hash) ?? 0 }]
      }),
    )
  })
}

function keptFacts({ db, shelf }: UseCaseContext, hash: ShelfEntry['hash']): ReturnType<typeof factsOf> | null {
  const shelved = shelf.find(db, hash)
  return shelved === null ? null : factsOf(shelved.ladder)
}

function factsOf(ladder: Parameters<typeof ladderSummary>[0]) {
  return { ...ladderSummary(ladder), licence: ladder.licence }
}
