import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useKeepPlace } from '#renderer/lib/keep-place.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { competencyOf, itemName } from '#shared/wording/item-name.ts'
import { openGroups } from './open-groups.ts'

/** What the figures alone don't say: which answers are open, and which are set aside and why. */
export const AnswerNotes = ({
  wording,
  record,
}: {
  readonly wording: WordingInput
  readonly record: AssessmentRecord
}) => (
  <div className="result-notes">
    <OpenAnswers wording={wording} record={record} />
    <AnswersAside wording={wording} record={record} />
  </div>
)

const OpenAnswers = ({ wording, record }: { readonly wording: WordingInput; readonly record: AssessmentRecord }) => {
  const { say, format } = useWords()
  const keepPlace = useKeepPlace(record.id)
  const [, navigate] = useLocation()
  const groups = openGroups(wording)
  const [first] = groups
  if (first === undefined) return null
  const go = (): void => {
    keepPlace({ competency: first.section, item: null })
    navigate(`/assess/${record.id}`)
  }
  return (
    <div className="note">
      <Icon name="info" />
      <p>
        <Rich
          text={say('result:openAnswers', {
            count: groups.reduce((sum, { open }) => sum + open, 0),
            names: format.list(groups.map(({ name, open }) => say('result:openOf', { name, count: open }))),
          })}
        />{' '}
        <LinkButton onClick={go}>{say('result:answerThem')}</LinkButton>
      </p>
    </div>
  )
}

const AnswersAside = ({ wording, record }: { readonly wording: WordingInput; readonly record: AssessmentRecord }) => {
  const { say, format } = useWords()
  const items = Object.entries(record.notApplicable)
  if (items.length === 0) return null
  const whole = wording.outcome.setAside.competencies.map((id) => competencyName(wording, id))
  return (
    <div className="note">
      <Icon name="info" />
      <div>
        <p>
          <Rich text={say('result:aside', { count: items.length })} />{' '}
          {whole.length > 0 && say('result:asideWhole', { count: whole.length, names: format.list(whole) })}
        </p>
        <ul className="plain">
          {items.map(([item, reason]) => {
            const competency = competencyOf(wording.ladder, item)
            return (
              <li key={item}>
                <b>{itemName(wording, item)}</b>{' '}
                <span className="q">
                  {competency === undefined || competency.id === item ? '' : wording.text.name(competency)}
                </span>{' '}
                {reason}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
