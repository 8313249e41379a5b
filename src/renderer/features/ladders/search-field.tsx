import type { RefObject } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** A field that searches as one types, in any script; Esc empties it. */
export const SearchField = ({
  field,
  label,
  value,
  onChange,
}: {
  readonly field?: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) => {
  const { say } = useWords()
  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        ref={field}
        className="field soft"
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onChange('')
        }}
      />
      {value !== '' && (
        <button
          type="button"
          className="btn ghost icon"
          aria-label={say('ladders:search.clear')}
          onClick={() => onChange('')}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
