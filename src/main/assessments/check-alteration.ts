import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { FREQUENCIES } from '#shared/assessment.ts'
import type { Answers, SignalValue } from '#shared/assessment.ts'
import type { Signal } from '#shared/items.ts'
import type { Alteration } from '#shared/scenario.ts'
import type { LadderVocabulary } from './ladder-vocabulary.ts'

/**
 * An alteration without what is no different from the answers. Answers `unknown-item` or `value-off-scale` where the
 * ladder has no such row or signal, or the row no such value.
 */
export const checkAlteration = (
  alteration: Alteration,
  answers: Pick<Answers, 'ratings' | 'signals'>,
  { items, signals }: LadderVocabulary,
): Result<Alteration> => {
  const ratings = Object.entries(alteration.ratings)
  const flags = Object.entries(alteration.signals)
  if (ratings.some(([id]) => !items.has(id)) || flags.some(([id]) => !signals.has(id))) return err('unknown-item')
  const isOnScale =
    ratings.every(([id, value]) => items.get(id)?.values.includes(value) === true) &&
    flags.every(([id, value]) => takes(signals.get(id), value))
  if (!isOnScale) return err('value-off-scale')
  return ok({
    ratings: Object.fromEntries(ratings.filter(([id, value]) => held(answers.ratings, id) !== value)),
    signals: Object.fromEntries(flags.filter(([id, value]) => held(answers.signals, id) !== value)),
  })
}

const takes = (signal: Signal | undefined, value: SignalValue): boolean =>
  signal?.answer === 'flag' ? typeof value === 'boolean' : FREQUENCIES.some((frequency) => frequency === value)

/** A row may be called `constructor`: only what the map itself has counts. */
const held = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined
