import type { Say } from '#shared/words.ts'
import type { HistorySlot } from './history.ts'

/** A result that was opened again after it was completed is marked with this. */
export const REOPENED_SIGN = '↺'

/** That a cycle's result was reopened, and how often; nothing where it never was. */
export const reopenedText = (say: Say, { main }: HistorySlot): string[] =>
  main === null || main.reopened === 0 ? [] : [say('growth:history.reopened', { count: main.reopened })]
