import { useWords } from '#renderer/lib/words-context.tsx'

/** A change with its sign: ▲ up, ▼ down, – none; an unknown one is empty. */
export const Delta = ({ value, decimals = 0 }: { readonly value: number | null; readonly decimals?: number }) => {
  const { format, say } = useWords()
  if (value === null) return <span className="delta same" />
  const size = format.number(Math.abs(value), decimals)
  if (Number(Math.abs(value).toFixed(decimals)) === 0) {
    return (
      <span className="delta same">
        <span aria-hidden="true">–</span>
        <span className="sr">{say('common:change.none')}</span>
      </span>
    )
  }
  return value > 0 ? (
    <span className="delta up">
      <span aria-hidden="true">▲ {size}</span>
      <span className="sr">{say('common:change.up', { by: size })}</span>
    </span>
  ) : (
    <span className="delta down">
      <span aria-hidden="true">▼ {size}</span>
      <span className="sr">{say('common:change.down', { by: size })}</span>
    </span>
  )
}
