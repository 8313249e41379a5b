import { writeAgreedRow } from '#main/storage/agreed-rows.ts'
import { reading, transact } from '#main/storage/transact.ts'
import type { AgreedOn } from '#shared/agreed-on.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { agreedOn } from './agreed-on.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment } from './loaded-assessment.ts'

export function listAgreed(context: UseCaseContext, { id }: { readonly id: AssessmentId }): Result<AgreedOn> {
  const { db } = context
  return reading(db, () => {
    const loaded = loadAssessment(context, db, id)
    return loaded.ok ? ok(agreedOn(context, db, loaded.value)) : loaded
  })
}

/** Keeps what was agreed on for a row. Neither's own answer changes: also where the assessment is completed. */
export function saveAgreedRow(context: UseCaseContext, input: Input<'agreed:save'>): Result<AgreedOn> {
  const { db, clock } = context
  const { id, item, value, note } = input
  return transact(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const row = loaded.value.shelved.vocabulary.items.get(item)
    if (row === undefined) return err('unknown-item')
    if (value !== null && !row.values.includes(value)) return err('value-off-scale')
    writeAgreedRow(db, id, { item, value, note }, clock.nowMs())
    return ok(agreedOn(context, db, loaded.value))
  })
}
