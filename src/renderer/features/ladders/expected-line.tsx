import { useWords } from '#renderer/lib/words-context.tsx'
import { levelAt } from '#shared/level-place.ts'
import { useReading } from './reading-context.tsx'

/** Which level of a competency each level of the ladder expects: `L1 → L2 · L2 → L3`. */
export const ExpectedLine = ({ competency }: { readonly competency: string }) => {
  const { say } = useWords()
  const { ladder } = useReading()
  const expected = ladder.levels.flatMap(({ id }) => {
    const position = ladder.expectations?.levels[id]?.[competency]
    return position === undefined ? [] : [{ id, of: levelAt(ladder, position)?.id ?? `${position}` }]
  })
  if (expected.length === 0) return null
  return (
    <p className="s q expected-line">
      {say('ladders:reader.expects')}
      {expected.map(({ id, of }) => (
        <span key={id}>{say('ladders:reader.expected', { level: id, of })}</span>
      ))}
    </p>
  )
}
