import { z } from 'zod'

/** The list as one text, so that it is typed, kept and flushed like any other field. */
export const encodeQuestions = (questions: readonly string[]): string => JSON.stringify(questions)

export const decodeQuestions = (text: string): string[] => z.array(z.string()).parse(JSON.parse(text))

/** The list with one question in another place; the ends hold. */
export const moved = (questions: readonly string[], from: number, to: number): string[] => {
  const question = questions[from]
  if (question === undefined || to < 0 || to >= questions.length) return [...questions]
  return without(questions, from).toSpliced(to, 0, question)
}

export const without = (questions: readonly string[], index: number): string[] => questions.toSpliced(index, 1)
