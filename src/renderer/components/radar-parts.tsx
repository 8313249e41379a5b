import type { RadarAxis } from '#renderer/lib/radar-data.ts'
import type { Series } from '#renderer/lib/series.ts'
import { Marker } from './marker.tsx'
import type { Place, RadarPlaces } from './radar-places.ts'

/** One series through its points, one for each axis. Filled only when every value is there; otherwise lines between neighbours that are. */
export const RadarSeriesShape = ({
  name,
  points,
  axes,
}: {
  readonly name: Series
  readonly points: readonly Place[]
  readonly axes: readonly RadarAxis[]
}) => {
  const isMissing = (index: number): boolean => isGap(axes[index], name)
  const whole = axes.every((_, index) => !isMissing(index))
  return (
    <g>
      {whole ? (
        <polygon className={`s-${name}`} points={cornersOf(points)} />
      ) : (
        points.map((point, index) => {
          const next = (index + 1) % points.length
          const end = points[next]
          if (end === undefined || isMissing(index) || isMissing(next)) return null
          return (
            <line key={axes[index]?.id} className={`s-${name} open`} x1={point.x} y1={point.y} x2={end.x} y2={end.y} />
          )
        })
      )}
      {points.map((point, index) =>
        isMissing(index) ? null : <Marker key={axes[index]?.id} series={name} x={point.x} y={point.y} size={3.6} />,
      )}
    </g>
  )
}

/** The figures of the rings, halfway between the first axis and the last; a label outside each corner. */
export const RadarWords = ({
  axes,
  series,
  places,
  showScale,
  labelSize,
}: {
  readonly axes: readonly RadarAxis[]
  readonly series: readonly Series[]
  readonly places: RadarPlaces
  readonly showScale: boolean
  /** Line height between a label and its caption. */
  readonly labelSize: number
}) => {
  const rim = places.rings.at(-1) ?? 0
  return (
    <>
      {showScale &&
        places.rings.map((ring) => (
          <ScaleNumber key={ring} ring={ring} at={between(places.of(0, ring), places.of(axes.length - 1, ring))} />
        ))}
      {axes.map((axis, index) => (
        <AxisLabel
          key={axis.id}
          axis={axis}
          at={places.of(index, rim)}
          centre={places.centre}
          size={labelSize}
          missing={isGap(axis, 'self') && series.includes('self')}
        />
      ))}
    </>
  )
}

/** As an SVG polygon writes them. */
export const cornersOf = (points: readonly Place[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ')

const isGap = (axis: RadarAxis | undefined, name: Series): boolean => {
  const value = axis?.values[name]
  return value === undefined || value === null
}

const between = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

const ScaleNumber = ({ ring, at: { x, y } }: { readonly ring: number; readonly at: Place }) => (
  <text className="t halo" x={x} y={y + 4} textAnchor="middle">
    {ring}
  </text>
)

/** Stands outside its corner; two lines where there is a caption. Unanswered: a dashed ring at the rim. */
const AxisLabel = ({
  axis,
  at: corner,
  centre,
  size,
  missing,
}: {
  readonly axis: RadarAxis
  readonly at: Place
  readonly centre: Place
  readonly size: number
  readonly missing: boolean
}) => {
  const side = corner.x - centre.x
  const anchor = Math.abs(side) < 2 ? 'middle' : side > 0 ? 'start' : 'end'
  const x = corner.x + (anchor === 'middle' ? 0 : anchor === 'start' ? 10 : -10)
  const lines = axis.caption === undefined ? 1 : 2
  const above = anchor === 'middle' && corner.y < centre.y ? -10 - (lines - 1) * (size + 2) : 0
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
