import { type Between, ChangeLink } from '#renderer/components/change-link.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import { type Columns, CompetencyRow, type ExtraColumn, spanOf } from './competency-row.tsx'
import { Gap } from './gap.tsx'
import { GoalLink } from './goal-link.tsx'
import { PreviousLink } from './previous-link.tsx'
import type { ProfileRow, ProfileTotal } from './profile-rows.ts'
import type { TraceGroups } from '#shared/wording/trace-groups.ts'

/** Rows that stand together, under a name of their own where there are several groups. */
export interface RowGroup {
  readonly id: string
  readonly name: string | null
  readonly rows: readonly ProfileRow[]
}

interface TableProps {
  readonly ladder: Ladder
  readonly groups: readonly RowGroup[]
  /** Columns of the ladder's own, before what was. */
  readonly extras?: readonly ExtraColumn[]
  readonly total: ProfileTotal | null
  readonly trace: TraceGroups
  /** What the rows are measured against; null where they are against nothing. */
  readonly goalName: string | null
  readonly previousName: string | null
  readonly between: Between | null
  /** What its rows are called, where that is not competencies. */
  readonly head?: string
  /** True where nothing stands beside it: its lines are drawn longer. */
  readonly isWide?: boolean
}

/** What the radar shows, in numbers; each competency opens the steps that led to it. */
export const CompetencyTable = (props: TableProps) => {
  const { ladder, groups, extras = [], total, trace, goalName, previousName, between, head, isWide = false } = props
  const { say, format } = useWords()
  const rows = groups.flatMap((group) => group.rows)
  const columns: Columns = {
    target: goalName !== null && rows.some((row) => row.target !== null),
    previous: previousName !== null,
    between,
    weight: rows.some(({ weight }) => weight !== null),
    extras,
  }
  const figure = (value: number | null): string =>
    value === null || total === null ? '–' : format.number(value, total.decimals)
  const all = { id: 'overall', name: say('result:table.average') }
  const scale = valueScale(ladder)
  const ends = scaleEnds(scale)
  const first = scale.kind === 'levels' ? ladder.levels[0]?.id : ends.min
  const last = scale.kind === 'levels' ? ladder.levels[ladder.levels.length - 1]?.id : ends.max
  return (
    <section className="competency-table" aria-label={say('result:table.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              {head ?? say('result:table.competency')}{' '}
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
            <th className={isWide ? 'dots-head wide' : 'dots-head'} aria-hidden="true">
              <span>
                <span>{first}</span>
                <span>{last}</span>
              </span>
            </th>
            {extras.map(({ id, name }) => (
              <th scope="col" className="n" key={id}>
                {name}
              </th>
            ))}
            {columns.previous && (
              <>
                <th scope="col" className="n">
                  <span className="previous-head" title={previousName ?? ''}>
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
        {groups.map((group) => (
          <tbody key={group.id}>
            {group.name !== null && (
              <tr className="group">
                <th scope="rowgroup" colSpan={spanOf(columns)}>
                  {group.name}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <CompetencyRow
                key={row.id}
                ladder={ladder}
                row={row}
                columns={columns}
                dotsWidth={isWide ? 200 : 88}
                lines={trace.competencies.find(({ id }) => id === row.id)?.lines ?? []}
              />
            ))}
          </tbody>
        ))}
        {total !== null && (
          <tbody>
            <tr className="total">
              <th scope="row">{say('result:table.average')}</th>
              <td className="n">
                <WhyLink
                  part="overall"
                  figure="overall total"
                  name={say('result:table.average')}
                  value={figure(total.value)}
                >
                  {figure(total.value)}
                </WhyLink>
              </td>
              {columns.target && (
                <>
                  <td className="n goal-figure">
                    <GoalLink
                      ladder={ladder}
                      row={all}
                      column={say('result:table.target')}
                      value={figure(total.target)}
                    >
                      {figure(total.target)}
                    </GoalLink>
                  </td>
                  <td className="n">
                    <GoalLink
                      ladder={ladder}
                      row={all}
                      column={say('result:table.gap')}
                      value={total.gap === null ? '–' : format.signed(total.gap, total.decimals)}
                    >
                      <Gap value={total.gap} decimals={total.decimals} />
                    </GoalLink>
                  </td>
                </>
              )}
              <td aria-hidden="true" />
              {extras.map(({ id }) => (
                <td key={id} aria-hidden="true" />
              ))}
              {columns.previous && (
                <>
                  <td className="n q">
                    <PreviousLink
                      part="overall"
                      name={say('result:table.average')}
                      between={between}
                      value={figure(total.previous)}
                    />
                  </td>
                  <td className="n">
                    <ChangeLink
                      value={total.change}
                      decimals={total.decimals}
                      between={between}
                      name={say('result:table.average')}
                    />
                  </td>
                </>
              )}
            </tr>
          </tbody>
        )}
      </table>
    </section>
  )
}
