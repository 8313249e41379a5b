import { halfYearOf } from '#main/sample/half-year.ts'
import { sampleLadder, seedSample } from '#main/sample/seed-sample.ts'
import { forgetDraftFigures } from '#main/storage/assessments.ts'
import { readEvidenceDraft, writeEvidenceDraft } from '#main/storage/evidence-draft.ts'
import { countSamples, markAsSamples, removeSamples } from '#main/storage/samples.ts'
import { transact } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Locale } from '#shared/locale.ts'
import { sayIn } from '#shared/say-in.ts'
import type { UseCaseContext } from './context.ts'

/**
 * Puts in a made-up person's cycles to play with, all or nothing: assessments, evidence, talks and actions. Every name
 * says that it is a sample, and each part is marked, so that it can be taken out again. Where they are already, nothing happens.
 */
export function addSample(context: UseCaseContext, locale: Locale): Result<null> {
  const say = sayIn(locale)
  return transact(context.db, (db) => {
    if (countSamples(db).assessment > 0) return ok(null)
    if (sampleLadder(context) === undefined) return err('ladder-not-found')
    removeSamples(db) // what is left where she has deleted the assessments since
    const begun = readEvidenceDraft(db)
    const marked = (name: string): string => say('home:sample.mark', { name })
    const { completed, draft, ...rest } = seedSample(context, {
      locale,
      now: halfYearOf(new Date(context.clock.nowMs())),
      cycleName: ({ year, half }) => marked(say(half === 1 ? 'home:new.firstHalf' : 'home:new.secondHalf', { year })),
      marked,
    })
    writeEvidenceDraft(db, begun) // noting gives it up, and this one is hers
    markAsSamples(db, { ...rest, assessments: [...completed, draft] })
    forgetDraftFigures(db)
    return ok(null)
  })
}

/** Takes out the sample and nothing else. */
export function removeSample({ db }: UseCaseContext): Result<null> {
  return transact(db, () => {
    removeSamples(db)
    forgetDraftFigures(db)
    return ok(null)
  })
}
