import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { resealAll } from './arm-seals.ts'

/** One step of the schema. A released one is never edited, and imports nothing from the app. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly up: (db: Database) => void
}

export interface Signature {
  /** The release that migrates: an older one reads here which release it would take. */
  readonly appVersion: string
  readonly nowMs: number
}

export function schemaOf(db: Database): number {
  return z
    .number()
    .int()
    .parse(db.pragma('user_version', { simple: true }))
}

/**
 * Runs every step that the database lacks, in one transaction: it ends at the newest schema or stays as it was.
 * @throws whatever a step throws, after everything is rolled back
 */
export function migrate(db: Database, migrations: readonly Migration[], { appVersion, nowMs }: Signature): void {
  assertRisesByOne(migrations)
  const pending = migrations.filter(({ version }) => version > schemaOf(db))
  const newest = pending.at(-1)
  if (newest === undefined) return

  db.pragma('foreign_keys = OFF') // has no effect inside a transaction, and a step that rebuilds a table needs it off
  try {
    db.transaction(() => {
      for (const { version, name, up } of pending) {
        up(db)
        db.prepare('INSERT INTO migrations (version, name, app_version, at_ms) VALUES (?, ?, ?, ?)').run(
          version,
          name,
          appVersion,
          nowMs,
        )
      }
      if (z.array(z.unknown()).parse(db.pragma('foreign_key_check')).length > 0)
        throw new Error('a migration leaves orphans')
      db.pragma(`user_version = ${newest.version}`)
      resealAll(db) // the steps moved rows about, and were not watched
    }).immediate()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function assertRisesByOne(migrations: readonly Migration[]): void {
  const wrong = migrations.findIndex(({ version }, index) => version !== index + 1)
  if (wrong !== -1) throw new Error(`migration ${wrong + 1} is out of order`)
}
