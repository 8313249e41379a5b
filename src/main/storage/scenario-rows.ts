import { z } from 'zod'
import { FREQUENCIES, rating } from '#shared/assessment.ts'
import { dottedId } from '#shared/ids.ts'
import type { ScenarioId } from '#shared/ids.ts'
import type { Alteration } from '#shared/scenario.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { flagColumn, parseRow } from './parse-row.ts'

const ratingSchema = z.strictObject({ item: dottedId, rating })
const signalSchema = z.union([
  z.strictObject({ signal: dottedId, flag: flagColumn, frequency: z.null() }),
  z.strictObject({ signal: dottedId, flag: z.null(), frequency: z.enum(FREQUENCIES) }),
])

/** What a scenario answers otherwise. */
export function readAlteration(db: ReadableDb, id: ScenarioId): Alteration {
  const ratings = db
    .prepare('SELECT item, rating FROM scenario_ratings WHERE scenario_id = ? ORDER BY item')
    .all(id)
    .map((row) => parseRow('scenario_ratings', ['item'], ratingSchema, row))
  const signals = db
    .prepare('SELECT signal, flag, frequency FROM scenario_signals WHERE scenario_id = ? ORDER BY signal')
    .all(id)
    .map((row) => parseRow('scenario_signals', ['signal'], signalSchema, row))
  return {
    ratings: Object.fromEntries(ratings.map((row) => [row.item, row.rating])),
    signals: Object.fromEntries(signals.map(({ signal, flag, frequency }) => [signal, flag ?? frequency])),
  }
}

/** In the place of what it held. */
export function writeAlteration(db: WritableDb, id: ScenarioId, { ratings, signals }: Alteration): void {
  db.prepare('DELETE FROM scenario_ratings WHERE scenario_id = ?').run(id)
  db.prepare('DELETE FROM scenario_signals WHERE scenario_id = ?').run(id)
  const rate = db.prepare('INSERT INTO scenario_ratings (scenario_id, item, rating) VALUES (?, ?, ?)')
  for (const [item, value] of Object.entries(ratings)) rate.run(id, item, value)
  const signal = db.prepare('INSERT INTO scenario_signals (scenario_id, signal, flag, frequency) VALUES (?, ?, ?, ?)')
  for (const [key, value] of Object.entries(signals)) {
    signal.run(id, key, typeof value === 'boolean' ? Number(value) : null, typeof value === 'string' ? value : null)
  }
}
