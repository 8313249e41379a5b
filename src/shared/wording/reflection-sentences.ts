import type { Competency } from '../ladder.ts'
import type { ReflectionOutcome } from '../outcome.ts'
import type { WordingInput } from './competency-sentence.ts'
import { completenessSentences } from './completeness-sentences.ts'
import { competencyName } from './condition-sentence.ts'
import { figureName, markText, meanText } from './figure-name.ts'

type Input = WordingInput & { readonly outcome: ReflectionOutcome }

/** A reflection in a few sentences: that it has no score, and what there is to talk about. */
export const reflectionSentences = (input: Input): string[] => [
  input.say('explain:reflection.noOverall'),
  ...themesSentence(input),
  ...mindsetSentence(input),
  ...loopSentence(input),
  ...patternSentences(input),
  ...claimsSentence(input),
  ...completenessSentences(input),
]

/** The name of the pairs of wordings, where the ladder has one group of them. */
export const contrastsName = ({ say, text, ladder }: Pick<WordingInput, 'say' | 'text' | 'ladder'>): string => {
  const [only, ...more] = ladder.contrasts ?? []
  return only !== undefined && more.length === 0 ? text.text(only.name) : say('explain:reflection.pairs')
}

/** The name of the steps that are done or not, where the ladder has one list of them. */
export const checklistName = ({ say, text, ladder }: Pick<WordingInput, 'say' | 'text' | 'ladder'>): string => {
  const [only, ...more] = ladder.checklists ?? []
  return only !== undefined && more.length === 0 ? text.text(only.name) : say('explain:reflection.steps')
}

/** The ends of the scale that pairs of wordings are placed on. */
export const contrastEnds = ({
  ladder,
}: Pick<WordingInput, 'ladder'>): { readonly min: number; readonly max: number } => {
  const scales = new Set((ladder.contrasts ?? []).map(({ scale }) => scale))
  const values = (ladder.scales ?? []).filter(({ id }) => scales.has(id)).flatMap((scale) => scale.values)
  return {
    min: Math.min(...values.map(({ value }) => value)),
    max: Math.max(...values.map(({ value }) => value)),
  }
}

/** From which place on an answer is a claim; null for another kind of ladder. */
const claimAt = ({ ladder }: Pick<WordingInput, 'ladder'>): number | null =>
  ladder.result.kind === 'reflection' ? ladder.result.claimAt : null

const themesSentence = (input: Input): string[] => {
  const { say, ladder, outcome } = input
  const known = ladder.competencies
    .flatMap(({ id }) => {
      const value = outcome.competencies[id]?.value ?? null
      return value === null ? [] : [{ name: competencyName(input, id), value }]
    })
    .toSorted((a, b) => b.value - a.value)
  const [high, low] = [known[0], known.at(-1)]
  if (high === undefined || low === undefined) return [say('explain:reflection.none')]
  if (known.length === 1) {
    return [
      say('explain:reflection.one', {
        name: say('explain:reflection.theme', { name: high.name }),
        value: figureName(input, high.value),
      }),
    ]
  }
  if (high.value === low.value) {
    return [say('explain:reflection.even', { count: known.length, value: figureName(input, high.value) })]
  }
  return [
    say('explain:reflection.themes', {
      high: themesAt(input, known, high.value),
      highValue: figureName(input, high.value),
      low: themesAt(input, known, low.value),
      lowValue: figureName(input, low.value),
    }),
  ]
}

/** The themes that stand at a value, by name where they are few. */
const themesAt = (
  { say, format }: Input,
  themes: readonly { readonly name: string; readonly value: number }[],
  at: number,
): string => {
  const names = themes.flatMap(({ name, value }) => (value === at ? [say('explain:reflection.theme', { name })] : []))
  return names.length > 3 ? say('explain:reflection.several', { count: names.length }) : format.list(names)
}

const mindsetSentence = (input: Input): string[] => {
  const { say, ladder, outcome } = input
  if ((ladder.contrasts ?? []).length === 0) return []
  const name = contrastsName(input)
  if (outcome.mindset === null) return [say('explain:reflection.mindsetOpen', { name })]
  const { min, max } = contrastEnds(input)
  return [say('explain:reflection.mindset', { name, value: meanText(input, outcome.mindset), from: min, to: max })]
}

const loopSentence = (input: Input): string[] => {
  const { done, total } = input.outcome.loop
  return total === 0 ? [] : [input.say('explain:reflection.loop', { name: checklistName(input), count: done, total })]
}

const patternSentences = ({ say, outcome }: Input): string[] =>
  (['often', 'sometimes'] as const).flatMap((how) => {
    const count = outcome.antiPatterns.filter(({ occurs }) => occurs === how).length
    return count === 0 ? [] : [say(`explain:reflection.${how}`, { count })]
  })

const claimsSentence = (input: Input): string[] => {
  const count = input.outcome.claimsWithoutEvidence.length
  const at = claimAt(input)
  return count === 0 || at === null ? [] : [input.say('explain:reflection.claims', { count, at: markText(input, at) })]
}

/** How one theme stands: its mean, how much of it is placed, and claims in it that rest on nothing. */
export const reflectionCompetencySentences = (input: Input & { readonly competency: Competency }): string[] => {
  const { say, text, outcome, competency } = input
  const name = text.name(competency)
  const figures = outcome.competencies[competency.id]
  if (figures === undefined) return []
  if (figures.setAside === true) return [say('explain:competency.leftOut', { name })]
  if (figures.value === null) return [say('explain:reflection.competency.open', { name })]
  const value = figureName(input, figures.value)
  const mean = outcome.trace.find((step) => step.step === 'mean' && step.competency === competency.id)
  const claims = outcome.claimsWithoutEvidence.filter(
    (item) => item === competency.id || item.startsWith(`${competency.id}.`),
  )
  const at = claimAt(input)
  return [
    figures.complete
      ? say('explain:reflection.competency.is', {
          name,
          value,
          count: mean?.step === 'mean' ? mean.count : figures.total,
        })
      : say('explain:reflection.competency.soFar', { name, value, answered: figures.answered, total: figures.total }),
    ...(claims.length === 0 || at === null
      ? []
      : [say('explain:reflection.competency.claims', { count: claims.length, at: markText(input, at) })]),
  ]
}
