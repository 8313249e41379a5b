import { linePath } from './line-path.ts'
import { Marker } from './marker.tsx'

export interface LevelLinePoint {
  readonly id: string
  readonly value: number | null
  readonly isHollow: boolean
}

const LEFT = 8
const RIGHT = 202
const TOP = 10
const BOTTOM = 62

/** One competency over cycles on the scale that all of them share: a line with its points, the target dashed. */
export const LevelLine = ({
  points,
  target,
  min,
  max,
  label,
}: {
  readonly points: readonly LevelLinePoint[]
  readonly target: number | null
  /** The lowest line drawn; a value of 0 ("not yet") hangs a little below it. */
  readonly min: number
  readonly max: number
  /** A sentence with every value. */
  readonly label: string
}) => {
  const room = (RIGHT - LEFT - 12) / Math.max(1, points.length - 1)
  const x = (index: number): number => (points.length === 1 ? (LEFT + RIGHT) / 2 : LEFT + 6 + index * room)
  const y = (value: number): number =>
    BOTTOM - ((Math.max(value, min - 0.5) - min) / Math.max(1, max - min)) * (BOTTOM - TOP)
  const lines = Array.from({ length: Math.floor(max - min) + 1 }, (_, index) => min + index)
  const last = points.findLastIndex(({ value }) => value !== null)
  return (
    <svg className="chart level-line" viewBox="0 0 226 74" role="img" aria-label={label}>
      {lines.map((line) => (
        <line
          key={line}
          className={line === min ? 'grid' : 'grid faint'}
          x1={LEFT}
          x2={RIGHT}
          y1={y(line)}
          y2={y(line)}
        />
      ))}
      {target !== null && (
        <>
          <line className="s-target thin" x1={LEFT} x2={RIGHT} y1={y(target)} y2={y(target)} />
          <Marker series="target" x={RIGHT} y={y(target)} size={3.6} />
        </>
      )}
      <path
        className="s-self open"
        d={linePath(
          points.map(({ value }) => value),
          { x, y },
        )}
      />
      {points.map((point, index) => {
        if (point.value === null || (room < 8 && index !== last)) return null
        return (
          <circle
            key={point.id}
            className={point.isHollow ? 'm-hollow' : 'm-self'}
            cx={x(index)}
            cy={y(point.value)}
            r={index === last ? 4 : 2.6}
          />
        )
      })}
      <text className="t" x="212" y={y(max) + 3}>
        {max}
      </text>
      <text className="t" x="212" y={y(min) + 3}>
        {min}
      </text>
    </svg>
  )
}
