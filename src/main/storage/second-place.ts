import { z } from 'zod'
import type { ReadableDb, WritableDb } from './database.ts'
import { jsonColumn } from './parse-row.ts'

/** Not among the settings that the page may save: a path is chosen in a dialog of the system's, and nowhere else. */
const NAME = 'secondPlace'

export function readSecondPlace(db: ReadableDb): string | null {
  const value = db.prepare('SELECT value FROM settings WHERE name = ?').pluck().get(NAME)
  return jsonColumn(z.string().min(1)).safeParse(value).data ?? null
}

export function writeSecondPlace(db: WritableDb, folder: string | null): void {
  if (folder === null) db.prepare('DELETE FROM settings WHERE name = ?').run(NAME)
  else
    db.prepare(
      'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    ).run(NAME, JSON.stringify(folder))
}
