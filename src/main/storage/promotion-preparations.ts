import { z } from 'zod'
import { dayString } from '#shared/assessment.ts'
import { dottedId } from '#shared/ids.ts'
import type { PromotionPreparation, SlotEntry } from '#shared/promotion-preparation.ts'
import { slotEntrySchema } from '#shared/promotion-preparation.ts'
import type { ReadableDb, WritableDb } from './database.ts'
import { flagColumn, parseRow } from './parse-row.ts'

/** A slot of a promotion, by the ladder's id: what is prepared goes on through new versions of the ladder. */
export interface SlotKey {
  readonly ladderId: string
  readonly promotion: string
  readonly slot: string
}

const entry = slotEntrySchema.shape
const slotRow = z.strictObject({
  promotion: dottedId,
  slot: dottedId,
  met: flagColumn,
  on_day: entry.on,
  note: z.string(),
  title: z.string(),
  link: z.string(),
  state: entry.state,
})
const startRow = z.strictObject({ promotion: dottedId, started_on: dayString })
const evidenceRow = z.strictObject({ promotion: dottedId, slot: dottedId, evidence_id: z.string() })

/** All that was prepared of a ladder's promotions, by promotion id; one that nothing was said of is missing. */
export function listPreparations(db: ReadableDb, ladderId: string): PromotionPreparation[] {
  const starts = db
    .prepare('SELECT promotion, started_on FROM promotion_starts WHERE ladder_id = ?')
    .all(ladderId)
    .map((row) => parseRow('promotion_starts', ['promotion'], startRow, row))
  const evidence = db
    .prepare('SELECT promotion, slot, evidence_id FROM promotion_evidence WHERE ladder_id = ? ORDER BY place')
    .all(ladderId)
    .map((row) => parseRow('promotion_evidence', ['promotion', 'slot'], evidenceRow, row))
  const slots = db
    .prepare(
      `SELECT promotion, slot, met, on_day, note, title, link, state FROM promotion_slots
       WHERE ladder_id = ? ORDER BY promotion, slot`,
    )
    .all(ladderId)
    .map((row) => parseRow('promotion_slots', ['promotion', 'slot'], slotRow, row))

  const promotions = new Set([...starts, ...slots].map(({ promotion }) => promotion))
  return [...promotions].toSorted().map((promotion) => ({
    promotion,
    startedOn: starts.find((start) => start.promotion === promotion)?.started_on ?? null,
    slots: Object.fromEntries(
      slots
        .filter((slot) => slot.promotion === promotion)
        .map(({ slot, met, on_day, note, title, link, state }): [string, SlotEntry] => {
          const linked = evidence.filter((one) => one.promotion === promotion && one.slot === slot)
          const ids = linked.map(({ evidence_id }) => evidence_id)
          return [slot, { met, on: on_day, note, title, link, state, evidence: ids }]
        }),
    ),
  }))
}

/** @param startedOn null: as history has it */
export function writePromotionStart(
  db: WritableDb,
  { ladderId, promotion }: Pick<SlotKey, 'ladderId' | 'promotion'>,
  startedOn: string | null,
): void {
  if (startedOn === null) {
    db.prepare('DELETE FROM promotion_starts WHERE ladder_id = ? AND promotion = ?').run(ladderId, promotion)
    return
  }
  db.prepare(
    `INSERT INTO promotion_starts (ladder_id, promotion, started_on) VALUES (?, ?, ?)
     ON CONFLICT (ladder_id, promotion) DO UPDATE SET started_on = excluded.started_on`,
  ).run(ladderId, promotion, startedOn)
}

/** Takes the place of what stood there; one that says nothing takes it away. */
export function writePromotionSlot(db: WritableDb, key: SlotKey, slot: SlotEntry): void {
  const { ladderId, promotion } = key
  db.prepare('DELETE FROM promotion_slots WHERE ladder_id = ? AND promotion = ? AND slot = ?').run(
    ladderId,
    promotion,
    key.slot,
  )
  if (saysNothing(slot)) return
  db.prepare(
    `INSERT INTO promotion_slots (ladder_id, promotion, slot, met, on_day, note, title, link, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(ladderId, promotion, key.slot, slot.met ? 1 : 0, slot.on, slot.note, slot.title, slot.link, slot.state)
  const insert = db.prepare(
    'INSERT INTO promotion_evidence (ladder_id, promotion, slot, place, evidence_id) VALUES (?, ?, ?, ?, ?)',
  )
  for (const [place, id] of slot.evidence.entries()) insert.run(ladderId, promotion, key.slot, place, id)
}

function saysNothing({ met, on, note, title, link, state, evidence }: SlotEntry): boolean {
  return !met && on === null && note === '' && title === '' && link === '' && state === null && evidence.length === 0
}
