import { LinkButton } from '#renderer/components/link-button.tsx'
import { useAgreed } from '#renderer/lib/agreed-queries.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { valueScale } from '#shared/value-scale.ts'
import { valueText } from '#shared/wording/value-text.ts'
import { agreedChoices } from './agreed-choices.ts'
import type { Draft } from './meeting-draft.ts'

/** Her own value of each competency, and beside it the one that was agreed on, where one was. */
export const AgreedValues = ({
  open,
  ladder,
  draft,
  onChange,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly draft: Draft
  readonly onChange: (next: Draft) => void
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const scale = valueScale(ladder)
  const choices = agreedChoices(scale)
  // What was agreed on row by row is offered, and never taken by itself.
  const fromRows = new Map(
    (useAgreed(open.record.id).data?.competencies ?? []).flatMap(({ competency, fromRows: value }) =>
      value === null ? [] : [[competency, value] as const],
    ),
  )
  const agree = (competency: string, value: string): void => {
    const { [competency]: _before, ...rest } = draft.agreed
    onChange({ ...draft, agreed: value === '' ? rest : { ...rest, [competency]: Number(value) } })
  }
  return (
    <section>
      <h2>{say('meeting:agreed.title')}</h2>
      <p className="s q">{say('meeting:agreed.hint')}</p>
      <table className="agreed">
        <thead>
          <tr>
            <th scope="col">{say('meeting:agreed.competency')}</th>
            <th scope="col">{say('meeting:agreed.mine')}</th>
            <th scope="col">{say('meeting:agreed.agreed')}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.competencies.map((competency) => {
            const name = text.name(competency)
            const mine = open.outcome.competencies[competency.id]?.value ?? null
            const agreed = draft.agreed[competency.id]
            const ofRows = fromRows.get(competency.id)
            return (
              <tr key={competency.id}>
                <th scope="row">{name}</th>
                <td className="num">{mine === null ? '–' : valueText(scale, mine, say, format)}</td>
                <td>
                  <select
                    className={agreed === undefined || agreed === mine ? 'field' : 'field differs'}
                    aria-label={say('meeting:agreed.label', { name })}
                    value={agreed === undefined ? '' : `${agreed}`}
                    onChange={(event) => agree(competency.id, event.target.value)}
                  >
                    <option value="">{say('meeting:agreed.none')}</option>
                    {withOwn(choices, agreed).map((value) => (
                      <option key={value} value={`${value}`}>
                        {valueText(scale, value, say, format)}
                      </option>
                    ))}
                  </select>
                  {ofRows !== undefined && ofRows !== agreed && (
                    <span className="xs q agreed-rows">
                      {say('meeting:agreed.fromRows', { value: valueText(scale, ofRows, say, format) })}{' '}
                      <LinkButton
                        aria-label={say('meeting:agreed.takeFor', {
                          value: valueText(scale, ofRows, say, format),
                          name,
                        })}
                        onClick={() => agree(competency.id, `${ofRows}`)}
                      >
                        {say('meeting:agreed.take')}
                      </LinkButton>
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** The choices with a value that stands there already, wherever it came from. */
const withOwn = (choices: readonly number[], value: number | undefined): readonly number[] =>
  value === undefined || choices.includes(value) ? choices : [...choices, value].toSorted((a, b) => a - b)
