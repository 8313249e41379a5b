import { clipText, textWidth } from '#shared/clip-text.ts'
import type { ChartSeam, HistoryBand, HistoryMark, HistoryPoint } from './history-chart.tsx'
import { Marker } from './marker.tsx'
import { figureWidth, shownFigures } from './shown-figures.ts'

/** Where values and places are drawn, in the chart's own pixels. */
export interface HistoryScale {
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  /** Between two places. */
  readonly room: number
  readonly left: number
  readonly right: number
  readonly bottom: number
}

/** A letter of the band names, at 12 px, is about this wide. */
const BAND_LETTER = 6.2
const SEAM_LETTER = 5.6

const NOTHING: readonly null[] = []

/** So much is taken above a point by its value. */
const FIGURE_HEIGHT = 22

/** Under a point its value stands within this; a mark in it moves the value above the point. */
const VALUE_ROOM = 26

/** The bands as quiet stripes, every second one tinted. */
export const BandStripes = ({
  bands,
  scale,
  low,
  high,
}: {
  readonly bands: readonly HistoryBand[]
  readonly scale: HistoryScale
  readonly low: number
  readonly high: number
}) => (
  <g>
    {bands.map((band, index) => {
      const top = scale.y(Math.min(high, band.to))
      return (
        <rect
          key={band.id}
          className={index % 2 === 1 ? 'stripe even' : 'stripe'}
          x={scale.left}
          width={scale.right - scale.left}
          y={top}
          height={scale.y(Math.max(low, band.from)) - top}
        />
      )
    })}
  </g>
)

/** A band's name and range at the right of its stripe; where there is no room, its id. */
export const BandName = ({
  band,
  isOwn,
  scale,
  room,
}: {
  readonly band: HistoryBand
  readonly isOwn: boolean
  readonly scale: HistoryScale
  readonly room: number
}) => {
  const isWhole = room > 60
  const x = scale.right + 12
  const y = (scale.y(band.from) + scale.y(band.to)) / 2
  return (
    <g>
      <title>{`${band.label}, ${band.range}`}</title>
      <text className={isOwn ? 'strong axis' : 'axis'} x={x} y={isWhole ? y - 1 : y + 4}>
        {isWhole ? clipText(band.label, Math.floor((room - 12) / BAND_LETTER)) : band.id}
      </text>
      {isWhole && (
        <text className="t" x={x} y={y + 12}>
          {band.range}
        </text>
      )}
    </g>
  )
}

/** What is aimed at. */
export interface ChartTarget {
  readonly value: number
  readonly label: string
}

/** The target as a line across the plot. */
export const TargetLine = ({ target, scale }: { readonly target: ChartTarget; readonly scale: HistoryScale }) => {
  const y = scale.y(target.value)
  return <line className="s-target" x1={scale.left} x2={scale.right} y1={y} y2={y} />
}

/** The target's mark and name at the left end of its line. */
export const TargetName = ({ target, scale }: { readonly target: ChartTarget; readonly scale: HistoryScale }) => {
  const y = scale.y(target.value)
  return (
    <g>
      <Marker series="target" x={scale.left + 8} y={y} size={4.8} />
      <text className="target-name halo-paper" x={scale.left + 18} y={y - 7}>
        {target.label}
      </text>
    </g>
  )
}

/** A line wherever the ladder changed. */
export const SeamLines = ({
  seams,
  scale,
  top,
}: {
  readonly seams: readonly ChartSeam[]
  readonly scale: HistoryScale
  /** Where the plot begins. */
  readonly top: number
}) =>
  seams.map(({ before }) => {
    const x = scale.x(before) - scale.room / 2
    return <line key={before} className="seam" x1={x} x2={x} y1={top} y2={scale.bottom} />
  })

/** What changed at each of the lines; drawn over what else is there. */
export const SeamNames = ({ seams, scale }: { readonly seams: readonly ChartSeam[]; readonly scale: HistoryScale }) =>
  seams.map(({ before, label }) => <SeamName key={before} label={label} before={before} scale={scale} />)

/** What changed where the ladder did, at the foot of its line, on the side that has room. */
const SeamName = ({
  label,
  before,
  scale,
}: {
  readonly label: string
  readonly before: number
  readonly scale: HistoryScale
}) => {
  const x = scale.x(before) - scale.room / 2
  const fits = x + 5 + textWidth(label) * SEAM_LETTER < scale.right
  return (
    <text className="t halo-paper" x={fits ? x + 5 : x - 5} y={scale.bottom - 6} textAnchor={fits ? 'start' : 'end'}>
      {label}
    </text>
  )
}

/** The results themselves, and what stands beside them; each value under its point, above it where something is there. */
export const Points = ({
  points,
  marks,
  scale,
  avoid = NOTHING,
}: {
  readonly points: readonly HistoryPoint[]
  readonly marks: readonly HistoryMark[]
  readonly scale: HistoryScale
  /** What else is drawn at the place of each point, by value: no figure is written over it. */
  readonly avoid?: readonly (number | null)[]
}) => {
  const { x, y, room, bottom } = scale
  const figures = shownFigures(
    points.map(({ value, figure }) => (value === null ? '' : figure)),
    room,
  )
  const radius = room < 18 ? 3 : 5
  const hasRoomBelow = (index: number, at: number): boolean => {
    const drawn = marks.flatMap((mark) => (mark.index === index ? [mark.value] : []))
    const beside = avoid[index] ?? null
    return (
      at + VALUE_ROOM - 4 <= bottom &&
      ![...drawn, ...(beside === null ? [] : [beside])].some(
        (value) => y(value) >= at - 3 && y(value) < at + VALUE_ROOM,
      )
    )
  }
  // Under its point; above it where something is there, or where the line comes up from there.
  const isAbove = (index: number, value: number): boolean => {
    const at = y(value)
    if (at < FIGURE_HEIGHT) return false
    const [before, after] = [points[index - 1]?.value ?? null, points[index + 1]?.value ?? null]
    const comesUp = before !== null && before < value && (after === null || after <= value)
    return comesUp || !hasRoomBelow(index, at)
  }
  return (
    <g>
      {marks.map((mark) => (
        <g key={mark.id}>
          <title>{mark.title}</title>
          {mark.series === 'self' ? (
            <circle className="m-hollow" cx={x(mark.index)} cy={y(mark.value)} r={Math.min(3.4, radius)} />
          ) : (
            <Marker series={mark.series} x={x(mark.index)} y={y(mark.value)} size={4.8} />
          )}
        </g>
      ))}
      {points.map((point, index) => {
        if (point.value === null) return null
        const at = y(point.value)
        return (
          <g key={point.id} data-of={point.of ?? undefined}>
            <title>{point.title}</title>
            <circle className={point.isHollow ? 'm-hollow' : 'm-self'} cx={x(index)} cy={at} r={radius} />
            {figures.has(index) && (
              <text
                className="strong value halo-paper"
                {...placeOf(point.figure, x(index), scale.left)}
                y={isAbove(index, point.value) ? at - 11 : at + 20}
              >
                {point.figure}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** Centred at its point; where that would reach over the axis, from the axis on. */
const placeOf = (
  figure: string,
  x: number,
  left: number,
): { readonly x: number; readonly textAnchor: 'middle' | 'start' } =>
  x - figureWidth(figure) / 2 < left ? { x: left + 2, textAnchor: 'start' } : { x, textAnchor: 'middle' }
