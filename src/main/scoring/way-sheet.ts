import type { AnswerSheet } from './answer-sheet.ts'

/** [S35] What one raise of an item counts as, where that is not one; whole numbers above 0. */
export type Weights = ReadonlyMap<string, number>

export const NO_WEIGHTS: Weights = new Map()

/** The answers that a way starts from, and what is hard about raising them. */
export interface WaySheet extends AnswerSheet {
  readonly weights: Weights
}
