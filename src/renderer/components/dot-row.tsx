import { Marker } from './marker.tsx'

/**
 * One competency on its scale: you, the target, before. The numbers stand beside it in the table, so it is hidden from
 * screen readers. A missing value has no mark.
 */
export const DotRow = ({
  max,
  self,
  target,
  previous,
  width = 104,
}: {
  readonly max: number
  readonly self: number | null
  readonly target?: number | null
  readonly previous?: number | null
  readonly width?: number
}) => {
  const at = (value: number): number => 8 + ((Math.max(value, 0.5) - 1) / Math.max(1, max - 1)) * (width - 16)
  const hasTarget = target !== null && target !== undefined
  return (
    <svg className="chart dots" width={width} height="22" viewBox={`0 0 ${width} 22`} aria-hidden="true">
      <line x1="8" x2={width - 8} y1="11" y2="11" />
      {Array.from({ length: max }, (_, index) => (
        <line key={at(index + 1)} x1={at(index + 1)} x2={at(index + 1)} y1="8.5" y2="13.5" />
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
