import { type Between, ChangeLink } from '#renderer/components/change-link.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { positionName, type WordingInput } from '#shared/wording/competency-sentence.ts'
import { figureName, meanText } from '#shared/wording/figure-name.ts'
import { traceLine } from '#shared/wording/trace-sentence.ts'
import type { AreaRow } from './area-rows.ts'
import { HowRow } from './how-row.tsx'
import { PreviousLink } from './previous-link.tsx'
import { SpreadRow } from './spread-strip.tsx'

/** The figures of each area and of all competencies; each opens the step that led to them. */
export const AreaTable = ({
  wording,
  rows,
  previousName,
  between,
}: {
  readonly wording: WordingInput
  readonly rows: readonly AreaRow[]
  readonly previousName: string | null
  readonly between: Between | null
}) => {
  const { say } = useWords()
  const { ladder } = wording
  const hasPrevious = previousName !== null && rows.some(({ previous }) => previous !== null)
  const first = ladder.levels[0]?.id ?? ''
  const last = ladder.levels[ladder.levels.length - 1]?.id ?? ''
  const span = hasPrevious ? 8 : 6
  return (
    <section className="competency-table">
      <div className="h">
        <h2>{say('result:areas.title')}</h2>
        <span className="s q">{say('result:areas.hint')}</span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('result:areas.area')}</th>
            <th scope="col" className="n">
              {say('result:spread.typical')}
            </th>
            <th scope="col" className="n">
              {say('result:spread.mean')}
            </th>
            <th scope="col" className="n">
              {say('result:spread.floor')}
            </th>
            <th scope="col" className="n">
              {say('result:spread.peak')}
            </th>
            <th className="dots-head wide" aria-hidden="true">
              <span>
                <span>{first}</span>
                <span>{last}</span>
              </span>
            </th>
            {hasPrevious && (
              <>
                <th scope="col" className="n">
                  {say('result:areas.meanIn', { name: previousName })}
                </th>
                <th scope="col" className="n">
                  {say('result:table.change')}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HowRow
              key={row.id ?? 'all'}
              id={row.id ?? 'all'}
              name={row.name}
              lines={row.step === null ? [] : [traceLine(wording, row.step)]}
              span={span}
              className={row.id === null ? 'total' : ''}
            >
              {figuresOf(wording, row).map(({ id, name, value }, index) => (
                <td className={index === 0 ? 'n b' : 'n'} key={id}>
                  {value === null ? (
                    '–'
                  ) : (
                    <WhyLink
                      part="overall"
                      figure={`${row.id ?? 'all'} ${id}`}
                      name={say('way:of', { what: row.name, of: name })}
                      value={value}
                      isAgain={index > 0}
                    >
                      {value}
                    </WhyLink>
                  )}
                </td>
              ))}
              <td className="dots-cell" aria-hidden="true">
                <SpreadRow {...row.figures} count={ladder.levels.length} width={200} />
              </td>
              {hasPrevious && (
                <>
                  <td className="n q">
                    <PreviousLink
                      part="overall"
                      name={row.name}
                      between={between}
                      value={row.previous === null ? '–' : meanText(wording, row.previous)}
                    />
                  </td>
                  <td className="n">
                    <ChangeLink
                      value={row.change}
                      decimals={ladder.result.decimals}
                      between={between}
                      name={row.name}
                      isAgain={row.id !== null}
                    />
                  </td>
                </>
              )}
            </HowRow>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The figures of a row by column; null where nothing can be said. */
const figuresOf = (wording: WordingInput, { figures }: AreaRow) => {
  const { say } = wording
  const { typical, mean, floor, peak } = figures
  return [
    {
      id: 'typical',
      name: say('result:spread.typical'),
      value: typical === null ? null : positionName(wording, typical),
    },
    { id: 'mean', name: say('result:spread.mean'), value: mean === null ? null : meanText(wording, mean) },
    { id: 'floor', name: say('result:spread.floor'), value: floor === null ? null : figureName(wording, floor) },
    { id: 'peak', name: say('result:spread.peak'), value: peak === null ? null : figureName(wording, peak) },
  ]
}
