import { bridge } from '#renderer/lib/api.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Locale } from '#shared/locale.ts'
import { itemName } from '#shared/wording/item-name.ts'
import type { PaletteItem } from './palette-item.ts'

/** Every row of a draft: choosing one opens the draft there. */
export const rowItems = (
  draft: AssessmentSummary,
  ladder: Ladder,
  { locale, navigate }: { readonly locale: Locale; readonly navigate: (path: string) => void },
): PaletteItem[] => {
  const text = ladderTextIn(ladder, locale)
  return itemsOf(ladder).flatMap(({ id, competency }): PaletteItem[] => {
    const owner = ladder.competencies.find((candidate) => candidate.id === competency)
    if (owner === undefined) return []
    return [
      {
        id: `row:${draft.id}:${id}`,
        group: 'rows',
        icon: 'assess',
        text: itemName({ ladder, text }, id),
        to: `${text.name(owner)} · ${draft.title}`,
        run: () => {
          void bridge()
            .assessmentPlace({ id: draft.id, place: { competency: owner.id, item: id } })
            .then(() => navigate(`/assess/${draft.id}`))
        },
      },
    ]
  })
}
