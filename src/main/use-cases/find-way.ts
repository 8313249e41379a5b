import { readHardItems, writeHardItem } from '#main/storage/hard-items.ts'
import { reading, transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { FoundWay } from '#shared/way.ts'
import type { UseCaseContext } from './context.ts'
import { foundWay } from './found-way.ts'
import { answersOf, loadAssessment } from './loaded-assessment.ts'

/** What it would take to a goal, and what each set of raises would come to; with what is hard for the person. */
export function findWay(context: UseCaseContext, { id, goal }: Input<'way:find'>): Result<FoundWay> {
  const { db } = context
  return reading<FoundWay>(db, () => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { ladder } = loaded.value.shelved
    const hard = readHardItems(db, ladder.id)
    return ok(foundWay(context.score, { ladder, answers: answersOf(loaded.value), goal, hard }))
  })
}

/** Keeps what a raise of an item weighs for the person: of the ladder, whichever assessment it was said in. */
export function weighItem(
  context: UseCaseContext,
  { id, item, weight }: Input<'way:weigh'>,
): Result<Readonly<Record<string, number>>> {
  return transact(context.db, (db) => {
    const loaded = loadAssessment(context, db, id)
    if (!loaded.ok) return loaded
    const { ladder, vocabulary } = loaded.value.shelved
    if (!vocabulary.items.has(item)) return err('unknown-item')
    writeHardItem(db, ladder.id, item, weight)
    return ok(readHardItems(db, ladder.id))
  })
}
