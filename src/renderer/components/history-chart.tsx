import type { Series } from '#renderer/lib/series.ts'
import { clipText, textWidth } from '#shared/clip-text.ts'
import type { AssessmentId } from '#shared/ids.ts'
import {
  BandName,
  BandStripes,
  type ChartTarget,
  type HistoryScale,
  Points,
  SeamLines,
  SeamNames,
  TargetLine,
  TargetName,
} from './history-chart-parts.tsx'
import { linePath } from './line-path.ts'
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
  /** Whose result it is: pressed, it opens how it came about. */
  readonly of: AssessmentId | null
}

/** A value beside the line, at the place of the point with this index. */
export interface HistoryMark {
  readonly id: string
  readonly index: number
  readonly series: Series
  readonly value: number
  readonly title: string
}

/** Between the point with this index and the one before: the ladder changed. */
export interface ChartSeam {
  readonly before: number
  readonly label: string
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
  readonly target: ChartTarget | null
  readonly seams: readonly ChartSeam[]
  /** The ends of the scale, where no bands say them. */
  readonly ends: { readonly min: number; readonly max: number }
  /** A number of the axis as it is written. */
  readonly tick: (value: number) => string
  readonly width: number
  readonly height: number
  /** A sentence with every value. */
  readonly label: string
}

const TOP = 24
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
    <svg
      className="chart history-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <BandStripes bands={bands} scale={scale} low={low} high={high} />
      {wholeNumbers(low, high).map((value) => (
        <g key={value}>
          {/* Where there are bands, their edges are enough. */}
          {bands.length === 0 && (
            <line className="grid" x1={scale.left} x2={scale.right} y1={scale.y(value)} y2={scale.y(value)} />
          )}
          <text className="t" x={AXIS_WIDTH - 10} y={scale.y(value) + 3.5} textAnchor="end">
            {tick(value)}
          </text>
        </g>
      ))}
      <SeamLines seams={seams} scale={scale} top={TOP} />
      {target !== null && <TargetLine target={target} scale={scale} />}
      <path
        className="s-self open"
        d={linePath(
          points.map(({ value }) => value),
          scale,
        )}
      />
      {bands.map((band) => (
        <BandName key={band.id} band={band} isOwn={band.id === ownBand} scale={scale} room={margin} />
      ))}
      {target !== null && <TargetName target={target} scale={scale} />}
      <SeamNames seams={seams} scale={scale} />
      <Points points={points} marks={marks} scale={scale} />
      {shown.map((index) => (
        <text
          key={points[index]?.id}
          className={index === points.length - 1 ? 'strong axis' : 'axis'}
          x={scale.x(index)}
          y={scale.bottom + 22}
          textAnchor="middle"
        >
          <title>{points[index]?.label}</title>
          {labels[index]}
        </text>
      ))}
    </svg>
  )
}

/** The foot of the first band and the top of the last, or the scale's ends; further where a value lies beyond. */
const extent = ({ points, marks, bands, ends }: HistoryChartProps): { readonly low: number; readonly high: number } => {
  const values = [...points.flatMap(({ value }) => value ?? []), ...marks.map(({ value }) => value)]
  const low = bands[0]?.from ?? ends.min
  const high = bands[bands.length - 1]?.to ?? ends.max
  return { low: Math.min(low, ...values), high: Math.max(high, ...values) }
}

/** Cycles equally spaced, values from the foot of the plot to its top. */
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
