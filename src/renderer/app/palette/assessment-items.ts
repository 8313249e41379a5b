import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { Say } from '#shared/words.ts'
import type { PaletteItem } from './palette-item.ts'

/** A draft opens where it was left, a completed assessment on its result. */
export const assessmentItems = (
  assessments: readonly AssessmentSummary[],
  { say, navigate }: { readonly say: Say; readonly navigate: (path: string) => void },
): PaletteItem[] =>
  assessments.map(({ id, title, status }) => ({
    id: `assessment:${id}`,
    group: 'assessments',
    icon: status === 'draft' ? 'pen' : 'check',
    text: title,
    to: say(status === 'draft' ? 'common:draft' : 'common:completed'),
    run: () => navigate(status === 'draft' ? `/assess/${id}` : `/result/${id}`),
  }))
