/** How much is answered, as a ring with its percentage; the numbers stand beside it in words. */
export const ProgressRing = ({
  done,
  total,
  label,
}: {
  readonly done: number
  readonly total: number
  readonly label: string
}) => {
  const share = total === 0 ? 0 : done / total
  const length = 2 * Math.PI * 13
  return (
    <svg className="progress-ring" width="34" height="34" viewBox="0 0 34 34" role="img" aria-label={label}>
      <circle cx="17" cy="17" r="13" />
      {share > 0 && (
        <circle
          className="done"
          cx="17"
          cy="17"
          r="13"
          strokeDasharray={`${share * length} ${length}`}
          transform="rotate(-90 17 17)"
        />
      )}
      <text x="17" y="20.5" textAnchor="middle">
        {Math.floor(share * 100)}
      </text>
    </svg>
  )
}
