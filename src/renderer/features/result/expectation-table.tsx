import { MetMark, MetWord } from '#renderer/components/met-mark.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { figureName } from '#shared/wording/figure-name.ts'
import { type ExpectedCell, expectationMatrix } from './expectation-matrix.ts'

/** What each level expects of each competency, met or by how much not: an answer of its own, beside the level by score. */
export const ExpectationTable = ({
  wording,
  target,
}: {
  readonly wording: WordingInput
  readonly target: string | null
}) => {
  const { say } = useWords()
  const { outcome, ladder } = wording
  const { expectations } = outcome
  if (expectations === undefined) return null
  const rows = expectationMatrix(ladder, outcome)
  const title = say('result:expectations.title')
  return (
    <section className="expectation-table" aria-label={title}>
      <div className="h">
        <h2>{title}</h2>
        <span className="s q">{say('result:expectations.apart')}</span>
      </div>
      <div className="expectation-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('result:table.competency')}</th>
              <th scope="col" className="n">
                {say('common:you')}
              </th>
              {expectations.map(({ level, met }) => (
                <th scope="col" key={level} className={level === target ? 'level-col is-target' : 'level-col'}>
                  <WhyLink
                    part="expectations"
                    figure={`expectations ${level}`}
                    name={`${title}, ${level}`}
                    value={say(
                      met === null
                        ? 'explain:trace.state.open'
                        : met
                          ? 'explain:trace.state.met'
                          : 'explain:trace.state.notMet',
                    )}
                  >
                    {level}
                  </WhyLink>
                  <span className="level-met">
                    <MetMark met={met} />
                    <MetWord met={met} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ competency, value, cells }) => (
              <tr key={competency}>
                <th scope="row">{competencyName(wording, competency)}</th>
                <td className="n b">
                  {value === null ? (
                    '–'
                  ) : (
                    <WhyLink
                      part={competency}
                      figure={`expectations ${competency}`}
                      name={say('way:of', { what: title, of: competencyName(wording, competency) })}
                      value={figureName(wording, value)}
                      isAgain
                    >
                      {figureName(wording, value)}
                    </WhyLink>
                  )}
                </td>
                {cells.map((cell) => (
                  <Cell
                    key={cell.level}
                    wording={wording}
                    competency={competency}
                    cell={cell}
                    isTarget={cell.level === target}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const Cell = ({
  wording,
  competency,
  cell: { level, expected, met, short },
  isTarget,
}: {
  readonly wording: WordingInput
  readonly competency: string
  readonly cell: ExpectedCell
  readonly isTarget: boolean
}) => {
  const { say, format } = useWords()
  const className = isTarget ? 'level-col is-target' : 'level-col'
  if (expected === null) return <td className={className}>–</td>
  const wanted = figureName(wording, expected)
  const state =
    met === null
      ? say('result:expectations.cellOpen', { expected: wanted })
      : met
        ? say('result:expectations.cellMet', { expected: wanted })
        : say('result:expectations.cellShort', { expected: wanted, by: format.number(short ?? 0, 0) })
  return (
    <td className={className}>
      <WhyLink
        part="expectations"
        figure={`expectations ${level} ${competency}`}
        name={say('way:of', { what: level, of: competencyName(wording, competency) })}
        value={state}
        className="plain level-met"
        isAgain
      >
        <MetMark met={met} />
        <span className="num" aria-hidden="true">
          {short === null || short === 0
            ? wanted
            : `${wanted} ${format.signed(-short, Number.isInteger(short) ? 0 : 2)}`}
        </span>
        <span className="sr">{state}</span>
      </WhyLink>
    </td>
  )
}
