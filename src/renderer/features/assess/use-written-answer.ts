import { useTypedText } from '#renderer/lib/typed-text.ts'
import type { AssessmentRecord, Change, WrittenAnswer } from '#shared/assessment-record.ts'

const NOTHING: WrittenAnswer = { text: '', lastOn: null }

/**
 * A question's words and its day while they are being entered, saved together: whichever is written last, neither is
 * written over with what the other field still showed.
 */
export const useWrittenAnswer = (
  record: Pick<AssessmentRecord, 'answers'>,
  item: string,
  onChange: (change: Change) => Promise<void>,
): {
  readonly answer: WrittenAnswer
  readonly setAnswer: (answer: WrittenAnswer) => void
  readonly flush: () => Promise<void>
} => {
  const { text, setText, flush } = useTypedText(lineOf(record.answers[item] ?? NOTHING), (line) =>
    onChange({ kind: 'answer', item, ...answerOf(line) }),
  )
  return { answer: answerOf(text), setAnswer: (answer) => setText(lineOf(answer)), flush }
}

/** Both in one typed text: the day on the first line, the words from the second on. */
const lineOf = ({ text, lastOn }: WrittenAnswer): string => `${lastOn ?? ''}\n${text}`

const answerOf = (line: string): WrittenAnswer => {
  const end = line.indexOf('\n')
  return { text: line.slice(end + 1), lastOn: end === 0 ? null : line.slice(0, end) }
}
