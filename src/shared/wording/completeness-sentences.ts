import type { WordingInput } from './competency-sentence.ts'

/** How much a result rests on: what is open makes it provisional, what is set aside is said; empty where neither is. */
export const completenessSentences = ({ say, outcome }: Pick<WordingInput, 'say' | 'outcome'>): string[] => [
  ...(outcome.complete
    ? []
    : [say('explain:answers.provisional', { answered: outcome.answered, total: outcome.total })]),
  ...(outcome.setAside.items > 0 ? [say('explain:answers.setAside', { count: outcome.setAside.items })] : []),
]
