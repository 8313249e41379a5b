import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar as RadarSeries, RadarChart } from 'recharts'
import type { RadarAxis } from '#renderer/lib/radar-data.ts'
import type { Series } from '#renderer/lib/series.ts'
import { RadarSeriesShape, RadarWords } from './radar-parts.tsx'
import { radarPlaces } from './radar-places.ts'
import type { Place } from './radar-places.ts'

export interface RadarProps {
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
  const places = radarPlaces({ count: axes.length, min, max, width, height, radius })
  const { centre, rings } = places
  return (
    // What is inside an image is no content of its own; hidden besides, the PDF would lose the figure with its sentence.
    <figure className="radar" role="img" aria-label={label}>
      <div>
        <RadarChart
          className="chart"
          width={width}
          height={height}
          cx={centre.x}
          cy={centre.y}
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
              shape={({ points }: { readonly points: readonly Place[] }) => (
                <RadarSeriesShape name={name} points={points} axes={axes} />
              )}
            />
          ))}
          <RadarWords axes={axes} series={series} places={places} showScale={showScale} labelSize={labelSize} />
        </RadarChart>
      </div>
    </figure>
  )
}
