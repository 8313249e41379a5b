import { z } from 'zod'
import type { Alias, Audience, KeptChoices, SheetChoices } from '#shared/report-options.ts'
import { aliasSchema, AUDIENCES, sheetChoicesSchema } from '#shared/report-options.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { flagColumn, jsonColumn, parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ audience: z.enum(AUDIENCES), value: jsonColumn(z.unknown()), is_last: flagColumn })

/** Choices of another release, or that are none of ours, are as if never made: none is worth not opening for. */
export function readSummaryChoices(db: ReadableDb): Omit<KeptChoices, 'aliases'> {
  const rows = db
    .prepare('SELECT audience, value, is_last FROM summary_choices')
    .all()
    .map((row) => parseRow('summary_choices', ['audience'], rowSchema, row))
  return {
    last: rows.find(({ is_last }) => is_last)?.audience ?? 'manager',
    choices: Object.fromEntries(
      rows.flatMap(({ audience, value }) => {
        const { data } = sheetChoicesSchema.safeParse(value)
        return data === undefined ? [] : [[audience, data]]
      }),
    ),
  }
}

/** Also makes this kind of reader the last one. */
export function writeSummaryChoices(db: WritableDb, audience: Audience, choices: SheetChoices): void {
  db.prepare('UPDATE summary_choices SET is_last = 0 WHERE is_last = 1').run()
  db.prepare(
    `INSERT INTO summary_choices (audience, value, is_last) VALUES (?, ?, 1)
     ON CONFLICT (audience) DO UPDATE SET value = excluded.value, is_last = 1`,
  ).run(audience, JSON.stringify(choices))
}

/** In the person's order. */
export function readAliases(db: ReadableDb): Alias[] {
  return db
    .prepare('SELECT name, alias FROM aliases ORDER BY place')
    .all()
    .map((row) => parseRow('aliases', ['name'], aliasSchema, row))
}

export function writeAliases(db: WritableDb, aliases: readonly Alias[]): void {
  db.prepare('DELETE FROM aliases').run()
  const insert = db.prepare('INSERT INTO aliases (place, name, alias) VALUES (?, ?, ?)')
  for (const [place, { name, alias }] of aliases.entries()) insert.run(place, name, alias)
}
