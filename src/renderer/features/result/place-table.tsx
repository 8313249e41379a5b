import { type Between, ChangeLink } from '#renderer/components/change-link.tsx'
import type { LegendEntry } from '#renderer/components/legend.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { PlaceTrack } from '#renderer/components/place-track.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { placeMarks } from '#renderer/lib/place-marks.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { isLowerBound } from '#shared/lower-bound.ts'
import type { CumulativeOutcome } from '#shared/outcome.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { figureName } from '#shared/wording/figure-name.ts'
import { Gap } from './gap.tsx'
import { GoalLink } from './goal-link.tsx'
import { HowRow } from './how-row.tsx'
import { PreviousLink } from './previous-link.tsx'
import type { ProfileRow } from './profile-rows.ts'
import type { TraceGroups } from '#shared/wording/trace-groups.ts'

/** As wide as a category's way is drawn, in CSS pixels. */
const TRACK_PX = 300

/** Where each category stands on the way up, drawn and in figures; each opens the steps that led there. */
export const PlaceTable = ({
  wording,
  outcome,
  rows,
  trace,
  you,
  target,
  previousName,
  between,
}: {
  readonly wording: WordingInput
  readonly outcome: CumulativeOutcome
  readonly rows: readonly ProfileRow[]
  readonly trace: TraceGroups
  /** What the person's own series is called. */
  readonly you: string
  readonly target: string | null
  readonly previousName: string | null
  readonly between: Between | null
}) => {
  const { say, format } = useWords()
  const scale = placeMarks(wording.ladder, wording.text)
  if (scale === null) return null
  const hasPrevious = previousName !== null && rows.some(({ previous }) => previous !== null)
  const figure = (value: number | null): string => (value === null ? '–' : figureName(wording, value))
  const decimals = wording.ladder.result.decimals
  const span = 3 + (target === null ? 0 : 2) + (hasPrevious ? 2 : 0)
  const legend: LegendEntry[] = [
    { series: 'self', label: you },
    ...(target === null ? [] : [{ series: 'target' as const, label: say('common:target.level', { level: target }) }]),
    ...(hasPrevious ? [{ series: 'previous' as const, label: previousName }] : []),
  ]
  return (
    <section className="competency-table">
      <div className="h">
        <h2>{say('result:places.title')}</h2>
        <span className="s q">{say('result:places.hint')}</span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('result:places.category')}</th>
            <th scope="col" className="n">
              {say('result:places.place')}
            </th>
            {target !== null && (
              <>
                <th scope="col" className="n">
                  {say('result:table.target')}
                </th>
                <th scope="col" className="n">
                  {say('result:table.gap')}
                </th>
              </>
            )}
            <th className="track-head" aria-hidden="true">
              {say('result:places.track')}
            </th>
            {hasPrevious && (
              <>
                <th scope="col" className="n">
                  <span className="previous-head" title={previousName}>
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
            <HowRow
              key={row.id}
              id={row.id}
              name={row.name}
              lines={trace.competencies.find(({ id }) => id === row.id)?.lines ?? []}
              span={span}
            >
              <td className="n b">
                {row.isSetAside ? (
                  <span className="light q">{say('common:setAside')}</span>
                ) : (
                  <>
                    {row.value !== null && isLowerBound(outcome, row.id) && (
                      <span className="light xs q">{say('result:places.least')} </span>
                    )}
                    {row.value === null ? (
                      '–'
                    ) : (
                      <WhyLink part={row.id} figure={`${row.id} value`} name={row.name} value={figure(row.value)}>
                        {figure(row.value)}
                      </WhyLink>
                    )}
                  </>
                )}
              </td>
              {target !== null && (
                <>
                  <td className="n goal-figure">
                    <GoalLink
                      ladder={wording.ladder}
                      row={row}
                      column={say('result:table.target')}
                      value={figure(row.target)}
                    >
                      {figure(row.target)}
                    </GoalLink>
                  </td>
                  <td className="n">
                    <GoalLink
                      ladder={wording.ladder}
                      row={row}
                      column={say('result:table.gap')}
                      value={row.gap === null ? '–' : format.signed(row.gap, decimals)}
                    >
                      <Gap value={row.gap} decimals={decimals} />
                    </GoalLink>
                  </td>
                </>
              )}
              <td className="track-cell" aria-hidden="true">
                <PlaceTrack {...scale} value={row.value} target={row.target} previous={row.previous} width={TRACK_PX} />
              </td>
              {hasPrevious && (
                <>
                  <td className="n q">
                    <PreviousLink part={row.id} name={row.name} between={between} value={figure(row.previous)} />
                  </td>
                  <td className="n">
                    <ChangeLink
                      value={row.change}
                      decimals={decimals}
                      between={between}
                      name={row.name}
                      isAgain={row !== rows[0]}
                    />
                  </td>
                </>
              )}
            </HowRow>
          ))}
        </tbody>
      </table>
      <Legend entries={legend} />
    </section>
  )
}
