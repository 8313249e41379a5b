import type { AssessmentId } from '#shared/ids.ts'

/** What is shown of an assessment that is answered: its form, a quick pass over it, or all answers at once. */
export const ASSESS_VIEWS = ['form', 'quick', 'review'] as const
export type AssessView = (typeof ASSESS_VIEWS)[number]

export const assessPath = (id: AssessmentId, view: AssessView = 'form'): string =>
  view === 'form' ? `/assess/${id}` : `/assess/${id}/${view}`

/** The view that an address asks for; anything else asks for the form. */
export const assessViewOf = (part: string | undefined): AssessView =>
  ASSESS_VIEWS.find((view) => view === part) ?? 'form'
