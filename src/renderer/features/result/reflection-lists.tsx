import { useLocation } from 'wouter'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { DotRow } from '#renderer/components/dot-row.tsx'
import { useKeepPlace } from '#renderer/lib/keep-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { checklistName, contrastEnds, contrastsName } from '#shared/wording/reflection-sentences.ts'
import { frequencyWord } from '#shared/wording/trace-case-sentence.ts'
import { MetMark } from './met-mark.tsx'
import type { ClaimRow, PairRow, PatternGroup, StepRow } from './reflection-rows.ts'

/** Where the person places herself between two wordings, pair by pair. */
export const PairTable = ({ wording, rows }: { readonly wording: WordingInput; readonly rows: readonly PairRow[] }) => {
  const { say } = useWords()
  if (rows.length === 0) return null
  const ends = contrastEnds(wording)
  const name = contrastsName(wording)
  return (
    <section className="competency-table" aria-label={name}>
      <div className="h">
        <h2>{name}</h2>
      </div>
      <table className="pair-table">
        <thead>
          <tr>
            <th scope="col">{say('result:reflection.from')}</th>
            <th scope="col" className="c">
              {say('result:reflection.place')}
            </th>
            <th className="dots-head" aria-hidden="true">
              <span>
                <span>{ends.min}</span>
                <span>{ends.max}</span>
              </span>
            </th>
            <th scope="col">{say('result:reflection.to')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Rich text={row.from} />
              </th>
              <td className={row.value === null ? 'c q' : 'c b'}>
                {row.value ??
                  say(row.state === 'not-applicable' ? 'result:reflection.setAside' : 'result:reflection.notPlaced')}
              </td>
              <td className="dots-cell" aria-hidden="true">
                <DotRow {...ends} self={row.value} width={88} />
              </td>
              <td>
                <Rich text={row.to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The steps of the loop that are done, for the piece of work that was named. */
export const StepList = ({
  wording,
  record,
  rows,
}: {
  readonly wording: WordingInput
  readonly record: AssessmentRecord
  readonly rows: readonly StepRow[]
}) => {
  const { say } = useWords()
  if (rows.length === 0) return null
  return (
    <section>
      <div className="h">
        <h2>{checklistName(wording)}</h2>
        {record.subject !== '' && (
          <span className="s q">{say('result:reflection.subject', { subject: record.subject })}</span>
        )}
      </div>
      <ul className="checks">
        {rows.map(({ id, name, done }) => (
          <li key={id}>
            <MetMark met={done} />
            <p className="row top">
              <span className="grow">{name}</span>
              <span className={done ? 'met-word met' : 'met-word'}>
                {say(done ? 'explain:trace.signals.done' : 'explain:trace.signals.notDone')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Anti-patterns that occur, by group. */
export const PatternList = ({
  wording,
  groups,
}: {
  readonly wording: WordingInput
  readonly groups: readonly PatternGroup[]
}) => {
  const { say } = useWords()
  return (
    <section>
      <div className="h">
        <h2>{say('result:reflection.patterns')}</h2>
      </div>
      {groups.length === 0 && <p className="s q">{say('result:reflection.noPatterns')}</p>}
      {groups.map((group) => (
        <div key={group.id} className="pattern-group">
          <h3 className="cap">{group.name}</h3>
          <ul className="checks plain-checks">
            {group.rows.map(({ id, name, occurs }) => (
              <li key={id}>
                <p className="row top">
                  <span className="grow">{name}</span>
                  <span className="met-word care">{frequencyWord(wording, occurs)}</span>
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** Claims that rest on nothing, each a way back to its question. */
export const ClaimList = ({
  record,
  rows,
  at,
}: {
  readonly record: AssessmentRecord
  readonly rows: readonly ClaimRow[]
  /** From which place on an answer is a claim. */
  readonly at: number
}) => {
  const { say } = useWords()
  const keepPlace = useKeepPlace(record.id)
  const [, navigate] = useLocation()
  const go = (row: ClaimRow): void => {
    keepPlace({ competency: row.competency, item: row.item })
    navigate(`/assess/${record.id}`)
  }
  return (
    <section>
      <div className="h">
        <h2>{say('result:reflection.claims')}</h2>
        <span className="s q">{say('result:reflection.claimsHint', { at })}</span>
      </div>
      {rows.length === 0 ? (
        <p className="s q">{say('result:reflection.noClaims')}</p>
      ) : (
        <ul className="checks plain-checks">
          {rows.map((row) => (
            <li key={row.item}>
              <div>
                <LinkButton onClick={() => go(row)}>{row.name}</LinkButton>
                <p className="xs q">{say('result:reflection.claim', { theme: row.theme, value: row.value })}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
