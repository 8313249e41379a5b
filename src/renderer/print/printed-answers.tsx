import { Legend } from '#renderer/components/legend.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportAnswer, ReportAnswerGroup, ReportAnswers } from '#shared/report-model.ts'
import { goalWords, ruleSentence } from '#shared/wording/report-words.ts'
import { AnswerDots } from './answer-dots.tsx'

/** Every row with its answer, in two columns where the rows have short names. */
export const PrintedAnswers = ({ answers }: { readonly answers: ReportAnswers }) => {
  const { say, format } = useWords()
  const { groups, rules, because, goal } = answers
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0)
  // Rows on levels have names; statements and signals are sentences.
  const named = groups.filter((group) => group.rows.some(({ dots }) => dots !== null))
  const sentences = groups.filter((group) => !named.includes(group))

  return (
    <section className="details">
      <div className="title">
        <h2>{say('report:answers.title')}</h2>
        <span>{say('report:answers.countPlain', { rows })}</span>
      </div>
      {rules.length > 0 && (
        <p className="say">
          <b>{say('report:answers.how')}</b>
          {say('explain:sentenceGap')}
          {ruleSentence(rules, say)}
        </p>
      )}
      {because.map((sentence) => (
        <p key={sentence} className="say">
          <Rich text={sentence} />
        </p>
      ))}
      {named.length > 0 && (
        <Legend
          entries={[
            { series: 'self', label: say('report:answers.now') },
            ...(goal === null ? [] : [{ series: 'target' as const, label: goalWords(goal, say, format).legend }]),
          ]}
        />
      )}
      {groups.some((group) => group.rows.some(({ evidence }) => (evidence ?? 0) > 0)) && (
        <p className="q sm hint">{say('report:answers.legendEvidence')}</p>
      )}
      <Groups groups={named} className="blocks" />
      <Groups groups={sentences} className="blocks texts" />
    </section>
  )
}

export const Groups = ({
  groups,
  className,
}: {
  readonly groups: readonly ReportAnswerGroup[]
  readonly className: string
}) =>
  groups.length === 0 ? null : (
    <div className={className}>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </div>
  )

const Group = ({ group }: { readonly group: ReportAnswerGroup }) => {
  const { say, format } = useWords()
  const { name, weight, value, rows } = group
  return (
    <div className="block">
      <div className="title">
        <h3>{name}</h3>
        {weight !== null && (
          <span>
            {say('report:answers.weight', { weight: format.number(weight, Number.isInteger(weight) ? 0 : 1) })}
          </span>
        )}
        <b>{value}</b>
      </div>
      <table className={rows.some(({ evidence }) => evidence !== null) ? 'answers with-evidence' : 'answers'}>
        <tbody>
          {rows.map((row) => (
            <Answer key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Answer = ({ row }: { readonly row: ReportAnswer }) => {
  const { say, format } = useWords()
  const { name, tag, state, answer, reason, written, evidence, dots } = row
  return (
    <tr>
      <th scope="row">
        {tag !== '' && <span className="q">{tag} </span>}
        {name}
        {reason !== '' && <span className="reason">{say('report:answer.reason', { reason })}</span>}
        {written !== null && written.text !== '' && (
          <p className="written" dir="auto">
            {written.text}
          </p>
        )}
        {written !== null && written.lastOn !== null && (
          <span className="reason">{say('report:answer.lastOn', { day: format.day(written.lastOn) })}</span>
        )}
      </th>
      {dots !== null && (
        <td className="dots">
          <AnswerDots {...dots} />
        </td>
      )}
      <td className={`n ${state === 'rated' || state === 'signal' ? 'b' : 'q'}`}>
        {state === 'unanswered' ? say('report:answer.unanswered') : answer}
      </td>
      {evidence !== null && (
        <td className="n q ev">
          {evidence === 0 ? say('report:evidence.badgeNone') : say('report:evidence.badge', { count: evidence })}
        </td>
      )}
    </tr>
  )
}
