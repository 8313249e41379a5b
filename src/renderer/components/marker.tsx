import type { Series } from '#renderer/lib/series.ts'

/** Disc, diamond, open square, triangle: the series are told apart by shape before colour. */
export const Marker = ({
  series,
  x,
  y,
  size,
}: {
  readonly series: Series
  readonly x: number
  readonly y: number
  readonly size: number
}) => {
  switch (series) {
    case 'self':
      return <circle className="m-self mark" cx={x} cy={y} r={size} />
    case 'target': {
      const r = size * 1.04
      return <path className="m-target mark" d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} />
    }
    case 'previous': {
      const r = size * 0.7
      return <rect className="m-previous mark" x={x - r} y={y - r} width={r * 2} height={r * 2} />
    }
    case 'manager': {
      const r = size * 1.05
      return <path className="m-manager mark" d={`M${x} ${y - r}L${x + r} ${y + r * 0.8}L${x - r} ${y + r * 0.8}Z`} />
    }
  }
}
