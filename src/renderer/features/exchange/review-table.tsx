import { useWords } from '#renderer/lib/words-context.tsx'
import { useNow } from '#renderer/lib/use-now.ts'
import { DECISIONS } from '#shared/archive/archive-review.ts'
import type { ArchiveEntry, Decision } from '#shared/archive/archive-review.ts'
import { useKindName } from './use-kind-name.ts'

/** One line for each thing that is not the same in both places, what needs a decision first. */
export const ReviewTable = ({
  entries,
  decisions,
  onDecide,
}: {
  readonly entries: readonly ArchiveEntry[]
  readonly decisions: Readonly<Record<string, Decision>>
  readonly onDecide: (key: string, decision: Decision) => void
}) => {
  const { say } = useWords()
  const ordered = [...entries].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
  return (
    <div className="card exchange-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('exchange:review.what')}</th>
            <th scope="col">{say('exchange:review.standing')}</th>
            <th scope="col">{say('exchange:review.choice')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((entry) => (
            <Line key={entry.key} entry={entry} chosen={decisions[entry.key] ?? entry.proposed} onDecide={onDecide} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const ORDER: readonly ArchiveEntry['status'][] = ['conflict', 'gone', 'newer', 'new', 'older', 'same']

const Line = ({
  entry,
  chosen,
  onDecide,
}: {
  readonly entry: ArchiveEntry
  readonly chosen: Decision | null
  readonly onDecide: (key: string, decision: Decision) => void
}) => {
  const { say, format } = useWords()
  const now = useNow()
  const kindName = useKindName()
  const { key, kind, label, labelHere, status, choices, changedHereMs, changedThereMs } = entry
  const name = label === '' ? kindName(kind) : label
  const isBoth = status === 'conflict' || status === 'newer'
  const words = (decision: Decision): string => {
    if (isBoth) return say(`exchange:decision.${decision}`)
    return say(decision === 'there' ? 'exchange:decision.add' : 'exchange:decision.leave')
  }
  return (
    <tr>
      <th scope="row">
        <span className="m">{name}</span>
        {label !== '' && <span className="xs q">{kindName(kind)}</span>}
        {labelHere !== null && labelHere !== label && <span className="xs q">{labelHere}</span>}
      </th>
      <td>
        <span className={status === 'conflict' ? 'chip warn' : 'chip'}>{say(`exchange:status.${status}`)}</span>
        {isBoth && (
          <span className="xs q">
            {[
              changedHereMs === null
                ? ''
                : say('exchange:review.changedHere', { when: format.ago(changedHereMs, now) }),
              changedThereMs === null
                ? ''
                : say('exchange:review.changedThere', { when: format.ago(changedThereMs, now) }),
            ]
              .filter((part) => part !== '')
              .join(say('exchange:review.gap'))}
          </span>
        )}
        {entry.differing.length > 0 && <Differing differing={entry.differing} />}
      </td>
      <td>
        <fieldset className="exchange-choice">
          <legend className="sr">{name}</legend>
          {DECISIONS.filter((decision) => choices.includes(decision)).map((decision) => (
            <label key={decision}>
              <input type="radio" name={key} checked={chosen === decision} onChange={() => onDecide(key, decision)} />
              {words(decision)}
            </label>
          ))}
        </fieldset>
      </td>
    </tr>
  )
}

const NAMED = ['answers', 'notes', 'signals', 'writtenAnswers', 'estimates'] as const

const Differing = ({ differing }: Pick<ArchiveEntry, 'differing'>) => {
  const { say } = useWords()
  const parts = differing.map(({ part, count }) => {
    if (part === '') return say('exchange:part.own')
    const named = NAMED.find((name) => name === part)
    return say(named === undefined ? 'exchange:part.other' : `exchange:part.${named}`, { count })
  })
  return (
    <span className="xs q">
      {say('exchange:review.differs', { parts: [...new Set(parts)].join(say('exchange:review.gap')) })}
    </span>
  )
}
