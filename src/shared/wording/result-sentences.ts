import { assertNever } from '../assert-never.ts'
import { caseSentences } from './case-sentences.ts'
import type { WordingInput } from './competency-sentence.ts'
import { cumulativeSentences } from './cumulative-sentences.ts'
import { overallSentences } from './overall-sentence.ts'
import { profileSentences } from './profile-sentences.ts'
import { reflectionSentences } from './reflection-sentences.ts'

/** A result in a few sentences, whatever its kind; parts may be marked `**strong**`. */
export const resultSentences = (input: WordingInput, target: string | null): string[] => {
  const { outcome } = input
  switch (outcome.kind) {
    case 'weighted-bands':
      return overallSentences({ ...input, outcome, target })
    case 'profile':
      return profileSentences({ ...input, outcome, target })
    case 'cumulative':
      return cumulativeSentences({ ...input, outcome })
    case 'case':
      return caseSentences({ ...input, outcome })
    case 'reflection':
      return reflectionSentences({ ...input, outcome })
    default:
      return assertNever(outcome)
  }
}
