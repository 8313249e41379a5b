import type { RefObject } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ActionFields } from '#shared/action.ts'

export type ActionTexts = Readonly<ActionFields>

/** What is to be done, why, and by when. */
export const ActionFieldset = ({
  texts,
  onChange,
  idPrefix,
  titleRef,
}: {
  readonly texts: ActionTexts
  readonly onChange: (texts: ActionTexts) => void
  readonly idPrefix: string
  readonly titleRef: RefObject<HTMLInputElement | null>
}) => {
  const { say } = useWords()
  return (
    <>
      <div>
        <label className="l" htmlFor={`${idPrefix}-title`}>
          {say('plan:field.title')}
        </label>
        <input
          id={`${idPrefix}-title`}
          ref={titleRef}
          className="field"
          value={texts.title}
          maxLength={300}
          required
          placeholder={say('plan:field.titleHint')}
          // Enter that ends a composition is not the Enter that submits.
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault()
          }}
          onChange={(event) => onChange({ ...texts, title: event.target.value })}
        />
      </div>
      <div>
        <label className="l" htmlFor={`${idPrefix}-why`}>
          {say('plan:field.why')}
        </label>
        <textarea
          id={`${idPrefix}-why`}
          className="field"
          rows={2}
          value={texts.why}
          maxLength={4_000}
          onChange={(event) => onChange({ ...texts, why: event.target.value })}
        />
      </div>
      <div>
        <label className="l" htmlFor={`${idPrefix}-due`}>
          {say('plan:field.due')}
        </label>
        <input
          id={`${idPrefix}-due`}
          className="field due-field"
          type="date"
          value={texts.dueOn ?? ''}
          min="1970-01-01"
          max="2200-12-31"
          onChange={(event) => onChange({ ...texts, dueOn: event.target.value === '' ? null : event.target.value })}
        />
      </div>
    </>
  )
}
