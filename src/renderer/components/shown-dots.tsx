const STEP = 16

/** How many of a few are shown: one disc each, filled from the left, the rest rings. Never a level. */
export const ShownDots = ({
  shown,
  total,
  width,
  label,
}: {
  readonly shown: number
  readonly total: number
  /** In CSS pixels; the discs keep their proportions. */
  readonly width: number
  /** Left out where the words beside it say the same. */
  readonly label?: string
}) => {
  const across = Math.max(1, total) * STEP
  return (
    <svg
      className="chart shown-dots"
      width={width}
      height={(width / across) * STEP}
      viewBox={`0 0 ${across} ${STEP}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {Array.from({ length: total }, (_, index) => (
        <circle
          key={`${index}`}
          className={index < shown ? 'm-self' : 'm-previous'}
          cx={index * STEP + STEP / 2}
          cy={STEP / 2}
          r="5"
        />
      ))}
    </svg>
  )
}
