import { itemsOf, itemsOfCompetency, signalsOf } from '#shared/items.ts'
import type { Item, Signal } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'

/** Every id of a ladder that an assessment file may speak of. */
export interface LadderVocabulary {
  readonly items: ReadonlyMap<string, Item>
  readonly signals: ReadonlyMap<string, Signal>
  readonly competencies: readonly string[]
  readonly levels: readonly string[]
  readonly tracks: readonly string[]
  /** Items that take a written answer. */
  readonly questions: ReadonlySet<string>
  /** Entries of the ladder that are facts about the person, and not rated. */
  readonly context: ReadonlySet<string>
  /** Conditions, portfolio and steps of promotions, as `promotion.slot`. */
  readonly attested: readonly string[]
}

export const vocabularyOf = (ladder: Ladder): LadderVocabulary => ({
  items: new Map(itemsOf(ladder).map((item) => [item.id, item])),
  signals: new Map(signalsOf(ladder).map((signal) => [signal.id, signal])),
  competencies: ladder.competencies.map(({ id }) => id),
  levels: ladder.levels.map(({ id }) => id),
  tracks: (ladder.tracks ?? []).map(({ id }) => id),
  questions: new Set(
    ladder.competencies.flatMap((competency) => {
      const { instrument } = competency
      const isAsked = instrument.kind === 'statements' && instrument.style === 'question'
      return isAsked ? itemsOfCompetency(ladder, competency).map(({ id }) => id) : []
    }),
  ),
  context: new Set((ladder.context ?? []).map(({ id }) => id)),
  attested: (ladder.promotions ?? []).flatMap(({ id, attest, portfolio, verification }) =>
    [...attest, ...portfolio, ...verification].map((slot) => `${id}.${slot.id}`),
  ),
})
