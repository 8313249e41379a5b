import type { Competency } from '../ladder.ts'
import type { CaseOutcome } from '../outcome.ts'
import type { CaseStep } from '../trace-result.ts'
import type { WordingInput } from './competency-sentence.ts'
import { completenessSentences } from './completeness-sentences.ts'
import { competencyName } from './condition-sentence.ts'
import { figureName, markText } from './figure-name.ts'
import { mostPoints, pointsSentences } from './points-sentences.ts'

type Input = WordingInput & { readonly outcome: CaseOutcome }
type DemonstratedStep = Extract<CaseStep, { step: 'demonstrated' }>

/** The competencies that take part in the case: those that are not set aside, in the ladder's order. */
export const demonstratedSteps = ({ trace }: Pick<CaseOutcome, 'trace'>): DemonstratedStep[] =>
  trace.filter((step): step is DemonstratedStep => step.step === 'demonstrated')

/** A case in a few sentences: how many are demonstrated, what is missing in its order, whether that makes it. */
export const caseSentences = (input: Input): string[] => {
  const { say, outcome } = input
  const total = demonstratedSteps(outcome).length
  const verdict = verdictSentence(input, total)
  if (total === 0) return [verdict, ...completenessSentences(input)]
  const often = outcome.missing.filter(({ kind }) => kind === 'pitfall')
  return [
    say('explain:case.shown', { count: outcome.demonstrated.length, total }),
    ...notShown(input, total),
    ...bare(input, total),
    ...(often.length === 0 ? [] : [say('explain:case.often', { count: often.length })]),
    verdict,
    ...(outcome.watch.length === 0 ? [] : [say('explain:case.watch', { count: outcome.watch.length })]),
    ...completenessSentences(input),
  ]
}

const verdictSentence = ({ say, outcome }: Input, total: number): string => {
  if (outcome.made === true) return say('explain:case.made')
  if (outcome.made === false) return say('explain:case.notMade')
  return say(total === 0 ? 'explain:case.empty' : 'explain:case.undecided')
}

const namesOf = (input: Input, kind: CaseOutcome['missing'][number]['kind']): string[] =>
  input.outcome.missing.filter((each) => each.kind === kind).map(({ id }) => competencyName(input, id))

/** Where not one is demonstrated, the count before has said it all. */
const notShown = (input: Input, total: number): string[] => {
  const names = namesOf(input, 'not-demonstrated')
  return names.length === 0 || names.length === total
    ? []
    : [input.say('explain:case.notShown', { names: input.format.list(names) })]
}

const bare = (input: Input, total: number): string[] => {
  const names = namesOf(input, 'no-evidence')
  if (names.length === 0) return []
  if (names.length === total) return [input.say('explain:case.bareAll', { count: total })]
  return [input.say('explain:case.bare', { count: names.length, names: input.format.list(names) })]
}

/** How one competency of a case stands: demonstrated or not, by how much, and whether evidence is linked. */
export const caseCompetencySentences = (input: Input & { readonly competency: Competency }): string[] => {
  const { say, text, ladder, outcome, competency } = input
  const name = text.name(competency)
  const figures = outcome.competencies[competency.id]
  if (figures === undefined) return []
  if (figures.setAside === true) return [say('explain:competency.leftOut', { name })]
  const step = demonstratedSteps(outcome).find((candidate) => candidate.competency === competency.id)
  if (step === undefined) return []
  const evidence = say(step.evidenced ? 'explain:case.competency.evidence' : 'explain:case.competency.bare')
  if (!figures.complete) {
    return [
      say('explain:case.competency.open', { name, answered: figures.answered, total: figures.total }),
      ...pointsSentences(input, {
        ...pointsOf(input, figures),
        mark: step.at,
        most: mostPoints(ladder, competency),
      }),
      evidence,
    ]
  }
  return [
    say(step.demonstrated ? 'explain:case.competency.shown' : 'explain:case.competency.notShown', {
      name,
      mean: figureName(input, step.value ?? 0),
      at: markText(input, step.at),
    }),
    evidence,
  ]
}

/** The points of a competency whose criteria are not all answered; none before the first is. */
const pointsOf = (
  { outcome, competency }: Input & { readonly competency: Competency },
  { answered, total }: CaseOutcome['competencies'][string],
): { readonly sum: number; readonly rated: number; readonly left: number } => {
  const mean = outcome.trace.find((step) => step.step === 'mean' && step.competency === competency.id)
  if (mean?.step === 'mean') return { sum: mean.sum, rated: mean.count, left: mean.count + total - answered }
  return { sum: 0, rated: 0, left: total - answered }
}
