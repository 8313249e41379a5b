import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar as RadarSeries, RadarChart } from 'recharts'
import type { RadarAxis } from '#renderer/lib/radar-data.ts'
import type { Series } from '#renderer/lib/series.ts'
import { Marker } from './marker.tsx'

interface RadarProps {
  readonly axes: readonly RadarAxis[]
  /** Drawn in this order, so that `self` comes last and lies on top. At most three. */
  readonly series: readonly Series[]
  /** The centre and the rim; whole numbers. */
  readonly min: number
  readonly max: number
  readonly width: number
  readonly height: number
  readonly radius: number
  /** A sentence that says what is to be seen. */
  readonly label: string
  readonly showScale?: boolean
  /** Line height between a label and its caption. */
  readonly labelSize?: number
}

interface Point {
  readonly x: number
  readonly y: number
  readonly missing: boolean
}

/** Recharts' radar in our clothes: rings at whole levels, gaps where nothing was answered, no animation of its own. */
export const Radar = ({
  axes,
  series,
  min,
  max,
  width,
  height,
  radius,
  label,
  showScale = false,
  labelSize = 12,
}: RadarProps) => {
  const data = axes.map((axis) => ({
    id: axis.id,
    ...Object.fromEntries(series.map((name) => [name, axis.values[name] ?? min])),
  }))
  const cx = width / 2
  const cy = height / 2
  const rings = Array.from({ length: max - min }, (_, index) => min + index + 1)
  const angle = (index: number): number => Math.PI / 2 - (2 * Math.PI * index) / axes.length
  const place = (index: number, distance: number): { readonly x: number; readonly y: number } => ({
    x: cx + Math.cos(angle(index)) * distance,
    y: cy - Math.sin(angle(index)) * distance,
  })
  return (
    // What is inside an image is no content of its own; hidden besides, the PDF would lose the figure with its sentence.
    <figure className="radar" role="img" aria-label={label}>
      <div>
        <RadarChart
          className="chart"
          width={width}
          height={height}
          cx={cx}
          cy={cy}
          outerRadius={radius}
          data={data}
          accessibilityLayer={false}
        >
          <PolarGrid
            gridType="polygon"
            polarRadius={rings.map((ring) => ((ring - min) / (max - min)) * radius)}
            className="grid"
          />
          <PolarRadiusAxis domain={[min, max]} tick={false} axisLine={false} tickCount={2} />
          <PolarAngleAxis dataKey="id" tick={false} axisLine={false} />
          {series.map((name) => (
            <RadarSeries
              key={name}
              dataKey={name}
              isAnimationActive={false}
              shape={({ points }: { readonly points: readonly { readonly x: number; readonly y: number }[] }) => (
                <SeriesShape
                  name={name}
                  points={points.map((point, index) => ({ ...point, missing: isMissing(axes[index], name) }))}
                />
              )}
            />
          ))}
          {showScale &&
            rings.map((ring) => (
              <ScaleNumber
                key={ring}
                ring={ring}
                at={between(place(0, at(ring, min, max, radius)), place(axes.length - 1, at(ring, min, max, radius)))}
              />
            ))}
          {axes.map((axis, index) => (
            <AxisLabel
              key={axis.id}
              axis={axis}
              at={place(index, radius)}
              cx={cx}
              cy={cy}
              size={labelSize}
              missing={isMissing(axis, 'self') && series.includes('self')}
            />
          ))}
        </RadarChart>
      </div>
    </figure>
  )
}

const isMissing = (axis: RadarAxis | undefined, name: Series): boolean => {
  const value = axis?.values[name]
  return value === undefined || value === null
}

const at = (ring: number, min: number, max: number, radius: number): number => ((ring - min) / (max - min)) * radius

const between = (a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }) => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
})

/** Filled only when every value is there; otherwise lines between neighbours that are. */
const SeriesShape = ({ name, points }: { readonly name: Series; readonly points: readonly Point[] }) => {
  const whole = points.every((point) => !point.missing)
  const corners = points.map(({ x, y }) => `${x},${y}`).join(' ')
  return (
    <g>
      {whole ? (
        <polygon className={`s-${name}`} points={corners} />
      ) : (
        points.map((point, index) => {
          const next = points[(index + 1) % points.length]
          if (next === undefined || point.missing || next.missing) return null
          return (
            <line
              key={`${point.x},${point.y}`}
              className={`s-${name} open`}
              x1={point.x}
              y1={point.y}
              x2={next.x}
              y2={next.y}
            />
          )
        })
      )}
      {points.map((point) =>
        point.missing ? null : (
          <Marker key={`${point.x},${point.y}`} series={name} x={point.x} y={point.y} size={3.6} />
        ),
      )}
    </g>
  )
}

const ScaleNumber = ({
  ring,
  at: { x, y },
}: {
  readonly ring: number
  readonly at: { readonly x: number; readonly y: number }
}) => (
  <text className="t halo" x={x} y={y + 4} textAnchor="middle">
    {ring}
  </text>
)

/** Stands outside its corner; two lines where there is a caption. Unanswered: a dashed ring at the rim. */
const AxisLabel = ({
  axis,
  at: corner,
  cx,
  cy,
  size,
  missing,
}: {
  readonly axis: RadarAxis
  readonly at: { readonly x: number; readonly y: number }
  readonly cx: number
  readonly cy: number
  readonly size: number
  readonly missing: boolean
}) => {
  const side = corner.x - cx
  const anchor = Math.abs(side) < 2 ? 'middle' : side > 0 ? 'start' : 'end'
  const x = corner.x + (anchor === 'middle' ? 0 : anchor === 'start' ? 10 : -10)
  const lines = axis.caption === undefined ? 1 : 2
  const above = anchor === 'middle' && corner.y < cy ? -10 - (lines - 1) * (size + 2) : 0
  const below = anchor === 'middle' && above === 0 ? size + 6 : 0
  const y = corner.y + above + below + (anchor === 'middle' ? 0 : lines === 1 ? size * 0.35 : -2)
  return (
    <g>
      {missing && <circle className="null" cx={corner.x} cy={corner.y} r="3.5" />}
      <text className={missing ? 'axis t' : 'axis'} x={x} y={y} textAnchor={anchor}>
        {axis.label}
      </text>
      {axis.caption !== undefined && (
        <text className="t" x={x} y={y + size + 2} textAnchor={anchor}>
          {axis.caption}
        </text>
      )}
    </g>
  )
}
