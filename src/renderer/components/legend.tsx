import type { Series } from '#renderer/lib/series.ts'
import { Marker } from './marker.tsx'

export interface LegendEntry {
  readonly series: Series
  readonly label: string
}

/** Line and marker together, as they are drawn. */
export const Legend = ({
  entries,
  centered = false,
}: {
  readonly entries: readonly LegendEntry[]
  readonly centered?: boolean
}) => (
  <div className={centered ? 'legend centered' : 'legend'}>
    {entries.map(({ series, label }) => (
      <span key={series}>
        <svg className="chart" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
          <path className={`s-${series} open`} d="M1 6H29" />
          <Marker series={series} x={15} y={6} size={3.6} />
        </svg>
        {label}
      </span>
    ))}
  </div>
)
