import { DotPlot } from '#renderer/components/dot-plot.tsx'
import { LazyRadar } from '#renderer/components/lazy-radar.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { WhenSeen } from '#renderer/components/when-seen.tsx'
import { radarRadius } from '#renderer/components/radar-radius.ts'
import { fitsRadar, type RadarAxis } from '#renderer/lib/radar-data.ts'
import { sortedDots } from '#renderer/lib/sorted-dots.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords, type Words } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { goalOf } from '#shared/competency-goal.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import { headlineLevel, headlineValue } from '#shared/result-figures.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { valueText } from '#shared/wording/value-text.ts'
import { compare, type Side } from './comparison.ts'
import { comparisonSentences } from './comparison-sentences.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { ComparisonTracks } from './comparison-tracks.tsx'

/** As high as a radar with its dots below is, and a track with its name, in CSS pixels. */
const RADAR_ROOM = 590
const TRACK_ROOM = 46

/** Two assessments laid over each other, what changed in a sentence, and row by row. */
export const ComparisonView = ({
  before,
  after,
  manager,
}: {
  readonly before: Side
  readonly after: Side
  /** The manager's view of the later one's cycle; null where there is none, or where it is one of the two. */
  readonly manager: AssessmentSummary | null
}) => {
  const words = useWords()
  const { say, format } = words
  const { ladder } = after
  const text = useLadderText(ladder)
  const comparison = compare(before, after)
  // On a radar levels are numbers, for there is little room; a line of its own has room for their names.
  const scale = valueScale(ladder)
  const isRadar = fitsRadar(comparison.competencies.length)
  const figure = (value: number | null): string => {
    if (value === null) return '–'
    if (scale.kind === 'points' || !isRadar) return valueText(scale, value, say, format)
    return format.number(value, Number.isInteger(value) ? 0 : 2)
  }
  const axes = comparison.competencies.map((each, index): RadarAxis => {
    const competency = ladder.competencies[index]
    return {
      id: each.id,
      label: competency === undefined ? each.id : text.short(competency),
      caption: say('growth:compare.fromTo', { from: figure(each.before), to: figure(each.after) }),
      values: { self: each.after, previous: each.before },
    }
  })
  const { target } = after.assessment
  const dots = sortedDots(
    axes.map(({ id, label, values }) => ({
      id,
      label,
      values: {
        ...values,
        target: goalOf(ladder, target, id),
        manager: manager?.outcome.competencies[id]?.value ?? null,
      },
    })),
  )
  const ends = scaleEnds(scale)
  const [heading, ...more] = comparisonSentences(comparison, before, after, say)
  return (
    <div className="comparison">
      <div className="card comparison-radar">
        <WhenSeen height={isRadar ? RADAR_ROOM : TRACK_ROOM * axes.length}>
          {() => (
            <>
              <div className="zoomed">
                {isRadar ? (
                  <LazyRadar
                    axes={axes}
                    series={['previous', 'self']}
                    {...scaleEnds(scale)}
                    width={372}
                    height={316}
                    radius={radarRadius(axes, { width: 372, largest: 106 })}
                    showScale
                    label={say('growth:compare.radar', {
                      before: nameOf(before),
                      after: nameOf(after),
                      parts: axes.map(({ label, caption }) => `${label} ${caption ?? ''}`).join(say('growth:gap')),
                    })}
                  />
                ) : (
                  <ComparisonTracks ladder={ladder} competencies={comparison.competencies} figure={figure} />
                )}
              </div>
              <Legend
                centered
                entries={[
                  { series: 'self', label: legendText(after, words, text) },
                  { series: 'previous', label: legendText(before, words, text) },
                ]}
              />
              {isRadar && (
                <div className="zoomed dots-below">
                  <DotPlot
                    rows={dots}
                    min={scale.kind === 'levels' ? 1 : ends.min}
                    max={ends.max}
                    figure={figure}
                    label={say('growth:compare.dots', {
                      parts: dots
                        .map(({ label, values }) => `${label} ${figure(values.self ?? null)}`)
                        .join(say('growth:gap')),
                    })}
                  />
                  <Legend
                    centered
                    entries={[
                      ...(target !== null && dots.some(({ values }) => (values.target ?? null) !== null)
                        ? [{ series: 'target' as const, label: say('growth:compare.target', { level: target }) }]
                        : []),
                      ...(manager === null
                        ? []
                        : [
                            {
                              series: 'manager' as const,
                              label: say('growth:compare.manager', {
                                name: manager.by === '' ? nameOf(after) : manager.by,
                              }),
                            },
                          ]),
                    ]}
                  />
                </div>
              )}
            </>
          )}
        </WhenSeen>
      </div>
      <div>
        <p className="s comparison-text">
          <b>
            <Rich text={heading ?? ''} />
          </b>{' '}
          {more.map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
        </p>
        <ComparisonTable comparison={comparison} before={before} after={after} />
      </div>
    </div>
  )
}

const nameOf = ({ assessment }: Side): string => assessment.cycle?.name ?? assessment.title

/** `2026 H2, L3 3.5`; where a result is no weighted average, what stands for it in lists. */
const legendText = (side: Side, { say, format }: Words, text: LadderText): string => {
  const { outcome } = side.assessment
  const value = headlineValue(outcome)
  const weighted = [
    headlineLevel(outcome),
    value === null ? null : format.number(value, side.ladder.result.decimals),
  ].filter((part) => part !== null)
  const result =
    outcome.kind === 'weighted-bands'
      ? weighted.join(' ')
      : headlineOf({ say, format, text, levels: side.ladder.levels }, outcome).main
  return result === '' ? nameOf(side) : say('growth:history.point', { name: nameOf(side), value: result })
}
