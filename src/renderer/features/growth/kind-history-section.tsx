import { HistoryChart } from '#renderer/components/history-chart.tsx'
import type { LegendEntry } from '#renderer/components/legend.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { OpensWhy } from '#renderer/components/opens-why.tsx'
import { StepChart } from '#renderer/components/step-chart.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWidth } from '#renderer/lib/use-width.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { GrowthView } from './growth-toolbar.tsx'
import { type HistorySlot, hasProvisional, seamsOf } from './history.ts'
import { kindColumns } from './kind-columns.ts'
import { type KindHistory, kindHistory, type OtherKind } from './kind-history.ts'
import { KindHistoryTable } from './kind-history-table.tsx'
import { seamText } from './seam-text.ts'

/** A result that is no weighted average over cycles, drawn as steps or as a line, or as a table. */
export const KindHistorySection = ({
  ladder,
  kind,
  slots,
  target,
  view,
}: {
  readonly ladder: Ladder
  readonly kind: OtherKind
  readonly slots: readonly HistorySlot[]
  readonly target: string | null
  readonly view: GrowthView
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const { ref, width, textScale } = useWidth<HTMLDivElement>(1012)
  const words = { say, format, text, ladder }
  const history = kindHistory(words, kind, slots, target)
  const hasOthers = history.marks.some(({ series }) => series === 'manager')
  const legend: LegendEntry[] = [
    { series: 'self', label: say(kind === 'profile' ? 'growth:kinds.typical' : 'common:you') },
    ...(hasOthers ? [{ series: 'manager' as const, label: say('growth:legend.others') }] : []),
    ...(history.target === null ? [] : [{ series: 'target' as const, label: say('growth:legend.target') }]),
  ]
  const known = history.points.filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  const summary =
    first === undefined || last === undefined
      ? say('growth:kinds.none')
      : known.length === 1
        ? say('growth:history.one', { value: first.figure })
        : say('growth:kinds.fromTo', { from: first.figure, to: last.figure })
  return (
    <section ref={ref} className="history">
      <div className="h">
        <h2>{history.title}</h2>
        <span className="s q">{summary}</span>
        <span className="grow" />
        {view === 'chart' && <Legend entries={legend} />}
        {view === 'chart' && kind === 'profile' && <FineLegend label={say('growth:kinds.mean')} />}
        {view === 'chart' && hasProvisional(slots) && <RingLegend label={say('growth:legend.provisional')} />}
      </div>
      {view === 'table' ? (
        <KindHistoryTable ladder={ladder} slots={slots} columns={kindColumns(words, kind)} />
      ) : (
        <div style={{ zoom: textScale }}>
          <OpensWhy>
            <Chart
              history={history}
              seams={seamsOf(slots).map((seam) => ({ before: seam.before, label: seamText(say, seam) }))}
              width={Math.floor(width / textScale)}
            />
          </OpensWhy>
        </div>
      )}
    </section>
  )
}

/** Means lie between whole values and make a line; levels and counts make steps. */
const Chart = ({
  history,
  seams,
  width,
}: {
  readonly history: KindHistory
  readonly seams: readonly { readonly before: number; readonly label: string }[]
  readonly width: number
}) => {
  const { format } = useWords()
  const { kind, points, line, marks, ticks, target, label } = history
  if (kind !== 'reflection') {
    const height = Math.max(190, 50 + ticks.length * 30)
    return (
      <StepChart
        points={points}
        line={line}
        marks={marks}
        ticks={ticks}
        target={target}
        seams={seams}
        width={width}
        height={height}
        label={label}
      />
    )
  }
  return (
    <HistoryChart
      points={points}
      marks={marks}
      bands={[]}
      ownBand={null}
      target={target}
      seams={seams}
      ends={{ min: ticks[0]?.value ?? 0, max: ticks[ticks.length - 1]?.value ?? 1 }}
      tick={(value) => format.number(value)}
      width={width}
      height={200}
      label={label}
    />
  )
}

const FineLegend = ({ label }: { readonly label: string }) => (
  <span className="legend">
    <span>
      <svg className="chart" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
        <path className="s-fine" d="M1 6H29" />
        <circle className="m-fine" cx="15" cy="6" r="2.6" />
      </svg>
      {label}
    </span>
  </span>
)

const RingLegend = ({ label }: { readonly label: string }) => (
  <span className="legend">
    <span>
      <svg className="chart" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <circle className="m-hollow" cx="6" cy="6" r="3.6" />
      </svg>
      {label}
    </span>
  </span>
)
