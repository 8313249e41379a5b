import { useWords } from '#renderer/lib/words-context.tsx'

export interface Choice {
  readonly value: number
  readonly name: string
  /** More than the name says, where there is more. */
  readonly meaning?: string | undefined
}

/** A few values side by side, one of which is chosen. Choosing the chosen one again does not clear. */
export const ChoiceCells = ({
  choices,
  chosen,
  was,
  label,
  current,
  column,
  locked,
  spelled = false,
  onFocus,
  onChoose,
}: {
  readonly choices: readonly Choice[]
  readonly chosen: number | null
  /** Last cycle's, where it is shown. */
  readonly was: number | null
  /** What is answered, for the group's name. */
  readonly label: string
  /** Whether this is the row in hand, and where in it the hand is. */
  readonly current: boolean
  readonly column: number
  readonly locked: boolean
  /** Words in the cells; otherwise the number alone, and the words in a head above. */
  readonly spelled?: boolean
  readonly onFocus: (value: number) => void
  readonly onChoose: (value: number) => void
}) => {
  const { say } = useWords()
  const first = choices[0]?.value ?? 0
  return (
    <div className={spelled ? 'scale spelled' : 'scale'} role="radiogroup" aria-label={label}>
      {choices.map(({ value, name, meaning }) => (
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={chosen === value}
          aria-disabled={locked}
          aria-label={say(was === value ? 'assess:scale.last' : 'assess:scale.value', { value, name })}
          {...(spelled ? {} : { title: meaning ?? name })}
          tabIndex={(current ? column : (chosen ?? first)) === value ? 0 : -1}
          className={`${chosen === value ? 'on' : ''}${was === value ? ' was' : ''}`}
          onFocus={() => onFocus(value)}
          onClick={() => {
            if (!locked) onChoose(value)
          }}
        >
          {spelled ? (
            <>
              <b>{value}</b>
              <span>{name}</span>
            </>
          ) : (
            value
          )}
        </button>
      ))}
    </div>
  )
}
