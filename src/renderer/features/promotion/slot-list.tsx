import { useWords } from '#renderer/lib/words-context.tsx'
import type { Promotion } from '#shared/ladder.ts'
import { EMPTY_SLOT } from '#shared/promotion-preparation.ts'
import type { SlotEntry } from '#shared/promotion-preparation.ts'
import type { SlotKind } from './missing.ts'
import type { Promoting } from './promoting.ts'
import { SlotRow } from './slot-row.tsx'

/** Conditions to attest, the portfolio, or the steps of verification. */
export const SlotList = ({
  kind,
  promotion,
  name,
  promoting: { wording, preparation },
}: {
  readonly kind: SlotKind
  readonly promotion: Promotion
  readonly name: string
  readonly promoting: Promoting
}) => {
  const { say } = useWords()
  const { slots } = preparation.of(promotion.id)
  const isOrdered = kind === 'verification'
  const rows = promotion[kind].map((slot, index) => (
    <SlotRow
      key={slot.id}
      kind={kind}
      number={index + 1}
      text={wording.text.text(slot.text)}
      entry={slots[slot.id] ?? EMPTY_SLOT}
      onFill={(change: Partial<SlotEntry>) => preparation.fill(promotion.id, slot.id, change)}
    />
  ))
  const label = say(`promotion:section.${kind}Of`, { name })
  return (
    <>
      <h3>{say(`promotion:section.${kind}`)}</h3>
      {isOrdered ? (
        <ol className="slots" aria-label={label}>
          {rows}
        </ol>
      ) : (
        <ul className="slots" aria-label={label}>
          {rows}
        </ul>
      )}
    </>
  )
}
