import type { Item } from '#shared/items.ts'
import { itemsOf } from '#shared/items.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'

type ContrastGroup = NonNullable<Ladder['contrasts']>[number]
type SignalGroup = NonNullable<Ladder['signals']>[number]
type Checklist = NonNullable<Ladder['checklists']>[number]

/** One screen of the form: a competency, pairs of wordings, a checklist or, last, what stands in the way. */
export type Section = {
  readonly id: string
  /** Null where the interface names it: pitfalls and anti-patterns of several groups. */
  readonly name: Text | null
  /** What is rated here, in order; none where only signals are asked. */
  readonly items: readonly Item[]
  /** The ids of the signals asked here. */
  readonly signals: readonly string[]
} & (
  | { readonly kind: 'competency'; readonly competency: Competency }
  | { readonly kind: 'contrast'; readonly group: ContrastGroup }
  | { readonly kind: 'checklist'; readonly list: Checklist }
  | { readonly kind: 'signals'; readonly groups: readonly SignalGroup[] }
)

/** A ladder's form, in the order it is asked: what stands in the way comes last, after the strengths. */
export const sectionsOf = (ladder: Ladder): Section[] => {
  const items = itemsOf(ladder)
  const signals = ladder.signals ?? []
  return [
    ...ladder.competencies.map(
      (competency): Section => ({
        kind: 'competency',
        id: competency.id,
        name: competency.name,
        competency,
        items: items.filter((item) => item.competency === competency.id),
        signals: [],
      }),
    ),
    ...(ladder.contrasts ?? []).map(
      (group): Section => ({
        kind: 'contrast',
        id: group.id,
        name: group.name,
        group,
        items: items.filter((item) => item.kind === 'contrast' && item.id.startsWith(`${group.id}.`)),
        signals: [],
      }),
    ),
    ...(ladder.checklists ?? []).map(
      (list): Section => ({
        kind: 'checklist',
        id: list.id,
        name: list.name,
        list,
        items: [],
        signals: list.items.map(({ id }) => `${list.id}.${id}`),
      }),
    ),
    ...(signals.length === 0
      ? []
      : [
          {
            kind: 'signals',
            id: 'signals',
            name: signals.length === 1 ? (signals[0]?.name ?? null) : null,
            groups: signals,
            items: [],
            signals: signals.flatMap((group) => group.items.map(({ id }) => `${group.id}.${id}`)),
          } satisfies Section,
        ]),
  ]
}

/** The values that arrows and Space reach in a row: levels without "not yet", or the whole of a scale. */
export const choicesOf = (item: Item): readonly number[] =>
  item.kind === 'dimension' || item.kind === 'rubric' ? item.values.filter((value) => value > 0) : item.values
