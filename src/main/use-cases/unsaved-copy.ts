import { reading } from '#main/storage/transact.ts'
import { applyChange } from '#shared/apply-change.ts'
import { ok } from '#shared/app-error.ts'
import type { AssessmentFile } from '#shared/assessment.ts'
import type { Change } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'
import { evidenceThatCounts } from './evidence-that-counts.ts'
import { assessmentFile } from './export-assessment.ts'
import { loadAssessment } from './loaded-assessment.ts'

/** What could not be saved, for a file elsewhere: the assessment as it would be, or, where that can't be read, the changes alone. */
export interface UnsavedCopy {
  readonly title: string
  readonly content: AssessmentFile | { readonly format: 'cairn/unsaved@1'; readonly changes: readonly Change[] }
}

/** Only reads: it is asked for when nothing can be written. */
export function unsavedCopy(
  context: UseCaseContext,
  { id, changes }: { readonly id: AssessmentId; readonly changes: readonly Change[] },
): UnsavedCopy {
  const { db } = context
  const loaded = reading(db, () => {
    const found = loadAssessment(context, db, id)
    if (!found.ok) return found
    const record = changes.reduce(applyChange, found.value.record)
    const { shelved } = found.value
    const evidence = evidenceThatCounts(db, record, shelved.vocabulary).filter((entry) => !entry.private)
    return ok({ title: record.title, content: assessmentFile(record, shelved.ladder, evidence) })
  })
  return loaded.ok ? loaded.value : { title: 'Cairn', content: { format: 'cairn/unsaved@1', changes } }
}
