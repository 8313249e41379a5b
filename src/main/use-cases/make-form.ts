import { readProfile } from '#main/storage/settings.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { FORM_FORMAT } from '#shared/form-file.ts'
import type { FormFile } from '#shared/form-file.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { UseCaseContext } from './context.ts'
import { loadAssessment } from './loaded-assessment.ts'

/**
 * A form for somebody else's view of what she assesses: the ladder, and of hers only what is ticked. It is put together
 * from nothing, and not by taking away: an answer or a note has no place in it.
 */
export function makeForm(context: UseCaseContext, input: Input<'form:save'>): Result<FormFile> {
  const { db } = context
  const { id, perspective, title, shows } = input
  return reading(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { record, shelved } = loaded.value
    const { cycle } = record
    return ok({
      format: FORM_FORMAT,
      perspective,
      title,
      about: shows.name ? readProfile(db).name : '',
      cycle:
        shows.cycle && cycle !== null ? { name: cycle.name, startsOn: cycle.startsOn, endsOn: cycle.endsOn } : null,
      target: shows.target ? record.target : null,
      track: shows.target ? record.track : null,
      ladder: shelved.ladder,
    })
  })
}
