import type { Ladder } from '#shared/ladder.ts'

/** What a ladder asks beside its competencies, each group with an id of its own. */
export type Beside =
  | { readonly kind: 'signals'; readonly group: NonNullable<Ladder['signals']>[number] }
  | { readonly kind: 'contrast'; readonly group: NonNullable<Ladder['contrasts']>[number] }
  | { readonly kind: 'checklist'; readonly group: NonNullable<Ladder['checklists']>[number] }

export const besideOf = ({ signals, contrasts, checklists }: Ladder): Beside[] => [
  ...(signals ?? []).map((group): Beside => ({ kind: 'signals', group })),
  ...(contrasts ?? []).map((group): Beside => ({ kind: 'contrast', group })),
  ...(checklists ?? []).map((group): Beside => ({ kind: 'checklist', group })),
]
