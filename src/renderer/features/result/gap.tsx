import { useWords } from '#renderer/lib/words-context.tsx'

/** Short of the target in the colour that asks for care, with its sign; unknown is empty. */
export const Gap = ({ value, decimals }: { readonly value: number | null; readonly decimals: number }) => {
  const { format } = useWords()
  if (value === null) return <span className="delta same">–</span>
  return (
    <span className={value < 0 ? 'delta down' : value > 0 ? 'delta up' : 'delta same'}>
      {format.signed(value, decimals)}
    </span>
  )
}
