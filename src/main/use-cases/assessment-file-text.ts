import { listPreparations } from '#main/storage/promotion-preparations.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { PartCounts } from '#shared/export-log.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { attestedOf } from './attested-of.ts'
import type { UseCaseContext } from './context.ts'
import { evidenceThatCounts } from './evidence-that-counts.ts'
import { assessmentFile } from './export-assessment.ts'
import { loadAssessment } from './loaded-assessment.ts'

/**
 * The text of an assessment's file (`*.cairn.json`), what to call it (by its title, which the person gave it), and what it
 * holds. Private evidence stays in the app unless it is asked for.
 */
export function assessmentFileText(
  context: UseCaseContext,
  { id, privateEvidence = false }: { readonly id: AssessmentId; readonly privateEvidence?: boolean | undefined },
): Result<{ readonly title: string; readonly text: string; readonly holds: PartCounts }> {
  const { db } = context
  return reading(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { record, shelved } = loaded.value
    const evidence = evidenceThatCounts(db, record, shelved.vocabulary).filter(
      (entry) => privateEvidence || !entry.private,
    )
    // What she attests is hers: another person's view doesn't carry it.
    const attested =
      record.perspective === 'self' ? attestedOf(shelved.ladder, listPreparations(db, record.ladderId)) : {}
    const said = Object.keys(attested).length
    const file = assessmentFile(record, shelved.ladder, evidence, attested)
    const hidden = Object.keys(record.notes).filter((item) => record.private.includes(item)).length
    return ok({
      title: record.title,
      text: `${JSON.stringify(file, null, 2)}\n`,
      holds: {
        answers: Object.keys(record.ratings).length + Object.keys(record.notApplicable).length,
        notes: Object.keys(record.notes).length - hidden,
        privateNotes: hidden,
        evidence: evidence.length,
        ...(said === 0 ? {} : { promotions: said }),
      },
    })
  })
}
