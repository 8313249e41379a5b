import { Marker } from './marker.tsx'

export interface Band {
  readonly id: string
  /** Where it isn't the id alone. */
  readonly label?: string
  readonly from: number
  readonly to: number
}

/**
 * The bands of the result to scale: now a disc with its figure, before an open square, where the target begins a
 * diamond. Never a gauge: nothing is filled up.
 */
export const BandStrip = ({
  bands,
  now,
  before,
  target,
  level,
  width,
  figure,
  label,
}: {
  readonly bands: readonly Band[]
  readonly now: number | null
  readonly before?: number | null
  /** Where the target's band begins. */
  readonly target?: number | null
  /** The id of the band that holds the result. */
  readonly level: string | null
  readonly width: number
  /** The result as it is written above its disc. */
  readonly figure: string
  readonly label: string
}) => {
  const first = bands[0]
  const last = bands[bands.length - 1]
  if (first === undefined || last === undefined) return null
  const edge = 3
  const step = 0.1 // a band ends a step before the next begins; half of it belongs to each side
  const from = first.from - step / 2
  const scale = (width - 2 * edge) / (last.to + step / 2 - from)
  const at = (value: number): number => edge + (Math.min(Math.max(value, first.from), last.to) - from) * scale
  return (
    <svg className="chart" width={width} height="54" viewBox={`0 0 ${width} 54`} role="img" aria-label={label}>
      {bands.map((band) => {
        const x = edge + (band.from - step / 2 - from) * scale
        const size = (band.to - band.from + step) * scale
        const own = band.id === level
        return (
          <g key={band.id}>
            <rect className={own ? 'band own' : 'band'} x={x + 0.75} y="20" width={size - 1.5} height="10" rx="2" />
            <text className={own ? 'strong' : 't'} x={x + size / 2} y="44" textAnchor="middle">
              {band.label ?? band.id}
            </text>
          </g>
        )
      })}
      {before !== null && before !== undefined && <Marker series="previous" x={at(before)} y={25} size={4.4} />}
      {target !== null && target !== undefined && (
        <>
          <line className="goal" x1={at(target)} x2={at(target)} y1="16" y2="36" />
          <Marker series="target" x={at(target)} y={37} size={4.2} />
        </>
      )}
      {now !== null && (
        <>
          <line className="stem" x1={at(now)} x2={at(now)} y1="14" y2="25" />
          <Marker series="self" x={at(now)} y={25} size={4.6} />
          <text className="strong figure" x={at(now)} y="10" textAnchor="middle">
            {figure}
          </text>
        </>
      )}
    </svg>
  )
}
