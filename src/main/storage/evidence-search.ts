import Database from 'better-sqlite3'
import { z } from 'zod'
import type { EvidenceFields } from '#shared/evidence.ts'
import { evidenceId } from '#shared/ids.ts'
import type { EvidenceId } from '#shared/ids.ts'
import { indexWords, pairsOf, searchTerms, WORDS_RULE } from '#shared/search-terms.ts'
import type { SearchTerm } from '#shared/search-terms.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { parseRow } from './parse-row.ts'
import { atOnce } from './pieces.ts'
import type { Pieces } from './pieces.ts'

type Searched = Pick<EvidenceFields, 'title' | 'what' | 'outcome' | 'project' | 'link'>

const textColumns = {
  title: z.string(),
  what: z.string(),
  outcome: z.string(),
  project: z.string(),
  link: z.string().nullable(),
}

/**
 * The entries in which every term of the query occurs, the last to have happened first. An index that was made by another
 * rule, or that can't be read, is made anew from the entries first.
 */
export function searchEvidence(db: WritableDb, query: string, limit: number): EvidenceId[] {
  const terms = searchTerms(query)
  if (terms.length === 0) return []
  if (ruleOf(db) !== WORDS_RULE) rebuildEvidenceWords(db)
  try {
    return find(db, terms, limit)
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_CORRUPT')) throw error
    rebuildEvidenceWords(db)
    return find(db, terms, limit)
  }
}

function find(db: WritableDb, terms: readonly SearchTerm[], limit: number): EvidenceId[] {
  return db
    .prepare(
      `SELECT e.id
       FROM evidence_words w JOIN evidence e ON e.seq = w.rowid
       WHERE w.words MATCH ? AND e.deleted_at_ms IS NULL
       ORDER BY coalesce(e.ends_on, e.starts_on) DESC NULLS FIRST, e.seq DESC LIMIT ?`,
    )
    .pluck()
    .all(terms.map(matchOf).join(' AND '), limit)
    .map((id) => parseRow('evidence', [], evidenceId, id))
}

/** The long texts of entries that were found, to show the place: they are read for as many as are shown. */
export function readSearchedTexts(db: ReadableDb, ids: readonly EvidenceId[]): SearchedTexts[] {
  const read = db.prepare('SELECT id, what, outcome FROM evidence WHERE id = ?')
  return ids.map((id) => parseRow('evidence', ['id'], searchedTexts, read.get(id)))
}
const searchedTexts = z.strictObject({ id: evidenceId, what: z.string(), outcome: z.string() })
export type SearchedTexts = z.output<typeof searchedTexts>

/** A word is found by its beginning; a run of characters by its pairs, one after the other. Terms hold no quotation mark. */
function matchOf({ kind, text }: SearchTerm): string {
  if (kind === 'word' || Array.from(text).length === 1) return `"${text}" *`
  return `"${pairsOf(text).slice(0, -1).join(' ')}"`
}

/** Brings the index up to an entry as it stands now: one in the trash is not found. */
export function indexEvidence(db: WritableDb, id: EvidenceId): void {
  const schema = z.strictObject({ seq: z.number().int(), deleted: z.number(), ...textColumns })
  const row = db
    .prepare(
      `SELECT seq, deleted_at_ms IS NOT NULL AS deleted, title, what, outcome, project, link FROM evidence WHERE id = ?`,
    )
    .get(id)
  if (row === undefined) return
  const { seq, deleted, ...texts } = parseRow('evidence', ['seq'], schema, row)
  db.prepare('DELETE FROM evidence_words WHERE rowid = ?').run(seq)
  if (deleted === 0) db.prepare('INSERT INTO evidence_words (rowid, words) VALUES (?, ?)').run(seq, wordsOf(texts))
}

/** Makes the index anew from the entries: it holds nothing that they don't. */
export function rebuildEvidenceWords(db: WritableDb): void {
  db.transaction(() => atOnce(rebuildingEvidenceWords(db)))()
}

/** The same, entry by entry, in a transaction that is open. */
export function* rebuildingEvidenceWords(db: WritableDb): Pieces<null> {
  const schema = z.strictObject({ seq: z.number().int(), ...textColumns })
  db.exec('DROP TABLE evidence_words')
  db.exec("CREATE VIRTUAL TABLE evidence_words USING fts5 (words, tokenize = 'ascii')")
  db.exec("INSERT INTO evidence_words (evidence_words, rank) VALUES ('secure-delete', 1)")
  const insert = db.prepare('INSERT INTO evidence_words (rowid, words) VALUES (?, ?)')
  const rows = db
    .prepare('SELECT seq, title, what, outcome, project, link FROM evidence WHERE deleted_at_ms IS NULL')
    .all()
  for (const row of rows) {
    yield
    const { seq, ...texts } = parseRow('evidence', ['seq'], schema, row)
    insert.run(seq, wordsOf(texts))
  }
  db.prepare('UPDATE evidence_words_state SET rule = ?').run(WORDS_RULE)
  return null
}

function wordsOf({ title, what, outcome, project, link }: Searched): string {
  return [title, what, outcome, project, link ?? ''].map(indexWords).join(' ')
}

function ruleOf(db: WritableDb): number {
  return z.number().parse(db.prepare('SELECT rule FROM evidence_words_state').pluck().get())
}
