import { readAgreedRows, writeAgreedRow } from '#main/storage/agreed-rows.ts'
import { reading, transact } from '#main/storage/transact.ts'
import type { AgreedRow } from '#shared/agreed-row.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment } from './loaded-assessment.ts'

export function listAgreedRows(
  { db }: UseCaseContext,
  { id }: { readonly id: AssessmentId },
): Result<readonly AgreedRow[]> {
  return reading(db, () => ok(readAgreedRows(db, id)))
}

/** Keeps what was agreed on for a row. Neither's own answer changes: also where the assessment is completed. */
export function saveAgreedRow(context: UseCaseContext, input: Input<'agreed:save'>): Result<readonly AgreedRow[]> {
  const { db, clock } = context
  const { id, item, value, note } = input
  return transact(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const row = loaded.value.shelved.vocabulary.items.get(item)
    if (row === undefined) return err('unknown-item')
    if (value !== null && !row.values.includes(value)) return err('value-off-scale')
    writeAgreedRow(db, id, { item, value, note }, clock.nowMs())
    return ok(readAgreedRows(db, id))
  })
}
