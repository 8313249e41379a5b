import type { EvidenceDraft, EvidenceEntry, EvidenceFields } from '#shared/evidence.ts'
import { endsBeforeItBegins } from '#shared/evidence.ts'

/** An entry as its fields hold it: text may be empty, days may stand the wrong way round. */
export type EntryValues = Omit<EvidenceDraft, 'links'>

export const emptyValues = (today: string): EntryValues => ({
  title: '',
  what: '',
  outcome: '',
  on: today,
  to: null,
  kind: null,
  project: '',
  link: '',
  stance: 'supports',
  private: false,
})

export const valuesOf = (entry: EvidenceEntry): EntryValues => {
  const { title, what, outcome, on, to, kind, project, link, stance } = entry
  return { title, what, outcome, on, to, kind, project, link: link ?? '', stance, private: entry.private }
}

/** What can be noted; null while something stands in the way (see `hindranceIn`). */
export const fieldsOf = (values: EntryValues): EvidenceFields | null => {
  if (hindranceIn(values) !== null) return null
  const { kind, link, title, project } = values
  const known = kind?.trim() ?? ''
  return {
    ...values,
    title: title.trim(),
    project: project.trim(),
    kind: known === '' ? null : known,
    link: link.trim() === '' ? null : link.trim(),
  }
}

/** Why it can't be noted yet. */
export const hindranceIn = (values: EntryValues): 'title' | 'days' | null => {
  if (values.title.trim() === '') return 'title'
  return endsBeforeItBegins(values) ? 'days' : null
}

/** Whether anything was written that would be missed. */
export const hasWords = ({ title, what, outcome, link, project }: EntryValues): boolean =>
  [title, what, outcome, link, project].some((text) => text.trim() !== '')
