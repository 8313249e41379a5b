import type { Say } from '#shared/words.ts'

/** A clause as a sentence of its own: with a capital, and with the full stop of the language unless it ends by itself. */
export const sentenceOf = (say: Say, clause: string): string => {
  const begun = clause.charAt(0).toUpperCase() + clause.slice(1)
  return /[?？。.]$/u.test(begun) ? begun : say('ladders:check.sentence', { clause: begun })
}
