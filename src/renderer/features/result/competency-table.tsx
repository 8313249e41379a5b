import { Delta } from '#renderer/components/delta.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { valueScale } from '#shared/value-scale.ts'
import { type Columns, CompetencyRow } from './competency-row.tsx'
import { Gap } from './gap.tsx'
import type { ProfileRow, ProfileTotal } from './profile-rows.ts'
import type { TraceGroups } from './trace-groups.ts'

interface TableProps {
  readonly ladder: Ladder
  readonly rows: readonly ProfileRow[]
  readonly total: ProfileTotal | null
  readonly trace: TraceGroups
  readonly target: string | null
  readonly previousName: string | null
}

/** What the radar shows, in numbers; each competency opens the steps that led to it. */
export const CompetencyTable = (props: TableProps) => {
  const { ladder, rows, total, trace, target, previousName } = props
  const { say, format } = useWords()
  const columns: Columns = {
    target: target !== null && rows.some((row) => row.target !== null),
    previous: previousName !== null,
    weight: rows.some(({ weight }) => weight !== null),
  }
  const figure = (value: number | null): string =>
    value === null || total === null ? '–' : format.number(value, total.decimals)
  const isLevels = valueScale(ladder).kind === 'levels'
  const first = ladder.levels[0]?.id ?? ''
  const last = ladder.levels[ladder.levels.length - 1]?.id ?? ''
  return (
    <section className="competency-table" aria-label={say('result:table.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              {say('result:table.competency')}{' '}
              {columns.weight && <span className="light">{say('result:table.weight')}</span>}
            </th>
            <th scope="col" className="n">
              {say('common:you')}
            </th>
            {columns.target && (
              <>
                <th scope="col" className="n">
                  {say('result:table.target')}
                </th>
                <th scope="col" className="n">
                  {say('result:table.gap')}
                </th>
              </>
            )}
            <th className="dots-head" aria-hidden="true">
              {isLevels && (
                <span>
                  <span>{first}</span>
                  <span>{last}</span>
                </span>
              )}
            </th>
            {columns.previous && (
              <>
                <th scope="col" className="n">
                  <span className="cut previous-head" title={previousName ?? ''}>
                    {previousName}
                  </span>
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
            <CompetencyRow
              key={row.id}
              ladder={ladder}
              row={row}
              columns={columns}
              lines={trace.competencies.find(({ id }) => id === row.id)?.lines ?? []}
            />
          ))}
          {total !== null && (
            <tr className="total">
              <th scope="row">{say('result:table.average')}</th>
              <td className="n">{figure(total.value)}</td>
              {columns.target && (
                <>
                  <td className="n goal-figure">{figure(total.target)}</td>
                  <td className="n">
                    <Gap value={total.gap} decimals={total.decimals} />
                  </td>
                </>
              )}
              <td aria-hidden="true" />
              {columns.previous && (
                <>
                  <td className="n q">{figure(total.previous)}</td>
                  <td className="n">
                    <Delta value={total.change} decimals={total.decimals} />
                  </td>
                </>
              )}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
