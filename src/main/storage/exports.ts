import { z } from 'zod'
import type { ExportEntry } from '#shared/export-log.ts'
import { EXPORT_KINDS, partCounts } from '#shared/export-log.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { jsonColumn, parseRow, timeColumn } from './parse-row.ts'

const rowSchema = z.strictObject({
  seq: z.number().int(),
  at_ms: timeColumn,
  kind: z.enum(EXPORT_KINDS),
  subject: z.string(),
  name: z.string().nullable(),
  folder: z.string().nullable(),
  holds: jsonColumn(partCounts),
  left_out: jsonColumn(partCounts),
})

export function insertExport(db: WritableDb, entry: Omit<ExportEntry, 'number'>): void {
  const { atMs, kind, subject, file, holds, leftOut } = entry
  db.prepare(
    'INSERT INTO exports (at_ms, kind, subject, name, folder, holds, left_out) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(atMs, kind, subject, file?.name ?? null, file?.folder ?? null, JSON.stringify(holds), JSON.stringify(leftOut))
}

/** The latest first. */
export function listExports(db: ReadableDb, most: number): ExportEntry[] {
  return db
    .prepare('SELECT seq, at_ms, kind, subject, name, folder, holds, left_out FROM exports ORDER BY seq DESC LIMIT ?')
    .all(most)
    .map(fromRow)
}

function fromRow(row: unknown): ExportEntry {
  const { seq, at_ms, kind, subject, name, folder, holds, left_out } = parseRow('exports', ['seq'], rowSchema, row)
  return {
    number: seq,
    atMs: at_ms,
    kind,
    subject,
    file: name === null || folder === null ? null : { name, folder },
    holds,
    leftOut: left_out,
  }
}
