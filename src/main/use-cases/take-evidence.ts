import { writeCountedEvidence } from '#main/storage/counted-evidence.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { insertLink } from '#main/storage/evidence-links.ts'
import { indexEvidence } from '#main/storage/evidence-search.ts'
import { insertEvidence, listEvidence } from '#main/storage/evidence.ts'
import type { AssessmentFile, Perspective } from '#shared/assessment.ts'
import type { EvidenceFields } from '#shared/evidence.ts'
import { evidenceId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { UseCaseContext } from './context.ts'

/**
 * The evidence of an assessment's file: her own goes into her log, once, however many files it comes in; what another
 * brought stays with that other's view.
 */
export function takeEvidence(
  { newId, clock }: UseCaseContext,
  db: WritableDb,
  {
    id,
    file,
    ladder,
    perspective,
  }: {
    readonly id: AssessmentId
    readonly file: AssessmentFile
    readonly ladder: Ladder
    readonly perspective: Perspective
  },
): void {
  const entries = (file.evidence ?? []).map((entry) => ({ fields: fieldsOf(entry), claims: entry.supports ?? [] }))
  if (perspective !== 'self') {
    const counted = entries.map(({ fields, claims }) => ({ id: evidenceId.parse(newId()), ...fields, claims }))
    writeCountedEvidence(db, id, counted)
    return
  }
  const known = new Map(listEvidence(db).map((line) => [`${line.on} ${line.title}`, line.id]))
  for (const { fields, claims } of entries) {
    const same = known.get(`${fields.on} ${fields.title}`)
    const entry = same ?? evidenceId.parse(newId())
    if (same === undefined) {
      insertEvidence(db, entry, fields, clock.nowMs())
      known.set(`${fields.on} ${fields.title}`, entry)
    }
    for (const claim of claims) insertLink(db, entry, { ladder: ladder.id, claim })
    indexEvidence(db, entry)
  }
}

function fieldsOf(entry: NonNullable<AssessmentFile['evidence']>[number]): EvidenceFields {
  const { title, what = '', outcome = '', on = null, to = null, kind, link, stance = 'supports' } = entry
  return {
    title: title.trim() === '' ? '…' : title.trim(),
    what,
    outcome,
    on,
    to,
    kind: wordOrNull(kind),
    project: '',
    link: wordOrNull(link),
    stance,
    private: false,
  }
}

const wordOrNull = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}
