import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { keys } from '#renderer/lib/queries.ts'
import { useTypedText } from '#renderer/lib/typed-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import { QuestionField } from './question-field.tsx'
import { decodeQuestions, encodeQuestions, moved, without } from './question-list.ts'

const MOST = 12

/** Questions for the manager, in the order of the page; saved as they are typed, with the assessment. */
export const QuestionsEditor = ({
  record,
  manager,
}: {
  readonly record: AssessmentRecord
  readonly manager: string
}) => {
  const { say } = useWords()
  const client = useQueryClient()
  const errorText = useErrorText()
  const [failure, setFailure] = useState<unknown>(null)
  const list = useRef<HTMLOListElement>(null)
  const save = async (words: string): Promise<void> => {
    try {
      const change = { kind: 'questions' as const, questions: decodeQuestions(words) }
      const saved = await unwrap(bridge().assessmentChange({ id: record.id, change }))
      client.setQueryData<OpenAssessment>(keys.assessment(record.id), (before) =>
        before === undefined ? before : { ...before, record: saved.record, undo: saved.undo },
      )
      setFailure(null)
    } catch (error) {
      setFailure(error)
    }
  }
  const { text, setText, flush } = useTypedText(encodeQuestions(record.questions), save)
  const questions = decodeQuestions(text)
  const change = (next: readonly string[]): void => setText(encodeQuestions(next))
  const focusOn = (index: number): void => {
    // After the list is drawn anew.
    requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index]?.focus())
  }
  return (
    <section className="questions">
      <h2 className="s">
        {manager === '' ? say('summary:questions.title') : say('summary:questions.titleFor', { manager })}
      </h2>
      <ol ref={list}>
        {questions.map((question, index) => (
          <QuestionField
            // oxlint-disable-next-line react/no-array-index-key -- known by its place: it may be empty, and two be alike
            key={index}
            number={index + 1}
            count={questions.length}
            text={question}
            onText={(words) => change(questions.with(index, words))}
            onMove={(by) => {
              change(moved(questions, index, index + by))
              focusOn(index + by)
            }}
            onRemove={() => {
              change(without(questions, index))
              focusOn(Math.min(index, questions.length - 2))
            }}
            onLeave={(to) => {
              const hasLeft = !(to instanceof Node && list.current?.contains(to) === true)
              // One that was added and left blank is none.
              if (question.trim() === '' && hasLeft) change(without(questions, index))
              void flush()
            }}
          />
        ))}
      </ol>
      {questions.length < MOST ? (
        <button
          type="button"
          className="btn"
          onClick={() => {
            change([...questions, ''])
            focusOn(questions.length)
          }}
        >
          <Icon name="plus" />
          {say('summary:questions.add')}
        </button>
      ) : (
        <p className="xs q">{say('summary:questions.most')}</p>
      )}
      {failure !== null && (
        <p className="note danger" role="alert">
          <Icon name="warning" />
          <span>
            {errorText(failure)}{' '}
            <button type="button" className="btn" onClick={() => void save(text)}>
              {say('common:retry')}
            </button>
          </span>
        </p>
      )}
    </section>
  )
}
