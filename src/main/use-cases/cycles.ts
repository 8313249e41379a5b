import { forgetDraftFigures } from '#main/storage/assessments.ts'
import {
  deleteCycle as remove,
  insertCycle,
  listCycles as list,
  readCycle,
  updateCycle as update,
} from '#main/storage/cycles.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Cycle, CycleFields } from '#shared/assessment-record.ts'
import { cycleId } from '#shared/ids.ts'
import type { CycleId } from '#shared/ids.ts'
import type { UseCaseContext } from './context.ts'

export function listCycles({ db }: UseCaseContext): Result<readonly Cycle[]> {
  return reading(db, () => ok(list(db)))
}

export function createCycle({ db, clock, newId }: UseCaseContext, fields: CycleFields): Result<Cycle> {
  if (endsBeforeItStarts(fields)) return err('invalid-input', { field: 'endsOn' })
  const id = cycleId.parse(newId())
  return transact(db, () => {
    insertCycle(db, id, fields, clock.nowMs())
    return ok({ ...fields, id, assessments: 0 })
  })
}

export function updateCycle(
  { db }: UseCaseContext,
  { id, fields }: { readonly id: CycleId; readonly fields: CycleFields },
): Result<Cycle> {
  if (endsBeforeItStarts(fields)) return err('invalid-input', { field: 'endsOn' })
  return transact(db, () => {
    const before = readCycle(db, id)
    if (before === null) return err('not-found')
    update(db, id, fields)
    forgetDraftFigures(db) // evidence counts up to the cycle's end
    return ok({ ...before, ...fields })
  })
}

/** Puts it into the trash. One that still holds assessments stays: `cycle-in-use`, with their number. */
export function deleteCycle({ db, clock }: UseCaseContext, { id }: { readonly id: CycleId }): Result<null> {
  return transact(db, () => {
    const cycle = readCycle(db, id)
    if (cycle === null) return err('not-found')
    if (cycle.assessments > 0) return err('cycle-in-use', { assessments: cycle.assessments })
    remove(db, id, clock.nowMs())
    return ok(null)
  })
}

/** Days are written so that text order is time order. */
function endsBeforeItStarts({ startsOn, endsOn }: CycleFields): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn
}
