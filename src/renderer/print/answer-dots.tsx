import { Marker } from '#renderer/components/marker.tsx'

/**
 * One row on the levels: a dot for each, a disc where it stands, a diamond where it is expected; nothing is drawn below
 * the first. The answer stands beside it in words.
 */
export const AnswerDots = ({
  of,
  value,
  goal,
}: {
  readonly of: number
  readonly value: number | null
  readonly goal: number | null
}) => {
  const width = 94
  const at = (position: number): number => 7 + ((position - 1) / Math.max(1, of - 1)) * (width - 14)
  return (
    <svg className="chart" width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <line className="track" x1="7" x2={width - 7} y1="7" y2="7" />
      {Array.from({ length: of }, (_, index) => (
        <circle key={at(index + 1)} className="step" cx={at(index + 1)} cy="7" r="1.7" />
      ))}
      {goal !== null && goal > 0 && goal !== value && <Marker series="target" x={at(goal)} y={7} size={3.9} />}
      {value !== null && value > 0 && <Marker series="self" x={at(value)} y={7} size={4} />}
    </svg>
  )
}
