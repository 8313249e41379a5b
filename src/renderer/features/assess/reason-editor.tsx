import { useEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { RowsProps } from './section-form.tsx'

/** "Not applicable" asks for its reason; without one nothing is changed. */
export const ReasonEditor = ({
  itemId,
  name,
  reason,
  onChange,
  onEditDone,
}: RowsProps & { readonly itemId: string; readonly name: string; readonly reason: string }) => {
  const { say } = useWords()
  const [words, setWords] = useState(reason)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const ready = words.trim() !== ''
  const submit = (): void => {
    if (!ready) return
    void onChange({ kind: 'not-applicable', item: itemId, reason: words.trim() })
    onEditDone()
  }
  return (
    <form
      className="answer reason"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <label className="l" htmlFor={`reason-${itemId}`}>
        {say('assess:reason.label', { row: name })}
      </label>
      <div className="row">
        <input
          ref={field}
          id={`reason-${itemId}`}
          className="field grow"
          value={words}
          maxLength={2_000}
          placeholder={say('assess:reason.placeholder')}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            // Enter that ends an input method's composition belongs to the input method.
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') {
              event.preventDefault()
              onEditDone()
            }
          }}
        />
        <button type="button" className="btn" onClick={onEditDone}>
          {say('common:cancel')}
        </button>
        <button type="submit" className="btn primary" disabled={!ready}>
          {say('assess:reason.submit')}
        </button>
      </div>
    </form>
  )
}
