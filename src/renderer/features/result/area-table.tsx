import { Delta } from '#renderer/components/delta.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { positionName, type WordingInput } from '#shared/wording/competency-sentence.ts'
import { figureName, meanText } from '#shared/wording/figure-name.ts'
import { traceLine } from '#shared/wording/trace-sentence.ts'
import type { AreaRow } from './area-rows.ts'
import { HowRow } from './how-row.tsx'
import { SpreadRow } from './spread-strip.tsx'

/** The figures of each area and of all competencies; each opens the step that led to them. */
export const AreaTable = ({
  wording,
  rows,
  previousName,
}: {
  readonly wording: WordingInput
  readonly rows: readonly AreaRow[]
  readonly previousName: string | null
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
              <td className="n b">{row.figures.typical === null ? '–' : positionName(wording, row.figures.typical)}</td>
              <td className="n">{row.figures.mean === null ? '–' : meanText(wording, row.figures.mean)}</td>
              <td className="n">{row.figures.floor === null ? '–' : figureName(wording, row.figures.floor)}</td>
              <td className="n">{row.figures.peak === null ? '–' : figureName(wording, row.figures.peak)}</td>
              <td className="dots-cell" aria-hidden="true">
                <SpreadRow {...row.figures} count={ladder.levels.length} width={200} />
              </td>
              {hasPrevious && (
                <>
                  <td className="n q">{row.previous === null ? '–' : meanText(wording, row.previous)}</td>
                  <td className="n">
                    <Delta value={row.change} decimals={ladder.result.decimals} />
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
