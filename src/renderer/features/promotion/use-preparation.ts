import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keys, usePromotions } from '#renderer/lib/queries.ts'
import type { LadderHash } from '#shared/ids.ts'
import { EMPTY_SLOT } from '#shared/promotion-preparation.ts'
import type { PromotionPreparation, SlotEntry } from '#shared/promotion-preparation.ts'

export interface Preparation {
  readonly of: (promotion: string) => PromotionPreparation
  /** Changes parts of what stands of a slot. @throws CairnError */
  readonly fill: (promotion: string, slot: string, change: Partial<SlotEntry>) => Promise<void>
  /** @param startedOn null: as history has it */
  readonly start: (promotion: string, startedOn: string | null) => Promise<void>
}

/**
 * What she prepared of a ladder's promotions. Changes are written one after the other, each onto what the one before it
 * left, so that a title and a note typed together don't undo each other. Undefined while it is read.
 */
export const usePreparation = (ladder: LadderHash) => {
  const client = useQueryClient()
  const query = usePromotions(ladder)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const key = keys.promotions(ladder)
  const now = (promotion: string): PromotionPreparation =>
    found(client.getQueryData<readonly PromotionPreparation[]>(key) ?? [], promotion)
  const inTurn = (work: () => Promise<readonly PromotionPreparation[]>): Promise<void> => {
    const next = last.current
      .catch(() => undefined)
      .then(async () => {
        client.setQueryData(key, await work())
      })
    last.current = next
    return next
  }
  const preparation: Preparation | undefined =
    query.data === undefined
      ? undefined
      : {
          of: (promotion) => found(query.data, promotion),
          fill: (promotion, slot, change) =>
            inTurn(() => {
              const entry = { ...(now(promotion).slots[slot] ?? EMPTY_SLOT), ...change }
              return unwrap(
                bridge().promotionFillSlot({
                  ladder,
                  promotion,
                  slot,
                  entry: { ...entry, evidence: [...entry.evidence] },
                }),
              )
            }),
          start: (promotion, startedOn) =>
            inTurn(() => unwrap(bridge().promotionStart({ ladder, promotion, startedOn }))),
        }
  return { preparation, error: query.error, refetch: query.refetch }
}

const found = (all: readonly PromotionPreparation[], promotion: string): PromotionPreparation =>
  all.find((each) => each.promotion === promotion) ?? { promotion, startedOn: null, slots: {} }
