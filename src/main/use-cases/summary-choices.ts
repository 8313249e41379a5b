import { readAliases, readSummaryChoices, writeAliases, writeSummaryChoices } from '#main/storage/summary-choices.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Alias, KeptChoices } from '#shared/report-options.ts'
import type { UseCaseContext } from './context.ts'

export function readChoices({ db }: UseCaseContext): Result<KeptChoices> {
  return reading(db, () => ok({ ...readSummaryChoices(db), aliases: readAliases(db) }))
}

export function keepChoices({ db }: UseCaseContext, { audience, choices }: Input<'summary:keep'>): Result<null> {
  return transact(db, () => {
    writeSummaryChoices(db, audience, choices)
    return ok(null)
  })
}

/** All of them anew; of two for the same name the last counts. */
export function saveAliases(
  { db }: UseCaseContext,
  { aliases }: Input<'summary:save-aliases'>,
): Result<readonly Alias[]> {
  return transact(db, () => {
    writeAliases(db, [...new Map(aliases.map((each) => [each.name, each])).values()])
    return ok(readAliases(db))
  })
}
