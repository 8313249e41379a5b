import { cornersOf, RadarSeriesShape, RadarWords } from '#renderer/components/radar-parts.tsx'
import { radarPlaces } from '#renderer/components/radar-places.ts'
import type { RadarProps } from '#renderer/components/radar.tsx'

/**
 * The radar of the screens, of the same parts, drawn at once: the chart library measures and draws in several turns, and
 * page one is tried in several sizes before it is printed.
 */
export const StillRadar = ({
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
  const places = radarPlaces({ count: axes.length, min, max, width, height, radius })
  const { centre, rings } = places
  return (
    // What is inside an image is no content of its own; hidden besides, the PDF would lose the figure with its sentence.
    <figure className="radar" role="img" aria-label={label}>
      <div>
        <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <g className="grid">
            {axes.map(({ id }, index) => {
              const { x, y } = places.of(index, max)
              return <line key={id} x1={centre.x} y1={centre.y} x2={x} y2={y} />
            })}
            {rings.map((ring) => (
              <polygon
                key={ring}
                className={ring === max ? 'grid out' : 'grid'}
                points={cornersOf(axes.map((_, index) => places.of(index, ring)))}
              />
            ))}
          </g>
          {series.map((name) => (
            <RadarSeriesShape
              key={name}
              name={name}
              points={axes.map((axis, index) => places.of(index, axis.values[name] ?? min))}
              axes={axes}
            />
          ))}
          <RadarWords axes={axes} series={series} places={places} showScale={showScale} labelSize={labelSize} />
        </svg>
      </div>
    </figure>
  )
}
