import { Delta } from '#renderer/components/delta.tsx'
import { LevelLine } from '#renderer/components/level-line.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { ReportScale } from '#shared/report-model.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import { valueText } from '#shared/wording/value-text.ts'
import type { CompetencySeries } from './competency-series.ts'
import type { GrowthView } from './growth-toolbar.tsx'
import type { HistorySlot } from './history.ts'

interface Props {
  readonly ladder: Ladder
  readonly slots: readonly HistorySlot[]
  readonly series: readonly CompetencySeries[]
  readonly target: string | null
  readonly view: GrowthView
}

/** Each competency over cycles: small multiples on one scale, or one table. */
export const CompetencyHistory = (props: Props) => {
  const { ladder, slots, series, target, view } = props
  const { say, format } = useWords()
  const scale = valueScale(ladder)
  const ends = scaleEnds(scale)
  const min = scale.kind === 'levels' ? 1 : ends.min
  const hasTarget = series.some((each) => each.target !== null)
  const name = (value: number): string => valueText(scale, value, say, format)
  const first = slots[0]
  const hint =
    scale.kind === 'levels' && (ladder.expectations !== undefined || !hasTarget)
      ? say(hasTarget ? 'growth:each.hintTarget' : 'growth:each.hint', {
          from: name(1),
          to: name(ends.max),
          target: target ?? '',
        })
      : goalHint(
          say,
          ladder,
          target,
          scale.kind === 'levels' ? { from: name(min), to: name(ends.max) } : { from: `${min}`, to: `${ends.max}` },
          hasTarget,
        )
  return (
    <section>
      <div className="h">
        <h2>{say('growth:each.title')}</h2>
        <span className="s q">
          {[hint, slots.length > 1 && first !== undefined ? say('growth:each.since', { name: first.label }) : '']
            .filter((part) => part !== '')
            .join(say('growth:gap'))}
        </span>
      </div>
      {view === 'table' ? (
        <CompetencyHistoryTable {...props} name={name} />
      ) : (
        <div className="minis">
          {series.map((each) => (
            <figure className="mini" key={each.id}>
              <figcaption className="row">
                <span className="s m name" title={each.name}>
                  {each.name}
                </span>
                <span className="grow" />
                <span className="b num s">
                  {each.now === null ? (
                    '–'
                  ) : (
                    <WhyLink
                      part={each.id}
                      of={each.nowOf}
                      figure={`${each.id} now`}
                      name={each.name}
                      value={name(each.now)}
                    >
                      {name(each.now)}
                    </WhyLink>
                  )}
                </span>
                {each.change !== null && (
                  <span className="xs">
                    <Delta value={each.change} decimals={decimalsOf(scale, each.change)} />
                  </span>
                )}
              </figcaption>
              <LevelLine
                points={each.points}
                target={each.target}
                min={min}
                max={ends.max}
                label={lineLabel(say, name, each, slots)}
              />
            </figure>
          ))}
        </div>
      )}
    </section>
  )
}

/** Means and places change by as many decimals as they have; levels by whole ones, mostly. */
const decimalsOf = (scale: ReportScale, change: number): number => {
  if (scale.kind === 'points') return scale.decimals
  return Number.isInteger(change) ? 0 : 2
}

/** The scale that all of them share; what is dashed on it is what they are measured against. */
const goalHint = (
  say: ReturnType<typeof useWords>['say'],
  { result }: Ladder,
  target: string | null,
  ends: { readonly from: string; readonly to: string },
  hasTarget: boolean,
): string => {
  if (!hasTarget) return say('growth:kinds.hint', ends)
  const goal =
    result.kind === 'case'
      ? say('growth:kinds.goalMean', { value: result.demonstratedAt })
      : say('growth:kinds.goalLevel', { level: target ?? '' })
  return say('growth:kinds.hintGoal', { ...ends, goal })
}

const lineLabel = (
  say: ReturnType<typeof useWords>['say'],
  name: (value: number) => string,
  series: CompetencySeries,
  slots: readonly HistorySlot[],
): string => {
  const values = series.points
    .flatMap(({ value }, index) =>
      value === null ? [] : [say('growth:history.point', { name: slots[index]?.label ?? '', value: name(value) })],
    )
    .join(say('growth:gap'))
  if (values === '') return say('growth:each.unknown', { name: series.name })
  return series.target === null
    ? say('growth:each.label', { name: series.name, values })
    : say('growth:each.labelTarget', { name: series.name, values, target: name(series.target) })
}

const CompetencyHistoryTable = ({
  ladder,
  slots,
  series,
  name,
}: Props & { readonly name: (value: number) => string }) => {
  const { say } = useWords()
  const hasTarget = series.some((each) => each.target !== null)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- many cycles scroll sideways, and the keyboard has to get there
    <section className="wide-table" aria-label={say('growth:each.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('growth:table.competency')}</th>
            {slots.map((slot) => (
              <th scope="col" className="n" key={slot.id}>
                {slot.label}
              </th>
            ))}
            {hasTarget && (
              <th scope="col" className="n">
                {say('growth:legend.target')}
              </th>
            )}
            <th scope="col" className="n">
              {say('growth:table.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.map((each) => (
            <tr key={each.id}>
              <th scope="row">{each.name}</th>
              {each.points.map((point, index) => (
                <td className="n" key={point.id}>
                  {point.value === null ? (
                    <span className="q">–</span>
                  ) : (
                    <WhyLink
                      part={each.id}
                      of={slots[index]?.main?.id ?? null}
                      figure={`${each.id} in ${point.id}`}
                      name={say('way:of', { what: slots[index]?.label ?? '', of: each.name })}
                      value={name(point.value)}
                      className="plain"
                      isAgain={index < slots.length - 1} // the list of assessments leads to the others
                    >
                      {name(point.value)}
                    </WhyLink>
                  )}
                </td>
              ))}
              {hasTarget && <td className="n goal-figure">{each.target === null ? '–' : name(each.target)}</td>}
              <td className="n">
                <Delta value={each.change} decimals={decimalsOf(valueScale(ladder), each.change ?? 0)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
