const WIDTH = 92
const HEIGHT = 32

/** A trend without numbers: they stand beside it. */
export const Sparkline = ({ values }: { readonly values: readonly number[] }) => {
  const shown = values.slice(-8)
  const low = Math.min(...shown)
  const high = Math.max(...shown)
  const points = shown.map((value, index) => ({
    x: 4 + (index / (shown.length - 1)) * (WIDTH - 8),
    y: high === low ? HEIGHT / 2 : HEIGHT - 7 - ((value - low) / (high - low)) * (HEIGHT - 14),
  }))
  return (
    <svg className="chart" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline className="s-self open" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }, index) => (
        <circle key={x} className="m-self" cx={x} cy={y} r={index === points.length - 1 ? 3.4 : 1.9} />
      ))}
    </svg>
  )
}
