import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '#main/files/sha256.ts'
import { loadBuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import type { BuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { openUseCases } from '#main/use-cases/open-use-cases.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { outFolder } from '../../../scripts/lib/paths.mjs'

/** The ladders that ship, as the app reads them. */
export function shippedLadders(): BuiltInLadders {
  return loadBuiltInLadders((file) => readFileSync(join(outFolder, 'main', 'ladders', file), 'utf8'), sha256)
}

/** The app behind its window: the real store, ladders and scoring. @throws where the store can't be opened */
export function openApp(folder: string, builtIn = shippedLadders()): OpenUseCases {
  const opened = openUseCases(folder, { appVersion: '0.1.0', builtIn })
  if (!opened.ok) throw new Error(`refused: ${opened.error.code}`)
  return opened.value
}

/** Every row of every table, for comparing. */
export function dumpOf({ context: { db } }: OpenUseCases): string {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()
  return JSON.stringify(
    tables.map((table) => [
      table,
      db
        .prepare(`SELECT * FROM "${String(table)}"`)
        .raw()
        .all(),
    ]),
  )
}
