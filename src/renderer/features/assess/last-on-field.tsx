import { useState } from 'react'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { dayOf } from '#shared/day-of.ts'

/** Earlier days are years that are still being typed: 0202, on the way to 2026. */
const FIRST_DAY = '1970-01-01'

/** When the person last did what a question asks about. Days to come are none. */
export const LastOnField = ({
  question,
  day,
  locked,
  onChange,
  onFocus,
  onBlur,
}: {
  readonly question: string
  readonly day: string | null
  readonly locked: boolean
  readonly onChange: (day: string | null) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}) => {
  const { say } = useWords()
  const today = dayOf(useNow())
  const saved = day ?? ''
  // What is typed and no day yet; it holds for as long as the day beside it is the same.
  const [draft, setDraft] = useState<{ readonly beside: string; readonly typed: string } | null>(null)
  const shown = draft !== null && draft.beside === saved ? draft.typed : saved
  return (
    <label className="last-on">
      <span aria-hidden="true">{say('assess:answer.lastOn')}</span>
      <input
        type="date"
        aria-label={say('assess:answer.lastOnFor', { question })}
        value={shown}
        min={FIRST_DAY}
        max={today}
        readOnly={locked}
        onChange={(event) => {
          const typed = event.target.value
          setDraft({ beside: saved, typed })
          if (typed !== saved && (typed === '' || (typed >= FIRST_DAY && typed <= today))) {
            onChange(typed === '' ? null : typed)
          }
        }}
        onFocus={onFocus}
        onBlur={() => {
          setDraft(null)
          onBlur()
        }}
      />
    </label>
  )
}
