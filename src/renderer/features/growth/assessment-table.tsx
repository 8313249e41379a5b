import { useId, useState } from 'react'
import { Link } from 'wouter'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { inTime } from '#renderer/lib/in-time.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { headlineLevel, headlineValue, trendDecimals, trendValue } from '#shared/result-figures.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { AssessmentMenu } from './assessment-menu.tsx'
import { ChangeButton } from './change-button.tsx'
import { predecessorOf } from './history.ts'
import { OverallFigure } from './overall-figure.tsx'

/** Lays two assessments side by side. */
type OnCompare = (before: AssessmentId, after: AssessmentId) => void

/** Older ones are a press away: each line is a good deal to make, and ten years of them would be slow to open. */
const NEWEST = 12

/** Every assessment of the ladder, newest first, whoever's view it is, with what can be done to it. */
export const AssessmentTable = ({
  ladder,
  assessments,
  onCompare,
}: {
  readonly ladder: Ladder
  readonly assessments: readonly AssessmentSummary[]
  readonly onCompare: OnCompare
}) => {
  const { say } = useWords()
  const [isWhole, setWhole] = useState(false)
  const id = useId()
  const isWeighted = ladder.result.kind === 'weighted-bands'
  const ordered = assessments.toSorted((a, b) => inTime(b, a))
  const shown = isWhole ? ordered : ordered.slice(0, NEWEST)
  return (
    <section>
      <div className="h">
        <h2>{say('growth:list.title')}</h2>
        <span className="s q">{say('growth:list.count', { count: assessments.length })}</span>
      </div>
      <div className="assessment-table">
        <table id={id}>
          <thead>
            <tr>
              <th scope="col">{say('growth:table.cycle')}</th>
              <th scope="col">{say('growth:table.title')}</th>
              <th scope="col">{say('growth:table.status')}</th>
              {isWeighted ? (
                <>
                  <th scope="col">{say('growth:table.level')}</th>
                  <th scope="col" className="n">
                    {say('growth:table.average')}
                  </th>
                </>
              ) : (
                <th scope="col">{say('growth:kinds.result')}</th>
              )}
              <th scope="col" className="n">
                {say('growth:table.change')}
              </th>
              <th scope="col">
                <span className="sr">{say('growth:table.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((assessment) => (
              <AssessmentLine
                key={assessment.id}
                ladder={ladder}
                assessment={assessment}
                all={assessments}
                onCompare={onCompare}
              />
            ))}
          </tbody>
        </table>
      </div>
      {ordered.length > NEWEST && (
        <p className="s comparison-more">
          <LinkButton aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
            {say(isWhole ? 'growth:list.fewer' : 'growth:list.all', { count: ordered.length })}
          </LinkButton>
        </p>
      )}
    </section>
  )
}

const AssessmentLine = ({
  ladder,
  assessment,
  all,
  onCompare,
}: {
  readonly ladder: Ladder
  readonly assessment: AssessmentSummary
  readonly all: readonly AssessmentSummary[]
  readonly onCompare: OnCompare
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const { outcome, cycle, title, perspective, by } = assessment
  const isWeighted = ladder.result.kind === 'weighted-bands'
  const decimals = isWeighted ? ladder.result.decimals : trendDecimals(ladder.result.kind)
  const value = headlineValue(outcome)
  const level = headlineLevel(outcome)
  const before = predecessorOf(assessment, all)
  const is = trendValue(outcome)
  const was = before === null ? null : trendValue(before.outcome)
  const headline = headlineOf({ say, format, text, levels: ladder.levels }, outcome)
  const who = perspective === 'self' ? '' : by === '' ? say(`common:perspective.${perspective}`) : by
  return (
    <tr>
      <td>{cycle?.name ?? <span className="q">–</span>}</td>
      <th scope="row">
        <Link href={`/result/${assessment.id}`}>{title}</Link>
        {who !== '' && <span className="xs q who">{who}</span>}
      </th>
      <td>
        <StatusText assessment={assessment} />
      </td>
      {isWeighted ? (
        <>
          <td>
            <OverallFigure
              of={assessment.id}
              figure={`level ${assessment.id}`}
              name={title}
              value={level === null ? null : text.level(level)}
              isAgain
            />
          </td>
          <td className="n b">
            <OverallFigure
              of={assessment.id}
              figure={`average ${assessment.id}`}
              name={title}
              value={value === null ? null : format.number(value, decimals)}
            />
          </td>
        </>
      ) : (
        <td>
          <WhyLink
            part="overall"
            of={assessment.id}
            figure={`result ${assessment.id}`}
            name={title}
            value={headline.main}
          >
            <b>{headline.main}</b>
          </WhyLink>{' '}
          <span className="q">{headline.detail}</span>
        </td>
      )}
      <td className="n">
        <ChangeButton
          value={is === null || was === null ? null : is - was}
          decimals={decimals}
          name={title}
          onCompare={before === null ? null : () => onCompare(before.id, assessment.id)}
        />
      </td>
      <td className="actions">
        <AssessmentMenu assessment={assessment} />
      </td>
    </tr>
  )
}

const StatusText = ({ assessment }: { readonly assessment: AssessmentSummary }) => {
  const { say, format } = useWords()
  const { outcome, status, reopened, completedAtMs, updatedAtMs } = assessment
  const count = { answered: outcome.answered, total: outcome.total }
  const [now] = useState(Date.now)
  return (
    <>
      {status === 'draft' ? (
        <span className="chip">{say('common:draft')}</span>
      ) : (
        <span className="s">
          {say('common:completedOn', { date: format.shortDate(completedAtMs ?? updatedAtMs, now) })}
        </span>
      )}{' '}
      {!outcome.complete && <span className="prov num">{say('result:chip.provisional', count)}</span>}
      {reopened > 0 && <span className="xs q">{say('growth:list.reopened', { count: reopened })}</span>}
    </>
  )
}
