import { z } from 'zod'
import { profileSchema, settingsSchema } from '#shared/settings.ts'
import type { Profile, Settings, SettingsChange } from '#shared/settings.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { jsonColumn, parseRow } from './parse-row.ts'

const rowSchema = z.strictObject({ name: z.string(), value: jsonColumn(z.unknown()) })

/** A setting that is missing, of another release or no value of ours has its default: none is worth not opening for. */
export function readSettings(db: ReadableDb): Settings {
  const rows = db
    .prepare('SELECT name, value FROM settings')
    .all()
    .map((row) => parseRow('settings', ['name'], rowSchema, row))
  const valid = rows.filter(({ name, value }) => settingsSchema.safeParse({ [name]: value }).success)
  return settingsSchema.parse(Object.fromEntries(valid.map(({ name, value }) => [name, value])))
}

export function writeSettings(db: WritableDb, change: SettingsChange): void {
  const put = db.prepare(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  )
  for (const [name, value] of Object.entries(change)) if (value !== undefined) put.run(name, JSON.stringify(value))
}

export function readProfile(db: ReadableDb): Profile {
  const row = db.prepare('SELECT name, role, manager FROM profile').get()
  return row === undefined ? profileSchema.parse({}) : parseRow('profile', [], profileSchema, row)
}

export function writeProfile(db: WritableDb, { name, role, manager }: Profile): void {
  db.prepare(
    `INSERT INTO profile (one, name, role, manager) VALUES (1, ?, ?, ?)
     ON CONFLICT (one) DO UPDATE SET name = excluded.name, role = excluded.role, manager = excluded.manager`,
  ).run(name, role, manager)
}
