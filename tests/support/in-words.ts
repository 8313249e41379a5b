import { outlookOf } from '#main/scoring/outlook.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import type { Answers } from '#shared/assessment.ts'
import { formatFor } from '#shared/format.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { Locale } from '#shared/locale.ts'
import { createSay } from '#shared/say.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { type Headline, headlineOf } from '#shared/wording/headline.ts'
import { resultSentences } from '#shared/wording/result-sentences.ts'
import { standingSentence } from '#shared/wording/standing-sentence.ts'
import { type TraceLine, traceLine } from '#shared/wording/trace-sentence.ts'
import { answersOf } from './answers.ts'

/** What sentences are made from, scored by the real engine. */
export const wordingOf = (ladder: Ladder, answers: Answers, locale: Locale = 'en'): WordingInput => ({
  say: createSay(locale),
  format: formatFor(locale),
  text: ladderTextIn(ladder, locale),
  ladder,
  outcome: scoreAssessment(ladder, answers),
})

/** The whole result in words. */
export const resultInWords = (ladder: Ladder, given: Partial<Answers>, locale: Locale = 'en'): string => {
  const answers = answersOf(given)
  const input = wordingOf(ladder, answers, locale)
  return resultSentences(input, answers.target).join(input.say('explain:sentenceGap'))
}

/** The competency in hand in words. */
export const standingInWords = (ladder: Ladder, given: Partial<Answers>, id: string): string => {
  const answers = answersOf(given)
  const competency = ladder.competencies.find((candidate) => candidate.id === id)
  if (competency === undefined) throw new Error(`no competency ${id}`)
  const hand = { competency, outlook: outlookOf(ladder, answers), target: answers.target }
  return standingSentence(wordingOf(ladder, answers), hand)
}

/** The result as lists show it. */
export const headlineInWords = (ladder: Ladder, given: Partial<Answers>, locale: Locale = 'en'): Headline => {
  const input = wordingOf(ladder, answersOf(given), locale)
  return headlineOf({ ...input, levels: ladder.levels }, input.outcome)
}

/** The first step of a rule in words, where several, the one that is about something. */
export const stepInWords = (ladder: Ladder, given: Partial<Answers>, rule: string, about = ''): TraceLine => {
  const input = wordingOf(ladder, answersOf(given))
  const found = input.outcome.trace
    .map((step) => traceLine(input, step))
    .find((each) => each.rule === rule && each.text.includes(about))
  if (found === undefined) throw new Error(`no line of ${rule} with "${about}"`)
  return found
}
