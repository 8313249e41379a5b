import { Marker } from './marker.tsx'
import './place-track.css'

const EDGE = 12

/**
 * A place on the way up: one segment a level, whole ones filled, the begun one in part. The number stands beside it, so
 * that it is hidden from screen readers. A missing value has no mark.
 */
export const PlaceTrack = ({
  ground,
  marks,
  value,
  target = null,
  previous = null,
  width,
}: {
  /** The place where the first level's climb begins. */
  readonly ground: number
  /** What stands under the beginning, and under each level's end. */
  readonly marks: readonly string[]
  readonly value: number | null
  readonly target?: number | null
  readonly previous?: number | null
  /** In CSS pixels. */
  readonly width: number
}) => {
  const levels = marks.length - 1
  const step = (width - 2 * EDGE) / Math.max(1, levels)
  const at = (place: number): number => EDGE + Math.min(Math.max(place - ground, 0), levels) * step
  const whole = value === null ? 0 : Math.floor(value - ground)
  const share = value === null ? 0 : value - ground - whole
  return (
    <svg className="chart place-track" width={width} height="28" viewBox={`0 0 ${width} 28`} aria-hidden="true">
      {marks.slice(1).map((mark, index) => (
        <rect
          key={mark}
          className={index < whole ? 'segment held' : 'segment'}
          x={EDGE + index * step + 0.75}
          y="5"
          width={step - 1.5}
          height="7"
          rx="2"
        />
      ))}
      {share > 0 && whole < levels && (
        <rect
          className="share"
          x={at(ground + whole) + 0.75}
          y="5"
          width={Math.max(1, share * step - 1.5)}
          height="7"
          rx="2"
        />
      )}
      {marks.map((mark, index) => (
        <text key={mark} className="t" x={at(ground + index)} y="25" textAnchor="middle">
          {mark}
        </text>
      ))}
      {target !== null && <line className="goal" x1={at(target)} x2={at(target)} y1="1" y2="16" />}
      {previous !== null && previous !== value && <Marker series="previous" x={at(previous)} y={8.5} size={4} />}
      {value !== null && <Marker series="self" x={at(value)} y={8.5} size={4} />}
    </svg>
  )
}
