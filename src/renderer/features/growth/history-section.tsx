import type { LegendEntry } from '#renderer/components/legend.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { HistoryChart, type HistoryMark, type HistoryPoint } from '#renderer/components/history-chart.tsx'
import { OpensWhy } from '#renderer/components/opens-why.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWidth } from '#renderer/lib/use-width.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import { bandsOf, headlineLevel, headlineValue, targetStart } from '#shared/result-figures.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import type { GrowthView } from './growth-toolbar.tsx'
import { type HistorySlot, hasProvisional, heldSince, isProvisional, seamsOf } from './history.ts'
import { HistoryTable } from './history-table.tsx'
import { REOPENED_SIGN, reopenedText } from './reopened-text.ts'
import { seamText } from './seam-text.ts'

/** A band ends a step before the next begins; half of the step belongs to each. */
const HALF_STEP = 0.05

/** The result over cycles, drawn or as a table. */
export const HistorySection = ({
  ladder,
  slots,
  target,
  view,
}: {
  readonly ladder: Ladder
  readonly slots: readonly HistorySlot[]
  readonly target: string | null
  readonly view: GrowthView
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const { ref, width, textScale } = useWidth<HTMLDivElement>(1012)
  const decimals = ladder.result.kind === 'reflection' ? 2 : ladder.result.decimals
  const isWeighted = ladder.result.kind === 'weighted-bands'
  const figure = (value: number): string => format.number(value, decimals)
  const valueOf = (slot: HistorySlot): number | null => (slot.main === null ? null : headlineValue(slot.main.outcome))
  const known = slots.flatMap((slot) => valueOf(slot) ?? [])
  const newest = slots.findLast(({ main }) => main !== null)?.main ?? null
  const start = targetStart(ladder, target)
  const points = slots.map((slot): HistoryPoint => {
    const value = valueOf(slot)
    return {
      id: slot.id,
      label: slot.label,
      value,
      figure: value === null ? '' : `${figure(value)}${isReopened(slot) ? ` ${REOPENED_SIGN}` : ''}`,
      title:
        value === null
          ? ''
          : [say('growth:history.point', { name: slot.label, value: figure(value) }), ...reopenedText(say, slot)].join(
              ' · ',
            ),
      isHollow: slot.main !== null && isProvisional(slot.main),
      of: slot.main?.id ?? null,
    }
  })
  const hasOthers = slots.some(({ others }) => others.some(({ outcome }) => headlineValue(outcome) !== null))
  const legend: LegendEntry[] = [
    { series: 'self', label: say('common:you') },
    ...(hasOthers ? [{ series: 'manager' as const, label: say('growth:legend.others') }] : []),
    ...(start === null ? [] : [{ series: 'target' as const, label: say('growth:legend.target') }]),
  ]
  const held = heldSince(slots, ({ outcome }) => headlineLevel(outcome))
  const first = known[0]
  const last = known[known.length - 1]
  const summary =
    first === undefined || last === undefined
      ? say('growth:history.none')
      : known.length === 1
        ? say('growth:history.one', { value: figure(first) })
        : held === null
          ? say('growth:history.fromTo', { from: figure(first), to: figure(last) })
          : say('growth:history.fromToHeld', {
              from: figure(first),
              to: figure(last),
              level: held.level,
              since: held.since,
            })
  if (known.length === 0 && bandsOf(ladder).length === 0) return null
  return (
    <section ref={ref} className="history">
      <div className="h">
        <h2>{say(isWeighted ? 'growth:history.title' : 'growth:history.titleMean', { count: slots.length })}</h2>
        <span className="s q">{summary}</span>
        <span className="grow" />
        {view === 'chart' && <Legend entries={legend} />}
        {view === 'chart' && slots.some(isReopened) && (
          <span className="legend">
            <span>
              <b aria-hidden="true">{REOPENED_SIGN}</b>
              {say('growth:legend.reopened')}
            </span>
          </span>
        )}
        {view === 'chart' && hasProvisional(slots) && (
          <span className="legend">
            <span>
              <svg className="chart" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                <circle className="m-hollow" cx="6" cy="6" r="3.6" />
              </svg>
              {say('growth:legend.provisional')}
            </span>
          </span>
        )}
      </div>
      {view === 'table' ? (
        <HistoryTable ladder={ladder} slots={slots} target={target} />
      ) : (
        <div style={{ zoom: textScale }}>
          <OpensWhy>
            <HistoryChart
              points={points}
              marks={marksOf(slots, (name, value) => say('growth:history.point', { name, value: figure(value) }))}
              bands={bandsOf(ladder).map((band) => {
                const level = ladder.levels.find(({ id }) => id === band.id)
                const short = level === undefined || level.name === undefined ? '' : text.short(level)
                return {
                  id: band.id,
                  from: band.from - HALF_STEP,
                  to: band.to + HALF_STEP,
                  label: short === '' ? band.id : `${band.id} ${short}`,
                  range: `${figure(band.from)}–${figure(band.to)}`,
                }
              })}
              ownBand={newest === null ? null : headlineLevel(newest.outcome)}
              target={
                start === null
                  ? null
                  : { value: start, label: say('growth:history.target', { level: target ?? '', value: figure(start) }) }
              }
              seams={seamsOf(slots).map((seam) => ({ before: seam.before, label: seamText(say, seam) }))}
              ends={scaleEnds(valueScale(ladder))}
              tick={figure}
              width={Math.floor(width / textScale)}
              height={252}
              label={say(isWeighted ? 'growth:history.label' : 'growth:history.labelMean', {
                values: points
                  .filter(({ value }) => value !== null)
                  .map(({ title }) => title)
                  .join(say('growth:gap')),
              })}
            />
          </OpensWhy>
        </div>
      )}
    </section>
  )
}

const isReopened = ({ main }: HistorySlot): boolean => main !== null && main.reopened > 0

/** Other people's views, and her own other assessments of the same cycle. */
const marksOf = (slots: readonly HistorySlot[], title: (name: string, value: number) => string): HistoryMark[] =>
  slots.flatMap(({ also, others }, index) =>
    [...also, ...others].flatMap((assessment): HistoryMark[] => {
      const value = headlineValue(assessment.outcome)
      if (value === null) return []
      const series = assessment.perspective === 'self' ? 'self' : 'manager'
      return [{ id: assessment.id, index, series, value, title: title(assessment.title, value) }]
    }),
  )
