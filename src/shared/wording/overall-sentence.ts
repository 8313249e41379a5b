import type { WeightedBandsOutcome } from '../outcome.ts'
import type { WordingInput } from './competency-sentence.ts'

/** A weighted result in a few sentences: how the figure came about, what is short to the next level, where the target stands. */
export const overallSentences = (
  input: WordingInput & { readonly outcome: WeightedBandsOutcome; readonly target: string | null },
): string[] => {
  const { say, format, text, ladder, outcome, target } = input
  const band = outcome.trace.find((step) => step.step === 'band')
  const average = outcome.trace.find((step) => step.step === 'weighted-average')
  if (band === undefined || average === undefined || outcome.overall.value === null) {
    return [say('explain:overall.none', { answered: outcome.answered, total: outcome.total })]
  }
  const value = format.number(band.value, average.decimals)
  const decimals = average.decimals
  const sentences = [say('explain:overall.average', { count: average.terms.length, value })]
  if (band.level !== null && band.band !== null) {
    sentences.push(
      say('explain:overall.band', {
        level: band.level,
        from: format.number(band.band.from, decimals),
        to: format.number(band.band.to, decimals),
      }),
    )
  } else {
    sentences.push(say('explain:overall.belowBands', { level: ladder.levels[0]?.id ?? '' }))
  }
  if (band.next !== null && band.level !== null) {
    sentences.push(
      say('explain:overall.next', { short: format.number(band.next.short, decimals), level: band.next.level }),
    )
  }
  const expected = target === null ? undefined : ladder.expectations?.levels[target]
  if (expected !== undefined && target !== null) {
    const known = ladder.competencies.flatMap((competency) => {
      const reached = outcome.competencies[competency.id]?.value ?? null
      const goal = expected[competency.id]
      return reached === null || goal === undefined ? [] : [{ name: text.name(competency), below: goal - reached }]
    })
    const there = known.filter(({ below }) => below <= 0).map(({ name }) => name)
    const short = known.filter(({ below }) => below > 0)
    if (known.length > 0 && short.length === 0) {
      sentences.push(say('explain:overall.allThere', { target, count: known.length }))
    } else if (short.length > 0) {
      const far = Math.max(...short.map(({ below }) => below))
      sentences.push(
        there.length === 0
          ? say('explain:overall.noneThere', { target })
          : say('explain:overall.someThere', { target, count: there.length, names: format.list(there) }),
        say(far === 1 ? 'explain:overall.shortByOne' : 'explain:overall.shortBy', { count: short.length, far }),
      )
    }
  }
  if (!outcome.complete)
    sentences.push(say('explain:overall.provisional', { answered: outcome.answered, total: outcome.total }))
  if (outcome.setAside.items > 0) sentences.push(say('explain:overall.setAside', { count: outcome.setAside.items }))
  return sentences
}
