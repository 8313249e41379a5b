import { SERIES } from '#renderer/lib/series.ts'
import type { DotPlotRow } from '#renderer/lib/sorted-dots.ts'
import { sortedDots } from '#renderer/lib/sorted-dots.ts'
import { clipText } from '#shared/clip-text.ts'
import { Marker } from './marker.tsx'

const ROW = 21
const TOP = 16
const NAMES = 118
const FIGURES = 40
/** A letter at 12 px is about this wide. */
const LETTER = 6.4

/** Right and down of the place that is taken. */
const BESIDE = { self: [0, 0], target: [0, -6.5], previous: [0, 6.5], manager: [8, 0] } as const

/** What a radar shows, on one scale and sorted: the eye compares places on a line better than corners of an area. */
export const DotPlot = ({
  rows,
  min,
  max,
  figure,
  label,
  width = 372,
}: {
  readonly rows: readonly DotPlotRow[]
  /** The first whole value of the scale; "not yet" hangs a little before it. */
  readonly min: number
  readonly max: number
  readonly figure: (value: number | null) => string
  /** A sentence with every value, sorted as they are drawn. */
  readonly label: string
  readonly width?: number
}) => {
  const sorted = sortedDots(rows)
  const left = NAMES + 8
  const right = width - FIGURES
  const x = (value: number): number =>
    left + ((Math.max(value, min - 0.5) - min) / Math.max(1, max - min)) * (right - left)
  const marks = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const height = TOP + sorted.length * ROW + 4
  return (
    <svg
      className="chart dot-plot"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {marks.map((mark) => (
        <g key={mark}>
          <line className="grid" x1={x(mark)} x2={x(mark)} y1={TOP - 2} y2={height - 4} />
          <text className="t" x={x(mark)} y={TOP - 6} textAnchor="middle">
            {mark}
          </text>
        </g>
      ))}
      {sorted.map(({ id, label: name, values }, index) => {
        const y = TOP + index * ROW + ROW / 2
        const { self = null, target = null } = values
        return (
          <g key={id}>
            <text className="axis" x={NAMES} y={y + 4} textAnchor="end">
              <title>{name}</title>
              {clipText(name, Math.floor(NAMES / LETTER))}
            </text>
            {self !== null && target !== null && self !== target && (
              <line className="goal" x1={x(self)} x2={x(target)} y1={y} y2={y} />
            )}
            {SERIES.toReversed().map((series) => {
              const value = values[series] ?? null
              if (value === null) return null
              // A mark that another one would cover stands beside it, each series on a side of its own.
              const isCovered = SERIES.slice(0, SERIES.indexOf(series)).some((each) => values[each] === value)
              const [aside, down] = isCovered ? BESIDE[series] : [0, 0]
              return (
                <Marker
                  key={series}
                  series={series}
                  x={x(value) + aside}
                  y={y + down}
                  size={series === 'self' ? 4.4 : isCovered ? 3 : 4}
                />
              )
            })}
            <text className="t" x={width - 2} y={y + 4} textAnchor="end">
              {figure(self)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
