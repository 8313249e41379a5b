import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderEntry } from '#shared/ipc/contract.ts'

/** Which ladder's claims are meant. */
export const LadderSelect = ({
  ladders,
  value,
  onChange,
}: {
  readonly ladders: readonly LadderEntry[]
  readonly value: string | undefined
  readonly onChange: (hash: string) => void
}) => {
  const { say } = useWords()
  return (
    <select
      className="field soft ladder-select"
      aria-label={say('evidence:coverage.ladder')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
    >
      {ladders.map((ladder) => (
        <ShortOption key={ladder.hash} ladder={ladder} />
      ))}
    </select>
  )
}

const ShortOption = ({ ladder }: { readonly ladder: LadderEntry }) => {
  const text = useLadderText(ladder)
  return <option value={ladder.hash}>{text.text(ladder.shortName ?? ladder.name)}</option>
}
