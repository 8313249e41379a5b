import type { ReadableDb } from '#main/storage/database.ts'
import type { NewAction } from '#shared/action.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { UseCaseContext } from './context.ts'
import type { ShelvedLadder } from './ladder-shelf.ts'

/** What an action aims at has to be something of its ladder. @returns the ladder's id, null for an action without one */
export function checkAim(
  { shelf }: UseCaseContext,
  db: ReadableDb,
  { ladder: hash, competency, raises, promotion }: NewAction,
): Result<string | null> {
  if (hash === null) {
    return competency === null && raises.length === 0 && promotion === null ? ok(null) : err('ladder-not-found')
  }
  const shelved = shelf.find(db, hash)
  if (shelved === null) return err('ladder-not-found')
  const { ladder, vocabulary } = shelved
  if (competency !== null && !vocabulary.competencies.includes(competency)) return err('unknown-item')
  if (raises.some(({ item }) => !vocabulary.items.has(item) && !vocabulary.competencies.includes(item))) {
    return err('unknown-item')
  }
  if (raises.some((raise) => !isOnScale(shelved, raise))) return err('value-off-scale')
  if (promotion !== null && !isPromotion(shelved, promotion)) return err('unknown-item')
  return ok(ladder.id)
}

/** Rows have their values; what a competency comes to may also lie between them. */
function isOnScale({ vocabulary }: ShelvedLadder, { item, from, to }: NewAction['raises'][number]): boolean {
  const values = vocabulary.items.get(item)?.values
  return values === undefined || (values.includes(to) && (from === null || values.includes(from)))
}

function isPromotion({ ladder, vocabulary }: ShelvedLadder, id: string): boolean {
  return vocabulary.attested.includes(id) || (ladder.promotions ?? []).some((promotion) => promotion.id === id)
}
