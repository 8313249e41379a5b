import type { AssessmentFile } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { PromotionPreparation, SlotEntry } from '#shared/promotion-preparation.ts'

/**
 * What was said of a ladder's promotions, as an assessment file has it: by `promotion.slot`, in the ladder's order. What a
 * piece of the portfolio is called and where it lies go into the note, since the file has no other room for them.
 */
export function attestedOf(
  ladder: Ladder,
  preparations: readonly PromotionPreparation[],
): NonNullable<AssessmentFile['attested']> {
  const said = new Map(preparations.map(({ promotion, slots }) => [promotion, slots]))
  return Object.fromEntries(
    (ladder.promotions ?? []).flatMap(({ id, attest, portfolio, verification }) =>
      [...attest, ...portfolio, ...verification].flatMap((slot) => {
        const entry = said.get(id)?.[slot.id]
        return entry === undefined ? [] : [[`${id}.${slot.id}`, fileEntry(entry)]]
      }),
    ),
  )
}

function fileEntry({ met, on, note, title, link }: SlotEntry): NonNullable<AssessmentFile['attested']>[string] {
  const written = [title, link, note].filter((part) => part !== '').join('\n')
  return { met, on, ...(written === '' ? {} : { note: written }) }
}
