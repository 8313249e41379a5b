import { Marker } from './marker.tsx'

/**
 * One competency on its scale: you, the target, before. The numbers stand beside it in the table, so it is hidden from
 * screen readers. A missing value has no mark.
 */
export const DotRow = ({
  min = 1,
  max,
  self,
  target,
  previous,
  width = 104,
}: {
  /** Where the line begins: the first level, or the lowest value of a scale. */
  readonly min?: number
  readonly max: number
  readonly self: number | null
  readonly target?: number | null
  readonly previous?: number | null
  readonly width?: number
}) => {
  // "Not yet" hangs a little before the first level, as far as there is room.
  const at = (value: number): number =>
    Math.max(4, 8 + ((Math.max(value, min - 0.5) - min) / Math.max(1, max - min)) * (width - 16))
  const hasTarget = target !== null && target !== undefined
  return (
    <svg className="chart dots" width={width} height="22" viewBox={`0 0 ${width} 22`} aria-hidden="true">
      <line x1="8" x2={width - 8} y1="11" y2="11" />
      {Array.from({ length: max - min + 1 }, (_, index) => (
        <line key={at(min + index)} x1={at(min + index)} x2={at(min + index)} y1="8.5" y2="13.5" />
      ))}
      {hasTarget && self !== null && self !== target && (
        <line className="goal" x1={at(self)} x2={at(target)} y1="11" y2="11" />
      )}
      {previous !== null && previous !== undefined && previous !== self && (
        <Marker series="previous" x={at(previous)} y={11} size={4.2} />
      )}
      {hasTarget &&
        (self === target ? (
          <Marker series="target" x={at(target)} y={4.5} size={3.1} />
        ) : (
          <Marker series="target" x={at(target)} y={11} size={4.1} />
        ))}
      {self !== null && <Marker series="self" x={at(self)} y={11} size={4.2} />}
    </svg>
  )
}
