/**
 * The level as stones: one per level, filled from the ground up, the rest dashed outlines. Used for levels only.
 * @param filled how many stones stand, 0…levels
 * @param height in CSS pixels; the stones keep their proportions
 */
export const Cairn = ({
  levels,
  filled,
  height,
  label,
}: {
  readonly levels: number
  readonly filled: number
  readonly height: number
  readonly label?: string
}) => {
  const stones = cairnStones(levels)
  const width = (height / 84) * 96
  return (
    <svg
      width={width}
      height={height}
      viewBox="-1 0 96.1 84"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {stones.map((stone, index) => (
        <rect
          key={stone.y}
          x={stone.x}
          y={stone.y}
          width={stone.width}
          height={stone.height}
          rx={stone.height / 2}
          fill={index < filled ? 'var(--self)' : 'none'}
          stroke={index < filled ? 'none' : 'var(--line-control)'}
          strokeWidth={84 / height < 1.4 ? 1 : 1.6}
          strokeDasharray="3 2.4"
        />
      ))}
    </svg>
  )
}

interface Stone {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Widths shrink upwards and each stone sits a little off its neighbour's middle, as stones do; ground first. */
const cairnStones = (levels: number): Stone[] => {
  const count = Math.max(1, levels)
  const slot = 83 / count
  const height = Math.min(24, slot * 0.77)
  return Array.from({ length: count }, (_, index) => {
    const width = 94.1 - (94.1 - 31.5) * (count === 1 ? 0 : index / (count - 1))
    const lean = [0, 3.6, -2.7, 2.2, -1.1][index % 5] ?? 0
    return { x: (94.1 - width) / 2 + (index === 0 ? 0 : lean), y: 83.6 - slot * index - height, width, height }
  })
}
