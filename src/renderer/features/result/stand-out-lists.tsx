import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { valueScale } from '#shared/value-scale.ts'
import { positionName, rowName, type WordingInput } from '#shared/wording/competency-sentence.ts'
import { valueText } from '#shared/wording/value-text.ts'
import { GapAction } from './gap-action.tsx'
import { OpenActions } from './open-actions.tsx'
import type { ProfileRow } from './profile-rows.ts'
import { type StandOut, strengthsAndGaps } from './strengths-and-gaps.ts'

/** More say less; the table has them all. */
const MOST = 4
const MOST_ROWS = 3

/** Where the person is strong and what is short, each with the rows behind it. */
export const StandOutLists = ({
  wording,
  record,
  rows,
}: {
  readonly wording: WordingInput
  readonly record: AssessmentRecord
  readonly rows: readonly ProfileRow[]
}) => {
  const { say } = useWords()
  const { strengths, gaps } = strengthsAndGaps(wording.ladder, record, rows)
  if (strengths.length === 0 && gaps.length === 0) return null
  const hasTarget = record.target !== null && rows.some(({ target }) => target !== null)
  const target = record.target ?? ''
  return (
    <div className="result-halves">
      <section>
        <div className="h">
          <h2>{say('result:strengths.title')}</h2>
          <span className="s q">
            {hasTarget ? say('result:strengths.target', { target }) : say('result:strengths.mean')}
          </span>
        </div>
        <StandOutList
          wording={wording}
          title={say('result:strengths.title')}
          list={strengths}
          none={say('result:strengths.none')}
        />
      </section>
      <section>
        <div className="h">
          <h2>{say('result:gaps.title')}</h2>
          <span className="s q">{hasTarget ? say('result:gaps.target', { target }) : say('result:gaps.mean')}</span>
        </div>
        <StandOutList
          wording={wording}
          title={say('result:gaps.title')}
          list={gaps}
          none={say('result:gaps.none')}
          planFor={record}
        />
      </section>
    </div>
  )
}

const StandOutList = ({
  wording,
  title,
  list,
  none,
  planFor = null,
}: {
  readonly wording: WordingInput
  readonly title: string
  readonly list: readonly StandOut[]
  readonly none: string
  /** The assessment whose gaps these are, where each can become an action. */
  readonly planFor?: AssessmentRecord | null
}) => {
  const { say, format, ladder } = wording
  const scale = valueScale(ladder)
  if (list.length === 0) return <p className="s q">{none}</p>
  return (
    <>
      <ul className="stand-outs">
        {list.slice(0, MOST).map((each) => {
          const value = valueText(scale, each.value, say, format)
          return (
            <li key={each.id}>
              <span className="m">
                {each.name}
                {planFor !== null && (
                  <span className="gap-actions">
                    <OpenActions ladder={ladder} competency={each.id} />
                    <GapAction ladder={ladder} record={planFor} gap={each} />
                  </span>
                )}
              </span>
              <span className="num stand-out-level">
                {each.target === null || each.target === each.value ? (
                  <StandOutValue id={each.id} name={say('way:of', { what: title, of: each.name })} value={value} />
                ) : (
                  <>
                    <StandOutValue id={each.id} name={say('way:of', { what: title, of: each.name })} value={value} />{' '}
                    <span className="q">
                      {say('result:against', { target: valueText(scale, each.target, say, format) })}
                    </span>
                  </>
                )}
              </span>
              {each.items.length > 0 && (
                <span className="xs q">
                  {format.list([
                    ...each.items
                      .slice(0, MOST_ROWS)
                      .map(({ item, value: rated }) =>
                        say('result:rowAt', { row: rowName(wording, item), level: positionName(wording, rated) }),
                      ),
                    ...(each.items.length > MOST_ROWS
                      ? [say('result:moreRows', { count: each.items.length - MOST_ROWS })]
                      : []),
                  ])}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {list.length > MOST && <p className="xs q">{say('result:moreInTable', { count: list.length - MOST })}</p>}
    </>
  )
}

const StandOutValue = ({ id, name, value }: { readonly id: string; readonly name: string; readonly value: string }) => (
  <WhyLink part={id} figure={`stands out ${id}`} name={name} value={value} isAgain>
    <b>{value}</b>
  </WhyLink>
)
