import { useEffect, useRef } from 'react'
import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { LastOnField } from './last-on-field.tsx'
import { RowEditors } from './row-editors.tsx'
import { RowMarks } from './row-marks.tsx'
import { rowState } from './row-state.ts'
import { RowStates } from './row-states.tsx'
import type { ScaleValue } from './scale-cells.tsx'
import { ScaleCells } from './scale-cells.tsx'
import type { CompetencyFormProps } from './section-form.tsx'
import type { Statement } from './statement-groups.ts'
import { useWrittenAnswer } from './use-written-answer.ts'

/** A question, its answer in words, its place on the scale, and when it was last so. */
export const QuestionRow = (
  props: CompetencyFormProps & { readonly question: Statement; readonly scale: readonly ScaleValue[] },
) => {
  const { ladder, record, question, scale, item, locked, onChange, onPlace, onEditDone } = props
  const { id, number } = question
  const { say } = useWords()
  const text = useLadderText(ladder)
  const current = id === item
  const state = rowState(record, id)
  const words = text.text(question.text)
  const name = say('assess:questionName', { number })
  const { answer, setAnswer, flush } = useWrittenAnswer(record, id, onChange)
  const place = useRef<HTMLElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Where she writes, the browser keeps the caret in sight, which may be far down in a long answer.
    if (!current) return
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== field.current) place.current?.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [current])
  const enter = (): void => onPlace({ item: id })
  return (
    <section ref={place} className={current ? 'question now' : 'question'} data-current={current} data-item={id}>
      <h3 id={`question-${id}`}>
        <span className="q num">{number}</span>
        <span>
          <Rich text={words} />
        </span>
      </h3>
      <RowStates state={state} later={record.later.includes(id)} showNotYet={false} />
      <div className="answer">
        <textarea
          ref={field}
          className="tx"
          data-answer
          aria-labelledby={`question-${id}`}
          placeholder={say('assess:answer.placeholder')}
          value={answer.text}
          maxLength={20_000}
          readOnly={locked}
          onChange={(event) => setAnswer({ ...answer, text: event.target.value })}
          onFocus={enter}
          onBlur={() => void flush()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
            event.preventDefault()
            void flush()
            onEditDone()
          }}
        />
        <ScaleCells {...props} itemId={id} scale={scale} label={words} current={current} spelled />
        <div className="bar">
          <LastOnField
            question={words}
            day={answer.lastOn}
            locked={locked}
            onChange={(lastOn) => setAnswer({ ...answer, lastOn })}
            onFocus={enter}
            onBlur={() => void flush()}
          />
          <span className="grow" />
          <div className="rh-marks">
            <RowMarks {...props} name={name} itemId={id} state={state} asksNotYet={false} />
          </div>
        </div>
      </div>
      <RowEditors {...props} name={name} itemId={id} state={state} />
    </section>
  )
}
