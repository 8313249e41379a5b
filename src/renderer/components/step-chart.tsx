import { clipText, textWidth } from '#shared/clip-text.ts'
import type { ChartSeam, HistoryMark, HistoryPoint } from './history-chart.tsx'
import {
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

interface StepChartProps {
  /** Whole values: levels held, or how many are shown. */
  readonly points: readonly HistoryPoint[]
  /** A finer figure beside each step, on the same scale; what is written of it stands under the cycle. */
  readonly line: readonly { readonly value: number | null; readonly figure: string }[]
  readonly marks: readonly HistoryMark[]
  /** The values of the scale, rising, with what is written beside each. */
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly target: ChartTarget | null
  readonly seams: readonly ChartSeam[]
  readonly width: number
  readonly height: number
  /** A sentence with every value. */
  readonly label: string
}

const TOP = 26
const AXIS_HEIGHT = 30
/** What is written of the line takes another line under the cycles. */
const LINE_HEIGHT = 15
const RIGHT = 24
/** A letter at 12 px is about this wide. */
const LETTER = 6.6
const LONGEST_LABEL = 18
const LONGEST_TICK = 22

/** Whole figures over cycles, equally spaced: each cycle a step, as high as what was reached in it. No smoothing. */
export const StepChart = (props: StepChartProps) => {
  const { points, line, marks, ticks, target, seams, width, height, label } = props
  const names = ticks.map((tick) => clipText(tick.label, LONGEST_TICK))
  const left = Math.max(34, Math.max(0, ...names.map(textWidth)) * LETTER + 14)
  const scale = scaleFor(props, left)
  const labels = points.map((point) => clipText(point.label, LONGEST_LABEL))
  const shown = new Set(thinned(points.length, scale.room, Math.max(0, ...labels.map(textWidth)) * LETTER + 12))
  return (
    <svg
      className="chart step-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {ticks.map((tick, index) => (
        <g key={tick.value}>
          <line className="grid" x1={scale.left} x2={scale.right} y1={scale.y(tick.value)} y2={scale.y(tick.value)} />
          <text className="axis" x={scale.left - 10} y={scale.y(tick.value) + 4} textAnchor="end">
            {names[index]}
          </text>
        </g>
      ))}
      <SeamLines seams={seams} scale={scale} top={TOP} />
      {target !== null && (
        <>
          <TargetLine target={target} scale={scale} />
          <TargetName target={target} scale={scale} />
        </>
      )}
      <path className="s-self open" d={stepPath(points, scale)} />
      <path
        className="s-fine"
        d={linePath(
          line.map(({ value }) => value),
          scale,
        )}
      />
      {line.map(({ value }, index) =>
        value === null ? null : (
          <circle key={points[index]?.id} className="m-fine" cx={scale.x(index)} cy={scale.y(value)} r="2.6" />
        ),
      )}
      <SeamNames seams={seams} scale={scale} />
      <Points points={points} marks={marks} scale={scale} avoid={line.map(({ value }) => value)} />
      {points.map((point, index) =>
        shown.has(index) ? (
          <g key={point.id}>
            <text
              className={index === points.length - 1 ? 'strong axis' : 'axis'}
              x={scale.x(index)}
              y={scale.bottom + 22}
              textAnchor="middle"
            >
              <title>{point.label}</title>
              {labels[index]}
            </text>
            <text className="t" x={scale.x(index)} y={scale.bottom + 22 + LINE_HEIGHT} textAnchor="middle">
              {line[index]?.figure}
            </text>
          </g>
        ) : null,
      )}
    </svg>
  )
}

const scaleFor = ({ points, line, ticks, width, height }: StepChartProps, left: number): HistoryScale => {
  const low = ticks[0]?.value ?? 0
  const high = Math.max(low + 1, ticks[ticks.length - 1]?.value ?? 1)
  const bottom = height - AXIS_HEIGHT - (line.some(({ value }) => value !== null) ? LINE_HEIGHT : 0)
  const room = (width - RIGHT - left) / Math.max(1, points.length)
  // Half a step of air below the lowest, for the figure under its point.
  const rise = (bottom - TOP) / (high - low + 0.5)
  return {
    x: (index) => left + (index + 0.5) * room,
    y: (value) => bottom - (value - low + 0.5) * rise,
    room,
    left,
    right: width - RIGHT,
    bottom,
  }
}

/** A step as wide as its cycle; a missing one breaks the line. */
const stepPath = (points: readonly HistoryPoint[], { x, y, room }: HistoryScale): string => {
  const parts = points.flatMap(({ value }, index) => {
    if (value === null) return []
    const before = points[index - 1]?.value ?? null
    const start = `${x(index) - room / 2} ${y(value)}`
    return [`${before === null ? 'M' : 'L'}${start}`, `H${x(index) + room / 2}`]
  })
  return parts.join('')
}
