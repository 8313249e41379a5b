import { Delta } from '#renderer/components/delta.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** A change that shows what it is made of: its two assessments side by side, on this very screen. */
export const ChangeButton = ({
  value,
  decimals,
  name,
  onCompare,
}: {
  readonly value: number | null
  readonly decimals: number
  /** What changed. */
  readonly name: string
  /** Null where there is nothing to lay side by side. */
  readonly onCompare: (() => void) | null
}) => {
  const { say } = useWords()
  const delta = <Delta value={value} decimals={decimals} />
  return value === null || onCompare === null ? (
    delta
  ) : (
    <button
      type="button"
      className="change-button"
      title={say('common:whatChanged', { name })}
      tabIndex={-1} // the choices above the comparison are the keyboard's way
      onClick={onCompare}
    >
      {delta}
    </button>
  )
}
