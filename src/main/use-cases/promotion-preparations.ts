import type { ReadableDb } from '#main/storage/database.ts'
import { listPreparations, writePromotionSlot, writePromotionStart } from '#main/storage/promotion-preparations.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { LadderHash } from '#shared/ids.ts'
import type { Promotion } from '#shared/ladder.ts'
import type { PromotionPreparation, SlotEntry } from '#shared/promotion-preparation.ts'
import type { UseCaseContext } from './context.ts'

type Prepared = Result<readonly PromotionPreparation[]>

/** Of every promotion of a ladder that something was said of, whichever version it was said in. */
export function readPromotions(context: UseCaseContext, { ladder }: { readonly ladder: LadderHash }): Prepared {
  const { db, shelf } = context
  return reading(db, () => {
    const shelved = shelf.find(db, ladder)
    return shelved === null ? err('ladder-not-found') : ok(listPreparations(db, shelved.ladder.id))
  })
}

/** Since when the person stands at the level that the promotion leads away from. */
export function startPromotion(
  context: UseCaseContext,
  input: { readonly ladder: LadderHash; readonly promotion: string; readonly startedOn: string | null },
): Prepared {
  const { db } = context
  return transact(db, () => {
    const found = promotionIn(context, db, input)
    if (!found.ok) return found
    const { ladderId } = found.value
    writePromotionStart(db, { ladderId, promotion: input.promotion }, input.startedOn)
    return ok(listPreparations(db, ladderId))
  })
}

/** Says what stands of one slot; all of what was said before is replaced. */
export function fillPromotionSlot(
  context: UseCaseContext,
  input: {
    readonly ladder: LadderHash
    readonly promotion: string
    readonly slot: string
    readonly entry: SlotEntry
  },
): Prepared {
  const { db } = context
  const { entry, slot } = input
  return transact(db, () => {
    const found = promotionIn(context, db, input)
    if (!found.ok) return found
    const { ladderId, promotion } = found.value
    const isStep = promotion.verification.some(({ id }) => id === slot)
    const isPiece = promotion.portfolio.some(({ id }) => id === slot)
    if (!isStep && !isPiece && !promotion.attest.some(({ id }) => id === slot)) return err('unknown-item')
    if (entry.state !== null && !isStep) return err('invalid-input', { field: 'state' })
    if ((entry.title !== '' || entry.link !== '') && !isPiece) return err('invalid-input', { field: 'title' })
    writePromotionSlot(db, { ladderId, promotion: promotion.id, slot }, entry)
    return ok(listPreparations(db, ladderId))
  })
}

function promotionIn(
  { shelf }: UseCaseContext,
  db: ReadableDb,
  { ladder: hash, promotion: id }: { readonly ladder: LadderHash; readonly promotion: string },
): Result<{ readonly ladderId: string; readonly promotion: Promotion }> {
  const shelved = shelf.find(db, hash)
  if (shelved === null) return err('ladder-not-found')
  const promotion = shelved.ladder.promotions?.find((candidate) => candidate.id === id)
  return promotion === undefined ? err('unknown-item') : ok({ ladderId: shelved.ladder.id, promotion })
}
