import type { Database } from 'better-sqlite3'
import { z } from 'zod'

/** Which database this is, and how far it has come. */
export interface Identity {
  readonly id: string
  /** The highest number that each table has given. Numbers are never given twice, so these never fall. */
  readonly given: Readonly<Record<string, number>>
}

const givenRow = z.object({ name: z.string(), seq: z.number() })

/** Null where the database is of a release that had none, or where it can't be read. */
export function readIdentity(db: Pick<Database, 'prepare'>): Identity | null {
  if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'identity'").get() === undefined) return null
  const id = z.string().safeParse(db.prepare('SELECT id FROM identity').pluck().get())
  if (!id.success) return null
  const rows = db.prepare('SELECT name, seq FROM sqlite_sequence').all()
  // A file that was half worked in may say anything here; the check of the whole comes later.
  const read = rows.flatMap((row) => givenRow.safeParse(row).data ?? [])
  return { id: id.data, given: Object.fromEntries(read.map(({ name, seq }) => [name, seq])) }
}
