import { Marker } from '#renderer/components/marker.tsx'

const EDGE = 16

/**
 * How a profile spreads over the levels: from the lowest to the highest as a band, the mean as a disc with its figure,
 * the mean before as an open square, the target as a diamond; the typical level's name is strong.
 */
export const SpreadStrip = ({
  levels,
  floor,
  peak,
  mean,
  typical,
  before,
  target,
  width,
  figure,
  label,
}: {
  /** The ids of the levels, rising. */
  readonly levels: readonly string[]
  readonly floor: number | null
  readonly peak: number | null
  readonly mean: number | null
  /** Positions: 1 is the first level. */
  readonly typical: number | null
  readonly before: number | null
  readonly target: number | null
  /** In CSS pixels. */
  readonly width: number
  /** The mean as it is written above its disc. */
  readonly figure: string
  /** A sentence with every figure. */
  readonly label: string
}) => {
  const at = (value: number): number =>
    EDGE + ((Math.max(value, 0.6) - 1) / Math.max(1, levels.length - 1)) * (width - 2 * EDGE)
  return (
    <svg className="chart spread" width={width} height="54" viewBox={`0 0 ${width} 54`} role="img" aria-label={label}>
      <line className="axis-line" x1={at(1)} x2={at(levels.length)} y1="25" y2="25" />
      {levels.map((level, index) => (
        <g key={level}>
          <line className="axis-line" x1={at(index + 1)} x2={at(index + 1)} y1="21.5" y2="28.5" />
          <text className={typical === index + 1 ? 'strong' : 't'} x={at(index + 1)} y="46" textAnchor="middle">
            {level}
          </text>
        </g>
      ))}
      {floor !== null && peak !== null && (
        <rect className="range" x={at(floor) - 5} y="20" width={at(peak) - at(floor) + 10} height="10" rx="5" />
      )}
      {before !== null && <Marker series="previous" x={at(before)} y={25} size={4.4} />}
      {target !== null && (
        <>
          <line className="goal" x1={at(target)} x2={at(target)} y1="15" y2="33" />
          <Marker series="target" x={at(target)} y={34} size={4} />
        </>
      )}
      {mean !== null && (
        <>
          <line className="stem" x1={at(mean)} x2={at(mean)} y1="14" y2="25" />
          <Marker series="self" x={at(mean)} y={25} size={4.6} />
          <text className="strong figure" x={at(mean)} y="10" textAnchor="middle">
            {figure}
          </text>
        </>
      )}
    </svg>
  )
}

/** The same in a table's cell, beside its numbers: hidden from screen readers. */
export const SpreadRow = ({
  count,
  floor,
  peak,
  mean,
  width,
}: {
  /** How many levels there are. */
  readonly count: number
  readonly floor: number | null
  readonly peak: number | null
  readonly mean: number | null
  readonly width: number
}) => {
  const at = (value: number): number => 9 + ((Math.max(value, 0.6) - 1) / Math.max(1, count - 1)) * (width - 18)
  return (
    <svg className="chart spread" width={width} height="22" viewBox={`0 0 ${width} 22`} aria-hidden="true">
      <line className="axis-line" x1={at(1)} x2={at(count)} y1="11" y2="11" />
      {Array.from({ length: count }, (_, index) => (
        <line key={at(index)} className="axis-line" x1={at(index + 1)} x2={at(index + 1)} y1="8.5" y2="13.5" />
      ))}
      {floor !== null && peak !== null && (
        <rect className="range" x={at(floor) - 4} y="7" width={at(peak) - at(floor) + 8} height="8" rx="4" />
      )}
      {mean !== null && <Marker series="self" x={at(mean)} y={11} size={4.2} />}
    </svg>
  )
}
