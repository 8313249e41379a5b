import { useState } from 'react'
import { ago } from '#renderer/lib/ago.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { useNow } from '#renderer/lib/use-now.ts'
import { DECISIONS } from '#shared/archive/archive-review.ts'
import type { ArchiveEntry, Decision } from '#shared/archive/archive-review.ts'
import { DifferenceRows } from './difference-rows.tsx'
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
  const [showsAll, setShowsAll] = useState(false)
  const isWaiting = ({ proposed }: ArchiveEntry): boolean => proposed === null
  const ordered = entries.toSorted(
    (a, b) => Number(isWaiting(b)) - Number(isWaiting(a)) || ORDER.indexOf(a.status) - ORDER.indexOf(b.status),
  )
  const waiting = ordered.filter(isWaiting).length
  const shown = showsAll ? ordered : ordered.slice(0, Math.max(waiting, MOST_LINES))
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
          {shown.map((entry) => (
            <Line key={entry.key} entry={entry} chosen={decisions[entry.key] ?? entry.proposed} onDecide={onDecide} />
          ))}
        </tbody>
      </table>
      {shown.length < ordered.length && (
        <p className="pad">
          <button type="button" className="btn ghost" onClick={() => setShowsAll(true)}>
            {say('exchange:review.showRest', { count: ordered.length - shown.length })}
          </button>
        </p>
      )}
    </div>
  )
}

const ORDER: readonly ArchiveEntry['status'][] = [
  'conflict',
  'binned',
  'gone-changed',
  'gone',
  'newer',
  'new',
  'older',
  'same',
]
/** Thousands of lines hold up the page; what waits for a decision is shown in any case. */
const MOST_LINES = 200
/** What is to be decided on is shown; long lists on request. */
const MOST_OPEN = 8
/** These wait for a decision. */
const WARNED: ReadonlySet<ArchiveEntry['status']> = new Set(['conflict', 'binned', 'gone-changed'])

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
  // By the name that she knows it by; another one in the file is among the differences.
  const called = labelHere ?? label
  const name = called === '' ? kindName(kind) : called
  const isBoth = status === 'conflict' || status === 'newer' || status === 'binned'
  const words = (decision: Decision): string => {
    if (status === 'binned' && decision === 'there') return say('exchange:decision.bin')
    if (isBoth) return say(`exchange:decision.${decision}`)
    return say(decision === 'there' ? 'exchange:decision.add' : 'exchange:decision.leave')
  }
  const line = (
    <tr>
      <th scope="row">
        <span className="m">{name}</span>
        {called !== '' && <span className="xs q">{kindName(kind)}</span>}
      </th>
      <td>
        <span className={WARNED.has(status) ? 'chip warn' : 'chip'}>{say(`exchange:status.${status}`)}</span>
        {isBoth && (
          <span className="xs q">
            {[
              changedHereMs === null
                ? ''
                : say('exchange:review.changedHere', { when: ago(say, format, changedHereMs, now) }),
              changedThereMs === null
                ? ''
                : say('exchange:review.changedThere', { when: ago(say, format, changedThereMs, now) }),
            ]
              .filter((part) => part !== '')
              .join(say('exchange:review.gap'))}
          </span>
        )}
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
  if (entry.differing === 0) return line
  return (
    <>
      {line}
      <tr className="difference-line">
        <td colSpan={3}>
          <details open={status === 'conflict' && entry.differing <= MOST_OPEN}>
            <summary>{say('exchange:review.show', { count: entry.differing })}</summary>
            <DifferenceRows entry={entry} name={name} />
          </details>
        </td>
      </tr>
    </>
  )
}
