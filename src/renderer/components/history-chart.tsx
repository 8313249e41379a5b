import { DefaultZIndexes, Line, LineChart, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts'
import type { Series } from '#renderer/lib/series.ts'
import { clipText, textWidth } from '#shared/clip-text.ts'
import { BandName, BandStripes, type HistoryScale, Points, SeamName } from './history-chart-parts.tsx'
import { Marker } from './marker.tsx'
import { thinned } from './thinned.ts'

export interface HistoryPoint {
  readonly id: string
  /** Under the axis: the cycle. */
  readonly label: string
  /** Null leaves a gap in the line. */
  readonly value: number | null
  /** The value as it is written beside its point. */
  readonly figure: string
  /** The whole of it, for who points at it. */
  readonly title: string
  /** A draft or a provisional result: drawn as a ring. */
  readonly isHollow: boolean
}

/** A value beside the line, at the place of the point with this index. */
export interface HistoryMark {
  readonly id: string
  readonly index: number
  readonly series: Series
  readonly value: number
  readonly title: string
}

/** A level's stripe: its bounds touch those of its neighbours. */
export interface HistoryBand {
  readonly id: string
  readonly label: string
  readonly range: string
  readonly from: number
  readonly to: number
}

interface HistoryChartProps {
  readonly points: readonly HistoryPoint[]
  readonly marks: readonly HistoryMark[]
  readonly bands: readonly HistoryBand[]
  /** The band that holds the last result. */
  readonly ownBand: string | null
  readonly target: { readonly value: number; readonly label: string } | null
  /** Between the point with this index and the one before: the ladder changed. */
  readonly seams: readonly { readonly before: number; readonly label: string }[]
  /** The ends of the scale, where no bands say them. */
  readonly ends: { readonly min: number; readonly max: number }
  /** A number of the axis as it is written. */
  readonly tick: (value: number) => string
  readonly width: number
  readonly height: number
  /** A sentence with every value. */
  readonly label: string
}

const TOP = 10
const AXIS_HEIGHT = 30
const AXIS_WIDTH = 38
const NAMES_WIDTH = 190
const IDS_WIDTH = 44
/** Below this, bands are named by their ids. */
const NARROW = 620
/** A letter of the cycles' names, at 12 px, is about this wide. */
const LETTER = 6.6
const LONGEST_LABEL = 18

/** Results over cycles, equally spaced: bands as quiet stripes, the target as a line, each value at its point. */
export const HistoryChart = (props: HistoryChartProps) => {
  const { points, marks, bands, ownBand, target, seams, tick, width, height, label } = props
  const margin = bands.length === 0 ? 16 : width < NARROW ? IDS_WIDTH : NAMES_WIDTH
  const { low, high } = extent(props)
  const scale = scaleFor(props, margin, low, high)
  const labels = points.map((point) => clipText(point.label, LONGEST_LABEL))
  const shown = thinned(points.length, scale.room, Math.max(0, ...labels.map(textWidth)) * LETTER + 12)
  return (
    <figure className="history-chart" role="img" aria-label={label}>
      <div aria-hidden="true">
        <LineChart
          className="chart"
          width={width}
          height={height}
          margin={{ top: TOP, right: margin, bottom: 0, left: 0 }}
          data={points.map((point, index) => ({ index, value: point.value }))}
          accessibilityLayer={false}
        >
          <BandStripes bands={bands} scale={scale} low={low} high={high} />
          <XAxis
            dataKey="index"
            type="number"
            domain={[-0.5, points.length - 0.5]}
            ticks={shown}
            interval={0}
            height={AXIS_HEIGHT}
            tickLine={false}
            axisLine={false}
            tick={({ x, y, payload }: Tick) => (
              <text
                className={payload.value === points.length - 1 ? 'strong axis' : 'axis'}
                x={x}
                y={Number(y) + 8}
                textAnchor="middle"
              >
                <title>{points[payload.value]?.label}</title>
                {labels[payload.value]}
              </text>
            )}
          />
          <YAxis
            type="number"
            domain={[low, high]}
            ticks={wholeNumbers(low, high)}
            interval={0}
            width={AXIS_WIDTH}
            tickLine={false}
            axisLine={false}
            tick={({ x, y, payload }: Tick) => (
              <text className="t" x={Number(x) - 2} y={Number(y) + 3.5} textAnchor="end">
                {tick(payload.value)}
              </text>
            )}
          />
          {seams.map(({ before }) => (
            <ReferenceLine key={before} x={before - 0.5} stroke="var(--line-control)" strokeDasharray="2 3" />
          ))}
          {target !== null && (
            <ReferenceLine y={target.value} stroke="var(--target)" strokeWidth={1.75} strokeDasharray="6 3" />
          )}
          <Line
            dataKey="value"
            type="linear"
            stroke="var(--self)"
            strokeWidth={2.25}
            connectNulls={false}
            isAnimationActive={false}
            activeDot={false}
            dot={false}
          />
          <ZIndexLayer zIndex={DefaultZIndexes.label}>
            {bands.map((band) => (
              <BandName key={band.id} band={band} isOwn={band.id === ownBand} scale={scale} room={margin} />
            ))}
            {target !== null && (
              <g>
                <Marker series="target" x={scale.left + 8} y={scale.y(target.value)} size={4.8} />
                <text className="target-name halo-paper" x={scale.left + 18} y={scale.y(target.value) - 7}>
                  {target.label}
                </text>
              </g>
            )}
            {seams.map((seam) => (
              <SeamName key={seam.before} label={seam.label} before={seam.before} scale={scale} />
            ))}
            <Points points={points} marks={marks} scale={scale} />
          </ZIndexLayer>
        </LineChart>
      </div>
    </figure>
  )
}

/** What recharts tells a tick of an axis. */
interface Tick {
  readonly x: number | string
  readonly y: number | string
  readonly payload: { readonly value: number }
}

/** The foot of the first band and the top of the last, or the scale's ends; further where a value lies beyond. */
const extent = ({ points, marks, bands, ends }: HistoryChartProps): { readonly low: number; readonly high: number } => {
  const values = [...points.flatMap(({ value }) => value ?? []), ...marks.map(({ value }) => value)]
  const low = bands[0]?.from ?? ends.min
  const high = bands[bands.length - 1]?.to ?? ends.max
  return { low: Math.min(low, ...values), high: Math.max(high, ...values) }
}

/** The same places that recharts' axes come to, for what is drawn without them. */
const scaleFor = (
  { points, width, height }: HistoryChartProps,
  margin: number,
  low: number,
  high: number,
): HistoryScale => {
  const plot = { width: width - margin - AXIS_WIDTH, height: height - TOP - AXIS_HEIGHT }
  const room = plot.width / Math.max(1, points.length)
  return {
    x: (index) => AXIS_WIDTH + (index + 0.5) * room,
    y: (value) => TOP + ((high - value) / (high - low)) * plot.height,
    room,
    left: AXIS_WIDTH,
    right: AXIS_WIDTH + plot.width,
    bottom: TOP + plot.height,
  }
}

const wholeNumbers = (low: number, high: number): number[] => {
  const first = Math.ceil(low)
  return Array.from({ length: Math.max(0, Math.floor(high) - first + 1) }, (_, index) => first + index)
}
