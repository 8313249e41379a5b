import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useKeepPlace } from '#renderer/lib/keep-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { rowName, type WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { unevenSentence } from '#shared/wording/uneven-sentence.ts'
import type { ProfileRow } from './profile-rows.ts'

/** What the figures alone don't say: levels taken back, uneven rows, what is unanswered, what is set aside. */
export const ResultNotes = ({
  wording,
  record,
  rows,
}: {
  readonly wording: WordingInput
  readonly record: AssessmentRecord
  readonly rows: readonly ProfileRow[]
}) => {
  const { say } = useWords()
  const goRows = useGoToRows(record)
  return (
    <div className="result-notes">
      {rows
        .filter(({ takenBack }) => takenBack.length > 0)
        .map((row) => (
          <div className="note danger" key={row.id} id={`taken-${row.id}`} tabIndex={-1}>
            <Icon name="flag" />
            <div>
              <p>
                <Rich text={takenBackText(wording, row)} />
              </p>
              <AntiSignalTexts wording={wording} row={row} />
              <RowsButton label={say('result:seeRows', { name: row.name })} onClick={() => goRows(row.id)} />
            </div>
          </div>
        ))}
      {rows
        .filter(({ isUneven }) => isUneven)
        .map((row) => (
          <div className="note warn" key={row.id} id={`uneven-${row.id}`} tabIndex={-1}>
            <Icon name="warning" />
            <p>
              <Rich text={unevenSentence(wording, row.id) ?? ''} />{' '}
              <RowsButton label={say('result:seeRows', { name: row.name })} onClick={() => goRows(row.id)} />
            </p>
          </div>
        ))}
      <OpenRows wording={wording} rows={rows} onGo={goRows} />
      <SetAsideRows wording={wording} record={record} />
    </div>
  )
}

const RowsButton = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => {
  const { say } = useWords()
  return (
    <LinkButton aria-label={label} onClick={onClick}>
      {say('result:seeItsRows')}
    </LinkButton>
  )
}

const takenBackText = ({ say, format, ladder }: WordingInput, row: ProfileRow): string =>
  say('result:takenBack', {
    name: row.name,
    count: row.takenBack.length,
    levels: format.list(row.takenBack),
    level: ladder.levels[(row.value ?? 0) - 1]?.id ?? say('explain:notYet', { level: ladder.levels[0]?.id ?? '' }),
  })

const AntiSignalTexts = ({ wording, row }: { readonly wording: WordingInput; readonly row: ProfileRow }) => {
  const signals = wording.ladder.competencies.find(({ id }) => id === row.id)?.antiSignals
  return (
    <ul className="plain">
      {row.takenBack.map((level) => (
        <li key={level}>
          <b>{level}</b> {wording.text.optional(signals?.[level])}
        </li>
      ))}
    </ul>
  )
}

const OpenRows = ({
  wording,
  rows,
  onGo,
}: {
  readonly wording: WordingInput
  readonly rows: readonly ProfileRow[]
  readonly onGo: (competency: string) => void
}) => {
  const { say, format, outcome } = wording
  const open = rows.filter((row) => row.open > 0)
  const first = open[0]
  if (first === undefined) return null
  return (
    <div className="note">
      <Icon name="info" />
      <p>
        <Rich
          text={say('result:unanswered', {
            count: outcome.total - outcome.answered,
            names: format.list(open.map((row) => say('result:openIn', { name: row.name, count: row.open }))),
          })}
        />{' '}
        <LinkButton onClick={() => onGo(first.id)}>{say('result:answerThem')}</LinkButton>
      </p>
    </div>
  )
}

const SetAsideRows = ({ wording, record }: { readonly wording: WordingInput; readonly record: AssessmentRecord }) => {
  const { say, ladder } = wording
  const items = Object.entries(record.notApplicable)
  if (items.length === 0) return null
  const whole = wording.outcome.setAside.competencies
  return (
    <div className="note">
      <Icon name="info" />
      <div>
        <p>
          <Rich text={say('result:setAside', { count: items.length })} />{' '}
          {whole.length > 0 && (
            <Rich
              text={say('result:setAsideWhole', {
                count: whole.length,
                names: wording.format.list(whole.map((id) => competencyName(wording, id))),
              })}
            />
          )}
        </p>
        <ul className="plain">
          {items.map(([item, reason]) => {
            const competency = ladder.competencies.find(({ id }) => item === id || item.startsWith(`${id}.`))
            return (
              <li key={item}>
                <b>{rowName(wording, item)}</b>{' '}
                <span className="q">{competency === undefined ? '' : wording.text.name(competency)}</span> {reason}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

/** To a competency's rows in the form, which opens where the assessment was left. */
const useGoToRows = (record: AssessmentRecord): ((competency: string) => void) => {
  const keepPlace = useKeepPlace(record.id)
  const [, navigate] = useLocation()
  return (competency) => {
    keepPlace({ competency, item: null })
    navigate(`/assess/${record.id}`)
  }
}
