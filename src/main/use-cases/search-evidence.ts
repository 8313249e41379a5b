import { readSearchedTexts, searchEvidence as search } from '#main/storage/evidence-search.ts'
import type { SearchedTexts } from '#main/storage/evidence-search.ts'
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
/** As many as a list shows at once have the place that was found beside them. */
const WITH_PLACE = 150
/** How much stands before what was found, and in all. */
const BEFORE = 24
const LENGTH = 160

/** The entries in which every word occurs, each with the place in its long texts where one does. */
export function searchEvidence(
  { db }: Pick<UseCaseContext, 'db'>,
  { query }: { readonly query: string },
): Result<readonly EvidenceHit[]> {
  const terms = searchTerms(query)
  return transact(db, () => {
    const ids = search(db, query, MOST_HITS)
    const texts = readSearchedTexts(db, ids.slice(0, WITH_PLACE))
    return ok(ids.map((id, index) => ({ id, excerpt: excerptOf(texts[index], terms) })))
  })
}

/** Null where only title, project or link hold the words: the list shows its own beginning of the text then. */
function excerptOf(texts: SearchedTexts | undefined, terms: readonly SearchTerm[]): string | null {
  for (const text of [texts?.outcome ?? '', texts?.what ?? '']) {
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
