import { useId } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { useTypedText } from '#renderer/lib/typed-text.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { SectionFormProps } from './section-form.tsx'
import { SectionHead } from './section-head.tsx'
import './reflection.css'

type Checklist = NonNullable<Ladder['checklists']>[number]

/** Steps that are done or not, for one piece of work that the person names. */
export const ChecklistForm = (props: SectionFormProps & { readonly list: Checklist }) => {
  const { ladder, record, list, item, locked, onChange, onPlace, onEditDone } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const id = useId()
  const subject = useTypedText(record.subject, (words) => onChange({ kind: 'subject', text: words }))
  const done = list.items.filter((step) => record.signals[`${list.id}.${step.id}`] === true).length
  return (
    <>
      <SectionHead {...props} title={text.text(list.name)}>
        {list.summary !== undefined && <p className="s q prose">{text.text(list.summary)}</p>}
      </SectionHead>
      <div className="scroll form-scroll">
        <div className="checklist">
          <div>
            <label className="l" htmlFor={id}>
              {say('assess:checklist.subject')}
            </label>
            <input
              id={id}
              className="field"
              value={subject.text}
              maxLength={300}
              readOnly={locked}
              placeholder={say('assess:checklist.placeholder')}
              onChange={(event) => subject.setText(event.target.value)}
              onBlur={() => void subject.flush()}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return
                if (event.ctrlKey || event.metaKey) return
                event.preventDefault()
                void subject.flush()
                onEditDone()
              }}
            />
          </div>
          <p className="s q num" role="status">
            {say('assess:checklist.done', { done, total: list.items.length })}
          </p>
          <ol>
            {list.items.map((step) => {
              const stepId = `${list.id}.${step.id}`
              const on = record.signals[stepId] === true
              return (
                <li
                  key={step.id}
                  className={stepId === item ? 'step now' : 'step'}
                  data-current={stepId === item}
                  data-item={stepId}
                  data-done={on}
                >
                  <Checkbox
                    checked={on}
                    disabled={locked}
                    onFocus={() => onPlace({ item: stepId })}
                    onChange={(next) => void onChange({ kind: 'signal', signal: stepId, value: next ? true : null })}
                  >
                    <span className="q num" aria-hidden="true">
                      {step.id}
                    </span>
                    <span>{text.text(step.text)}</span>
                  </Checkbox>
                </li>
              )
            })}
          </ol>
        </div>
      </div>
    </>
  )
}
