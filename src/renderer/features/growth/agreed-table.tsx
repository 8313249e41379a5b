import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AgreedCompetency } from '#shared/agreed-on.ts'
import type { Ladder } from '#shared/ladder.ts'
import { valueScale } from '#shared/value-scale.ts'
import { valueText } from '#shared/wording/value-text.ts'

/** What was agreed on of whole competencies: what the agreed rows come to, beside what was said in a talk. */
export const AgreedTable = ({
  competencies,
  ladder,
}: {
  readonly competencies: readonly AgreedCompetency[]
  readonly ladder: Ladder
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const scale = valueScale(ladder)
  const shown = (value: number | null): string => (value === null ? '–' : valueText(scale, value, say, format))
  const known = new Map(ladder.competencies.map((competency) => [competency.id, text.name(competency)]))
  const isApart = competencies.some(
    ({ fromRows, fromTalk }) => fromRows !== null && fromTalk !== null && fromRows !== fromTalk.value,
  )
  return (
    <>
      <h4>{say('exchange:views.comes.title')}</h4>
      <p className="s q">
        {say('exchange:views.comes.text')}
        {isApart && say('exchange:sentenceGap')}
        {isApart && <b>{say('exchange:views.comes.apart')}</b>}
      </p>
      <div className="card two-views-table">
        <table aria-label={say('exchange:views.comes.title')}>
          <thead>
            <tr>
              <th scope="col">{say('exchange:views.comes.competency')}</th>
              <th scope="col">{say('exchange:views.comes.own')}</th>
              <th scope="col">{say('exchange:views.comes.rows')}</th>
              <th scope="col">{say('exchange:views.comes.talk')}</th>
            </tr>
          </thead>
          <tbody>
            {competencies.map(({ competency, own, fromRows, fromTalk }) => (
              <tr key={competency}>
                <th scope="row">{known.get(competency) ?? competency}</th>
                <td>{shown(own)}</td>
                <td>{fromTalk === null ? <b>{shown(fromRows)}</b> : shown(fromRows)}</td>
                <td>
                  {fromTalk === null ? (
                    '–'
                  ) : (
                    <b>
                      {say('exchange:views.comes.talkOf', {
                        value: shown(fromTalk.value),
                        day: format.day(fromTalk.heldOn),
                      })}
                    </b>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
