import type { Competency } from '../ladder.ts'
import { positionOf } from '../level-place.ts'
import type { ProfileOutcome } from '../outcome.ts'
import { positionName, type WordingInput } from './competency-sentence.ts'
import { completenessSentences } from './completeness-sentences.ts'
import { figureName, meanText } from './figure-name.ts'

type Input = WordingInput & { readonly outcome: ProfileOutcome; readonly target: string | null }

/** A profile in a few sentences: that there is no overall level, how the figures spread, what lies below the target. */
export const profileSentences = (input: Input): string[] => {
  const { say, outcome } = input
  const overall = outcome.trace.find((step) => step.step === 'figures' && step.area === null)
  const count = overall?.step === 'figures' ? overall.terms.length : 0
  if (count === 0) return [say('explain:profile.noOverall'), say('explain:profile.none')]
  return [
    say('explain:profile.noOverall'),
    ...spread(input, count),
    ...targetSentence(input, count),
    ...completenessSentences(input),
  ]
}

const spread = (input: Input, count: number): string[] => {
  const { say, ladder, outcome } = input
  const { mean, typical, floor, peak } = outcome.overall
  if (mean === null || typical === null || floor === null || peak === null) return []
  const first = ladder.levels[0]?.id ?? ''
  return [
    typical === 0
      ? say('explain:profile.spreadBelow', { count, first, peak: figureName(input, peak) })
      : say('explain:profile.spread', {
          count,
          typical: positionName(input, typical),
          floor: figureName(input, floor),
          peak: figureName(input, peak),
        }),
    ...(count === 1 ? [] : [say('explain:profile.mean', { mean: meanText(input, mean) })]),
  ]
}

const targetSentence = ({ say, outcome, target }: Input, total: number): string[] => {
  if (target === null) return []
  const [furthest] = outcome.belowTarget
  return furthest === undefined
    ? [say('explain:profile.noneBelow', { target, count: total })]
    : [
        say('explain:profile.below', {
          count: outcome.belowTarget.length,
          total,
          target,
          by: say('explain:levels', { count: furthest.by }),
        }),
      ]
}

/** How one competency of a profile stands: its level, and how far that is from the target. */
export const profileCompetencySentences = (input: Input & { readonly competency: Competency }): string[] => {
  const { say, text, outcome, competency, target } = input
  const name = text.name(competency)
  const figures = outcome.competencies[competency.id]
  if (figures === undefined) return []
  if (figures.setAside === true) return [say('explain:competency.leftOut', { name })]
  if (figures.value === null) return [say('explain:profile.competency.open', { name })]
  const is = say('explain:competency.is', { name, level: figureName(input, figures.value) })
  if (target === null) return [is]
  const below = outcome.belowTarget.find(({ id }) => id === competency.id)
  if (below !== undefined) {
    return [is, say('explain:profile.competency.below', { target, by: say('explain:levels', { count: below.by }) })]
  }
  const above = figures.value - positionOf(input.ladder, target)
  return [
    is,
    above > 0
      ? say('explain:profile.competency.above', { target, by: say('explain:levels', { count: above }) })
      : say('explain:profile.competency.at', { target }),
  ]
}
