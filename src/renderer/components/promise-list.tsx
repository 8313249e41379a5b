import type { HeldPromise } from '#renderer/lib/open-promises.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CommitmentId } from '#shared/ids.ts'
import type { CommitmentState } from '#shared/meeting.ts'
import { Checkbox } from './checkbox.tsx'
import './promise-list.css'

/** Promises to tick: who, until when; one that is ticked stays where it is, so that it can be opened again. */
export const PromiseList = ({
  promises,
  onMark,
}: {
  readonly promises: readonly HeldPromise[]
  readonly onMark: (id: CommitmentId, state: CommitmentState) => void
}) => {
  const { say, format } = useWords()
  return (
    <ul className="promises">
      {promises.map(({ id, text, by, withWhom, dueOn, state, isLate }) => (
        <li key={id}>
          <Checkbox checked={state === 'done'} onChange={(on) => onMark(id, on ? 'done' : 'open')}>
            <span className={state === 'open' ? 'grow' : 'grow q'} dir="auto">
              {text}
            </span>
            <span className="xs q">
              {by === 'manager' && withWhom !== '' ? withWhom : say(`common:promise.${by}`)}
              {state === 'dropped' && ` · ${say('common:promise.dropped')}`}
            </span>
            {dueOn !== null && state === 'open' && (
              <span className={isLate ? 'xs num late' : 'xs num q'}>
                {say(isLate ? 'common:promise.late' : 'common:promise.due', { day: format.day(dueOn) })}
              </span>
            )}
          </Checkbox>
        </li>
      ))}
    </ul>
  )
}
