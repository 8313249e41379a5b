import { useState } from 'react'
import { DotPlot } from '#renderer/components/dot-plot.tsx'
import { LazyRadar } from '#renderer/components/lazy-radar.tsx'
import type { LegendEntry } from '#renderer/components/legend.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import type { Series } from '#renderer/lib/series.ts'
import { Segments } from '#renderer/components/segments.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { radarRadius } from '#renderer/components/radar-radius.ts'
import { managersView } from '#renderer/lib/managers-view.ts'
import { useAssessments } from '#renderer/lib/queries.ts'
import { radarAxes, radarSentence } from '#renderer/lib/radar-data.ts'
import { useShortcuts } from '#renderer/lib/shortcuts.ts'
import { sortedDots } from '#renderer/lib/sorted-dots.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import { valueText } from '#shared/wording/value-text.ts'
import type { ProfileRow } from './profile-rows.ts'

type View = 'chart' | 'table'

/** You, the target and before as a radar, or the same figures as a table; T changes over. */
export const ProfileCard = ({
  ladder,
  rows,
  record,
  outcome,
  goalName,
  previousName,
}: {
  readonly ladder: Ladder
  readonly rows: readonly ProfileRow[]
  readonly record: AssessmentRecord
  readonly outcome: Outcome
  /** What the rows are measured against; null where they are against nothing. */
  readonly goalName: string | null
  readonly previousName: string | null
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const [view, setView] = useState<View>('chart')
  useShortcuts({ T: () => setView(view === 'chart' ? 'table' : 'chart') })
  const hasTarget = goalName !== null && rows.some(({ target }) => target !== null)
  const hasPrevious = previousName !== null && rows.some(({ previous }) => previous !== null)
  // Levels are numbers here, for there is little room; means are written as in the table.
  const scale = valueScale(ladder)
  const figure = (value: number): string =>
    format.number(value, scale.kind === 'points' ? scale.decimals : Number.isInteger(value) ? 0 : 2)
  const axes = radarAxes({ ladder, text, self: outcome, target: record.target }).map((axis) => {
    const row = rows.find(({ id }) => id === axis.id)
    return {
      ...axis,
      caption: caption(say, figure, row, scale.kind === 'levels'),
      values: { ...axis.values, target: row?.target ?? null, previous: row?.previous ?? null },
    }
  })
  const manager = managersView({ ...record, ladderId: ladder.id }, useAssessments().data ?? [])
  const dots = sortedDots(
    axes.map(({ id, label, values }) => ({
      id,
      label,
      values: { ...values, manager: manager?.outcome.competencies[id]?.value ?? null },
    })),
  )
  const ends = scaleEnds(scale)
  const series: Series[] = [
    ...(hasPrevious ? ['previous' as const] : []),
    ...(hasTarget ? ['target' as const] : []),
    'self',
  ]
  const you = say('result:legend.you', { name: record.cycle?.name ?? record.title })
  const target = goalName ?? ''
  const legend: LegendEntry[] = [
    { series: 'self', label: you },
    ...(hasTarget ? [{ series: 'target' as const, label: target }] : []),
    ...(hasPrevious ? [{ series: 'previous' as const, label: previousName ?? '' }] : []),
  ]
  return (
    <section className="card profile-card" aria-labelledby="profile-title">
      <div className="h">
        <h2 id="profile-title">{say('result:profile.title')}</h2>
        <span className="grow" />
        <Segments
          label={say('result:profile.view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'chart', label: say('result:profile.chart'), icon: 'chart' },
            { value: 'table', label: say('result:profile.table'), icon: 'table' },
          ]}
        />
      </div>
      {view === 'chart' ? (
        <>
          <div className="zoomed">
            <LazyRadar
              axes={axes}
              series={series}
              {...scaleEnds(scale)}
              width={376}
              height={316}
              radius={radarRadius(axes, { width: 376, largest: 108 })}
              showScale
              label={radarSentence({ axes, say, format, hasTarget, figure })}
            />
          </div>
          <Legend centered entries={legend} />
          <div className="zoomed dots-below">
            <DotPlot
              rows={dots}
              min={scale.kind === 'levels' ? 1 : ends.min}
              max={ends.max}
              figure={(value) => (value === null ? '–' : figure(value))}
              label={say('growth:compare.dots', {
                parts: dots
                  .map(({ label, values }) => `${label} ${typeof values.self === 'number' ? figure(values.self) : '–'}`)
                  .join(say('growth:gap')),
              })}
            />
            {manager !== null && (
              <Legend
                centered
                entries={[
                  {
                    series: 'manager',
                    label: say('growth:compare.manager', {
                      name: manager.by === '' ? (manager.cycle?.name ?? manager.title) : manager.by,
                    }),
                  },
                ]}
              />
            )}
          </div>
        </>
      ) : (
        <ProfileTable
          ladder={ladder}
          rows={rows}
          you={you}
          target={hasTarget ? target : null}
          previous={hasPrevious ? previousName : null}
        />
      )}
    </section>
  )
}

const caption = (
  say: ReturnType<typeof useWords>['say'],
  figure: (value: number) => string,
  row: ProfileRow | undefined,
  hasOwnTarget: boolean,
): string => {
  if (row === undefined || row.value === null) return say(row?.isSetAside === true ? 'common:setAside' : 'result:open')
  // A mark that is the same for all stands in the legend; each level that is expected stands at its axis.
  return row.target === null || !hasOwnTarget
    ? figure(row.value)
    : say('result:profile.of', { you: figure(row.value), target: figure(row.target) })
}

const ProfileTable = ({
  ladder,
  rows,
  you,
  target,
  previous,
}: {
  readonly ladder: Ladder
  readonly rows: readonly ProfileRow[]
  readonly you: string
  readonly target: string | null
  readonly previous: string | null
}) => {
  const { say, format } = useWords()
  const scale = valueScale(ladder)
  const figure = (value: number | null): string => (value === null ? '–' : valueText(scale, value, say, format))
  return (
    <table className="profile-table">
      <thead>
        <tr>
          <th scope="col">{say('result:table.competency')}</th>
          <th scope="col" className="n">
            {you}
          </th>
          {target !== null && (
            <th scope="col" className="n">
              {target}
            </th>
          )}
          {previous !== null && (
            <th scope="col" className="n">
              {previous}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td className="n b">
              {row.isSetAside ? (
                say('common:setAside')
              ) : row.value === null ? (
                say('result:open')
              ) : (
                <WhyLink
                  part={row.id}
                  figure={`${row.id} in the table`}
                  name={row.name}
                  value={figure(row.value)}
                  isAgain
                >
                  {figure(row.value)}
                </WhyLink>
              )}
            </td>
            {target !== null && <td className="n goal-figure">{figure(row.target)}</td>}
            {previous !== null && <td className="n q">{figure(row.previous)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
