import { Checkbox } from '#renderer/components/checkbox.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import './together-offer.css'

/** Where one ladder supplements another: to begin both in the same cycle, as one conversation. */
export const TogetherOffer = ({
  ladder,
  other,
  checked,
  onChange,
}: {
  readonly ladder: LadderEntry
  /** The one that goes with it. */
  readonly other: LadderEntry
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) => {
  const { say, locale } = useWords()
  const { levels } = other.supplements === ladder.id ? other : ladder
  return (
    <Checkbox checked={checked} onChange={onChange} className="together">
      <span>
        {say('home:new.together', {
          name: ladderTextIn(other, locale).text(other.name),
          from: levels[0]?.id ?? '',
          to: levels.at(-1)?.id ?? '',
        })}
      </span>
    </Checkbox>
  )
}
