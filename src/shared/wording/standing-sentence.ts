import { assertNever } from '../assert-never.ts'
import type { Outlook } from '../assessment-record.ts'
import type { Competency } from '../ladder.ts'
import { caseCompetencySentences } from './case-sentences.ts'
import { competencySentence, type WordingInput } from './competency-sentence.ts'
import { cumulativeCompetencySentences } from './cumulative-sentences.ts'
import { profileCompetencySentences } from './profile-sentences.ts'
import { reflectionCompetencySentences } from './reflection-sentences.ts'

interface Hand {
  readonly competency: Competency
  readonly outlook: Outlook
  readonly target: string | null
}

/** How the competency in hand stands, and what the answers that are left would decide; parts may be marked `**strong**`. */
export const standingSentence = (input: WordingInput, { competency, outlook, target }: Hand): string =>
  sentencesOf(input, competency, outlook, target).join(input.say('explain:sentenceGap'))

const sentencesOf = (
  input: WordingInput,
  competency: Competency,
  outlook: Outlook,
  target: string | null,
): string[] => {
  const { outcome } = input
  switch (outcome.kind) {
    case 'weighted-bands':
      return [competencySentence({ ...input, competency, outlook })]
    case 'profile':
      return profileCompetencySentences({ ...input, outcome, competency, target })
    case 'cumulative':
      return cumulativeCompetencySentences({ ...input, outcome, competency })
    case 'case':
      return caseCompetencySentences({ ...input, outcome, competency })
    case 'reflection':
      return reflectionCompetencySentences({ ...input, outcome, competency })
    default:
      return assertNever(outcome)
  }
}
