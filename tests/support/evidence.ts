import type { EvidenceEntry, EvidenceFields, EvidenceLink } from '#shared/evidence.ts'
import { createEvidence } from '#main/use-cases/evidence-log.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { evidenceFields } from './evidence-fields.ts'
import { valueOf } from './use-cases.ts'

/** Claims of the small ladder. */
export const claims = (...ids: readonly string[]): EvidenceLink[] => ids.map((claim) => ({ ladder: 'small', claim }))

export const note = (
  context: UseCaseContext,
  given: Partial<EvidenceFields> = {},
  links: readonly EvidenceLink[] = [],
): EvidenceEntry => valueOf(createEvidence(context, { fields: evidenceFields(given), links: [...links] }))
