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
          <Question
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

const Question = ({
  number,
  count,
  text,
  onText,
  onMove,
  onRemove,
  onLeave,
}: {
  readonly number: number
  readonly count: number
  readonly text: string
  readonly onText: (text: string) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  /** @param to where the focus goes */
  readonly onLeave: (to: EventTarget | null) => void
}) => {
  const { say } = useWords()
  return (
    <li>
      <textarea
        className="field"
        rows={1}
        aria-label={say('summary:questions.label', { number })}
        placeholder={say('summary:questions.placeholder')}
        value={text}
        maxLength={500}
        onChange={(event) => onText(event.target.value)}
        onBlur={(event) => onLeave(event.relatedTarget)}
      />
      <span className="question-buttons">
        <button
          type="button"
          className="btn ghost icon turned"
          aria-label={say('summary:questions.up', { number })}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          className="btn ghost icon"
          aria-label={say('summary:questions.down', { number })}
          disabled={number === count}
          onClick={() => onMove(1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          className="btn ghost icon"
          aria-label={say('summary:questions.remove', { number })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  )
}
