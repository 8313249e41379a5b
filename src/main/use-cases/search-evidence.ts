import { searchEvidence as search } from '#main/storage/evidence-search.ts'
import type { FoundEvidence } from '#main/storage/evidence-search.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { EvidenceHit } from '#shared/ipc/contract.ts'
import { marksIn } from '#shared/search-marks.ts'
import { searchTerms } from '#shared/search-terms.ts'
import type { SearchTerm } from '#shared/search-terms.ts'
import type { UseCaseContext } from './context.ts'

/** More than anyone reads. */
const MOST_HITS = 1_000
/** How much stands before what was found, and in all. */
const BEFORE = 24
const LENGTH = 160

/** The entries in which every word occurs, each with the place in its long texts where one does. */
export function searchEvidence(
  { db }: UseCaseContext,
  { query }: { readonly query: string },
): Result<readonly EvidenceHit[]> {
  const terms = searchTerms(query)
  return transact(db, () =>
    ok(search(db, query, MOST_HITS).map((found) => ({ id: found.id, excerpt: excerptOf(found, terms) }))),
  )
}

/** Null where only title, project or link hold the words: the list shows its own beginning of the text then. */
function excerptOf({ what, outcome }: FoundEvidence, terms: readonly SearchTerm[]): string | null {
  for (const text of [outcome, what]) {
    const [mark] = marksIn(text, terms)
    if (mark === undefined) continue
    const from = Math.max(0, mark.from - BEFORE)
    const piece = text
      .slice(from, from + LENGTH)
      .replace(/\s+/g, ' ')
      .trim()
    return `${from > 0 ? '…' : ''}${piece}${from + LENGTH < text.length ? '…' : ''}`
  }
  return null
}
