import { MetMark } from '#renderer/components/met-mark.tsx'
import { useLocation } from 'wouter'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useKeepPlace } from '#renderer/lib/keep-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { checklistName } from '#shared/wording/reflection-sentences.ts'
import { frequencyWord } from '#shared/wording/trace-case-sentence.ts'
import type { ClaimRow, PatternGroup, StepRow } from './reflection-rows.ts'

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
