import { claimWords } from '#main/evidence/claim-words.ts'
import { sharing, wordBag } from '#main/evidence/shared-words.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import { listAssessmentHeads } from '#main/storage/assessments.ts'
import { listEvidence } from '#main/storage/evidence.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { LinkSuggestion } from '#shared/evidence-coverage.ts'
import type { EvidenceId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'
import { versionsOf } from './ladders-in-use.ts'

const MOST = 5
/** The newest entries are looked at; nobody reads through more. */
const MOST_ENTRIES = 500

/** Claims of the ladders in use whose texts share words with an entry's. Nothing is linked by it. */
export function suggestLinks(
  context: UseCaseContext,
  { text }: { readonly text: string },
): Result<readonly LinkSuggestion[]> {
  return reading(context.db, (db) => {
    const texts = ladderIdsInUse(db).flatMap((ladder) =>
      newestClaims(context, db, ladder).map(({ claim, bag }) => ({ of: { ladder, claim }, bag })),
    )
    const found = sharing(wordBag(text), texts).slice(0, MOST)
    return ok(found.map(({ of, words }): LinkSuggestion => ({ ...of, words: words.slice(0, MOST) })))
  })
}

/** Entries that may be about a claim and are not linked to it, those that share words first. */
export function suggestEvidence(
  context: UseCaseContext,
  { link }: Input<'evidence:candidates'>,
): Result<readonly { readonly id: EvidenceId; readonly words: readonly string[] }[]> {
  return reading(context.db, (db) => {
    const claim = newestClaims(context, db, link.ladder).find((each) => each.claim === link.claim)
    if (claim === undefined) return ok([])
    const entries = listEvidence(db)
      .filter(({ links }) => !links.some((each) => each.ladder === link.ladder && each.claim === link.claim))
      .slice(0, MOST_ENTRIES)
      .map(({ id, title, excerpt }) => ({ of: id, bag: wordBag(`${title}\n${excerpt}`) }))
    const found = sharing(claim.bag, entries).slice(0, MOST)
    return ok(found.map(({ of, words }) => ({ id: of, words: words.slice(0, MOST) })))
  })
}

function newestClaims(context: UseCaseContext, db: ReadableDb, ladderId: string) {
  const [newest] = versionsOf(context, db, ladderId)
  return newest === undefined ? [] : claimWords(newest.ladder)
}

function ladderIdsInUse(db: ReadableDb): string[] {
  return [...new Set(listAssessmentHeads(db).map(({ head }) => head.ladderId))]
}
