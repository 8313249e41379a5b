import { withFileParts } from '#main/assessments/with-file-parts.ts'
import { listPreparations } from '#main/storage/promotion-preparations.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { fileCounts } from '#shared/assessment-file-counts.ts'
import type { FilePart } from '#shared/assessment-file-parts.ts'
import { FILE_PARTS, USUAL_FILE_PARTS } from '#shared/assessment-file-parts.ts'
import type { ExportPart, PartCounts } from '#shared/export-log.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { attestedOf } from './attested-of.ts'
import type { UseCaseContext } from './context.ts'
import { evidenceThatCounts } from './evidence-that-counts.ts'
import { assessmentFile } from './export-assessment.ts'
import { loadAssessment } from './loaded-assessment.ts'

/**
 * The text of an assessment's file (`*.cairn.json`), what to call it (by its title, which the person gave it), and how much
 * of what it holds. What is private stays in the app unless it is asked for.
 */
export function assessmentFileText(
  context: UseCaseContext,
  { id, parts = USUAL_FILE_PARTS }: { readonly id: AssessmentId; readonly parts?: readonly FilePart[] | undefined },
): Result<{
  readonly title: string
  readonly text: string
  readonly holds: PartCounts
  readonly leftOut: PartCounts
}> {
  const { db } = context
  return reading(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { record, shelved } = loaded.value
    const { ladder } = shelved
    const all = evidenceThatCounts(db, record, shelved.vocabulary)
    const filed = withFileParts({ record, evidence: all }, ladder, new Set(parts))
    // What she attests is hers: another person's view doesn't carry it.
    const attested = record.perspective === 'self' ? attestedOf(ladder, listPreparations(db, record.ladderId)) : {}
    const said = Object.keys(attested).length
    const counts = fileCounts(record, ladder, all)
    return ok({
      title: record.title,
      text: `${JSON.stringify(assessmentFile(filed.record, ladder, filed.evidence, attested), null, 2)}\n`,
      holds: {
        answers: Object.keys(record.ratings).length + Object.keys(record.notApplicable).length,
        ...countsOf(counts, (part) => parts.includes(part)),
        ...(said === 0 ? {} : { promotions: said }),
      },
      leftOut: countsOf(counts, (part) => !parts.includes(part)),
    })
  })
}

const IN_THE_LOG: Readonly<Record<FilePart, ExportPart>> = {
  notes: 'notes',
  privateNotes: 'privateNotes',
  signals: 'antiSignals',
  evidence: 'evidence',
  privateEvidence: 'privateEvidence',
}

function countsOf(counts: Readonly<Record<FilePart, number>>, isMeant: (part: FilePart) => boolean): PartCounts {
  return Object.fromEntries(
    FILE_PARTS.filter((part) => isMeant(part) && counts[part] > 0).map((part) => [IN_THE_LOG[part], counts[part]]),
  )
}
