import type { EvidenceFields } from '#shared/evidence.ts'

/** What is noted, with nothing in it but what is given. */
export const evidenceFields = (given: Partial<EvidenceFields> = {}): EvidenceFields => ({
  title: 'An entry',
  what: '',
  outcome: '',
  on: null,
  to: null,
  kind: null,
  project: '',
  link: null,
  stance: 'supports',
  private: false,
  ...given,
})
