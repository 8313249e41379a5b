import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** One question, and the buttons that move or remove it. */
export const QuestionField = ({
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
