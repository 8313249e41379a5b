import { useEffect, useRef } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Switch } from '#renderer/components/switch.tsx'
import { useTypedText } from '#renderer/lib/typed-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { RowsProps } from './section-form.tsx'

/** The note under its row: saved as it is typed. Private notes are never printed unless put in. */
export const NoteEditor = ({
  itemId,
  name,
  record,
  locked,
  onChange,
  onEditDone,
}: RowsProps & { readonly itemId: string; readonly name: string }) => {
  const { say } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, setText, flush } = useTypedText(record.notes[itemId] ?? '', (words) =>
    onChange({ kind: 'note', item: itemId, text: words }),
  )
  useEffect(() => {
    const element = field.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  return (
    <div className="answer">
      <textarea
        ref={field}
        className="tx"
        aria-label={say('assess:note.label', { row: name })}
        placeholder={say('assess:note.placeholder')}
        value={text}
        maxLength={20_000}
        readOnly={locked}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void flush()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          event.preventDefault()
          void flush()
          onEditDone()
        }}
      />
      <div className="bar">
        <span>{say('assess:note.hint')}</span>
        <span className="grow" />
        <Icon name="lock" />
        <Switch
          on={record.private.includes(itemId)}
          onChange={(on) => void onChange({ kind: 'private', item: itemId, on })}
          className="end"
        >
          {say('assess:note.private')}
        </Switch>
      </div>
    </div>
  )
}
