import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { COMMITMENT_STATES, PROMISED_BY } from '#shared/meeting.ts'
import type { DraftPromise } from './meeting-draft.ts'

/** One promise: by whom, what, until when; and its state once it is known. */
export const CommitmentRow = ({
  number,
  commitment,
  manager,
  onChange,
  onRemove,
  onNext,
  onLeave,
}: {
  readonly number: number
  readonly commitment: DraftPromise
  readonly manager: string
  readonly onChange: (next: DraftPromise) => void
  readonly onRemove: () => void
  /** Enter was pressed: another row. */
  readonly onNext: () => void
  readonly onLeave: () => void
}) => {
  const { say } = useWords()
  const { by, text, dueOn, state } = commitment
  const one = <T extends string>(list: readonly T[], value: string, otherwise: T): T =>
    list.find((each) => each === value) ?? otherwise
  return (
    <li>
      <select
        className="field"
        aria-label={say('meeting:commitments.by', { number })}
        value={by}
        onChange={(event) => onChange({ ...commitment, by: one(PROMISED_BY, event.target.value, by) })}
      >
        {PROMISED_BY.map((who) => (
          <option key={who} value={who}>
            {who === 'manager' && manager.trim() !== '' ? manager : say(`common:promise.${who}`)}
          </option>
        ))}
      </select>
      <input
        className="field commitment-text"
        dir="auto"
        aria-label={say('meeting:commitments.text', { number })}
        placeholder={say('meeting:commitments.placeholder')}
        value={text}
        maxLength={2_000}
        autoComplete="off"
        onChange={(event) => onChange({ ...commitment, text: event.target.value })}
        onBlur={onLeave}
        onKeyDown={(event) => {
          // While an input method composes, Enter takes its candidate.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return
          event.preventDefault()
          onNext()
        }}
      />
      <input
        className="field"
        type="date"
        aria-label={say('meeting:commitments.due', { number })}
        value={dueOn ?? ''}
        onChange={(event) => onChange({ ...commitment, dueOn: event.target.value === '' ? null : event.target.value })}
      />
      <select
        className="field"
        aria-label={say('meeting:commitments.state', { number })}
        value={state}
        onChange={(event) => onChange({ ...commitment, state: one(COMMITMENT_STATES, event.target.value, state) })}
      >
        {COMMITMENT_STATES.map((each) => (
          <option key={each} value={each}>
            {say(`common:promise.${each}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={say('meeting:commitments.remove', { number })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  )
}
