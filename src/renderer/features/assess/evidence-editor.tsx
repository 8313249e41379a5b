import { useEffect, useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useEvidenceCalls } from '#renderer/lib/evidence-calls.ts'
import { useEvidenceCandidates, useEvidenceList } from '#renderer/lib/evidence-queries.ts'
import { noteEvidence } from '#renderer/lib/note-evidence.ts'
import { useRowEvidence } from '#renderer/lib/row-evidence.ts'
import { useKeysWithin } from '#renderer/lib/use-keys-within.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceLine, EvidenceLink } from '#shared/evidence.ts'
import type { EvidenceId } from '#shared/ids.ts'
import { competencyOf } from '#shared/wording/item-name.ts'
import type { RowsProps } from './section-form.tsx'
import './evidence-editor.css'

/** What stands behind a row, with what of the log may belong to it; of a completed assessment only what counted then. */
export const EvidenceEditor = (props: RowsProps & { readonly itemId: string; readonly name: string }) => {
  const { itemId, name, record, ladder, locked, onEditDone } = props
  const { say } = useWords()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  useKeysWithin(box, (event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onEditDone()
  })
  return (
    <section
      ref={box}
      tabIndex={-1}
      className="answer row-evidence"
      aria-label={say('assess:evidence.label', { row: name })}
    >
      {locked ? (
        <CountedList id={record.id} ladder={ladder} itemId={itemId} />
      ) : (
        <LiveEvidence record={record} ladder={ladder} itemId={itemId} />
      )}
    </section>
  )
}

const CountedList = ({
  id,
  ladder,
  itemId,
}: {
  readonly id: RowsProps['record']['id']
  readonly ladder: RowsProps['ladder']
  readonly itemId: string
}) => {
  const { say } = useWords()
  const counted = useRowEvidence(id, ladder, itemId)
  if (counted.length === 0) return <p className="s q">{say('assess:evidence.noneThen')}</p>
  return (
    <ul>
      {counted.map((entry) => (
        <li key={entry.id}>
          <EntryFacts entry={entry} />
        </li>
      ))}
    </ul>
  )
}

const LiveEvidence = ({
  record,
  ladder,
  itemId,
}: Pick<RowsProps, 'record' | 'ladder'> & { readonly itemId: string }) => {
  const { say, format } = useWords()
  const errorText = useErrorText()
  const calls = useEvidenceCalls()
  const [failure, setFailure] = useState<unknown>(null)
  const link: EvidenceLink = { ladder: ladder.id, claim: itemId }
  const log = useEvidenceList().data ?? []
  const counted = new Set(useRowEvidence(record.id, ladder, itemId).map(({ id }) => id))
  const candidates = useEvidenceCandidates(link).data ?? []
  const competency = competencyOf(ladder, itemId)?.id
  const linked = log.filter(({ links }) => links.some((each) => isOf(each, ladder.id, [itemId, competency])))
  const direct = new Set(
    log.filter(({ links }) => links.some((each) => isOf(each, ladder.id, [itemId]))).map(({ id }) => id),
  )
  const attempt = (call: Promise<void>): void => {
    call.then(() => setFailure(null)).catch(setFailure)
  }
  const suggested = candidates.flatMap(({ id, words }) => {
    const entry = log.find((each) => each.id === id)
    return entry === undefined ? [] : [{ entry, words }]
  })
  return (
    <>
      {linked.length > 0 && (
        <ul>
          {linked.map((entry) => (
            <li key={entry.id}>
              <EntryFacts entry={entry} />
              {!counted.has(entry.id) && <span className="chip warn">{say('assess:evidence.tooLate')}</span>}
              {direct.has(entry.id) ? (
                <button
                  type="button"
                  className="btn ghost icon"
                  aria-label={say('assess:evidence.unlink', { title: entry.title })}
                  onClick={() => attempt(calls.unlink(entry.id, link))}
                >
                  <Icon name="close" />
                </button>
              ) : (
                <span className="s q">{say('assess:evidence.byCompetency')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {suggested.length > 0 && (
        <>
          <p className="cap">{say('assess:evidence.maybe')}</p>
          <ul>
            {suggested.map(({ entry, words }) => (
              <li key={entry.id}>
                <button type="button" className="btn ghost" onClick={() => attempt(calls.link(entry.id, link))}>
                  <Icon name="plus" />
                  {say('assess:evidence.link')}
                </button>
                <EntryFacts entry={entry} reason={say('evidence:suggest.reason', { words: format.list(words) })} />
              </li>
            ))}
          </ul>
        </>
      )}
      {failure !== null && (
        <p className="danger-text" role="alert">
          {errorText(failure)}
        </p>
      )}
      <div className="bar">
        <button type="button" className="btn" onClick={() => noteEvidence({ links: [link] })}>
          <Icon name="plus" />
          {say('evidence:note.open')}
        </button>
        <LogChoice entries={log.filter(({ id }) => !direct.has(id))} onChoose={(id) => attempt(calls.link(id, link))} />
      </div>
    </>
  )
}

/** Any other entry of the log. */
const LogChoice = ({
  entries,
  onChoose,
}: {
  readonly entries: readonly EvidenceLine[]
  readonly onChoose: (id: EvidenceId) => void
}) => {
  const { say, format } = useWords()
  const id = useId()
  if (entries.length === 0) return null
  return (
    <>
      <label className="sr" htmlFor={id}>
        {say('assess:evidence.choose')}
      </label>
      <select
        id={id}
        className="field"
        value=""
        onChange={(event) => {
          const entry = entries.find((each) => each.id === event.target.value)
          if (entry !== undefined) onChoose(entry.id)
        }}
      >
        <option value="">{say('assess:evidence.choose')}</option>
        {entries.slice(0, 200).map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.on === null ? entry.title : `${format.day(entry.on)} · ${entry.title}`}
          </option>
        ))}
      </select>
    </>
  )
}

const EntryFacts = ({
  entry,
  reason = '',
}: {
  readonly entry: Pick<EvidenceLine, 'id' | 'title' | 'on' | 'to' | 'stance'>
  readonly reason?: string
}) => {
  const { say, format } = useWords()
  const day = entry.to ?? entry.on
  return (
    <span className="grow">
      <Link href={`/evidence/${entry.id}`}>{entry.title}</Link>{' '}
      {day !== null && <span className="s q">{format.day(day)}</span>}{' '}
      {entry.stance === 'against' && <span className="chip warn">{say('evidence:list.against')}</span>}
      {reason !== '' && <span className="reason">{reason}</span>}
    </span>
  )
}

const isOf = ({ ladder, claim }: EvidenceLink, id: string, claims: readonly (string | undefined)[]): boolean =>
  ladder === id && claims.includes(claim)
