import type { WritableDb } from '#main/storage/database.ts'
import { listPreparations, writePromotionSlot } from '#main/storage/promotion-preparations.ts'
import type { AssessmentFile } from '#shared/assessment.ts'
import type { Ladder, Promotion } from '#shared/ladder.ts'
import { EMPTY_SLOT } from '#shared/promotion-preparation.ts'

/**
 * What the file of her own assessment says of promotions. It fills slots of which nothing is known here; what she said
 * here since stays as it is.
 */
export function takeAttested(db: WritableDb, ladder: Ladder, attested: NonNullable<AssessmentFile['attested']>): void {
  const said = new Map(listPreparations(db, ladder.id).map(({ promotion, slots }) => [promotion, slots]))
  for (const promotion of ladder.promotions ?? []) {
    for (const { id: slot, isStep } of slotsOf(promotion)) {
      const entry = attested[`${promotion.id}.${slot}`]
      if (entry === undefined || said.get(promotion.id)?.[slot] !== undefined) continue
      const { met, on = null, note = '' } = entry
      const state = isStep && met ? 'passed' : null
      writePromotionSlot(
        db,
        { ladderId: ladder.id, promotion: promotion.id, slot },
        { ...EMPTY_SLOT, met, on, note, state },
      )
    }
  }
}

const slotsOf = ({ attest, portfolio, verification }: Promotion) => [
  ...[...attest, ...portfolio].map(({ id }) => ({ id, isStep: false })),
  ...verification.map(({ id }) => ({ id, isStep: true })),
]
