import type { Say } from '../words.ts'
import type { ToldStep } from './trace-sentence.ts'

/** What makes a step stand out: it decided, or it reads the rule another way. Null for all others. */
export const stepMark = (say: Say, role: ToldStep['role']): string | null =>
  role === 'step' ? null : say(`explain:told.${role}`)
