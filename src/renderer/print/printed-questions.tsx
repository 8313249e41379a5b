import { memo } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText, textWidth } from '#shared/clip-text.ts'
import type { ReportHead } from '#shared/report-model.ts'
import { questionsTitle } from '#shared/wording/report-words.ts'

/** One line to write on, in CSS pixels. */
const LINE_PX = 24.2
const MOST_LINES = 4

/** Questions with lines to write on: as many lines as the page has room for, the same under each. */
export const QuestionList = memo(
  ({
    head,
    questions,
    most,
    width,
    spare,
  }: {
    readonly head: ReportHead
    readonly questions: readonly string[]
    readonly most: number
    /** How long a question may be on page one (see `textWidth`). */
    readonly width: number
    /** Room in CSS pixels that nothing else needs. */
    readonly spare: number
  }) => {
    const { say } = useWords()
    const shown = questions.slice(0, most)
    const lines = Math.min(MOST_LINES, 1 + Math.floor(spare / (LINE_PX * Math.max(1, shown.length))))
    return (
      <section>
        <h2>{questionsTitle(head, say)}</h2>
        <ol className="asks">
          {shown.map((question) => (
            <li key={question}>
              <span dir="auto">{clipText(question, width)}</span>
              {Array.from({ length: lines }, (_, line) => (
                <div key={line} className="line" />
              ))}
            </li>
          ))}
        </ol>
      </section>
    )
  },
)

/** The questions that page one has no room for, or had to shorten: in full, with their numbers and lines as well. */
export const PrintedQuestions = ({
  questions,
  shown,
  width,
  head,
}: {
  readonly questions: readonly string[]
  /** How many of them page one holds, each of at most `width`. */
  readonly shown: number
  readonly width: number
  readonly head: ReportHead
}) => {
  const { say } = useWords()
  const rest = furtherQuestions(questions, shown, width)
  if (rest.length === 0) return null
  const manager = clipText(head.manager, 40)
  return (
    <section className="details">
      <h2>{manager === '' ? say('report:questions.more') : say('report:questions.moreFor', { manager })}</h2>
      <ol className="asks">
        {rest.map(({ question, number }) => (
          <li key={number} value={number}>
            <span dir="auto">{question}</span>
            <div className="line" />
            <div className="line" />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What page one doesn't hold in full. */
export const furtherQuestions = (
  questions: readonly string[],
  shown: number,
  width: number,
): readonly { readonly question: string; readonly number: number }[] =>
  questions
    .map((question, index) => ({ question, number: index + 1 }))
    .filter(({ question, number }) => number > shown || textWidth(question) > width)
