import { useWords } from '#renderer/lib/words-context.tsx'
import type { ArchiveReview } from '#shared/archive/archive-review.ts'
import { useKindName } from './use-kind-name.ts'

/** What needs nothing: the same in both places, or further on here. */
export const SettledLine = ({ settled }: Pick<ArchiveReview, 'settled'>) => {
  const { say } = useWords()
  const kindName = useKindName()
  if (settled.length === 0) return null
  const parts = settled.map(({ kind, same, older }) => {
    const facts = [
      ...(same > 0 ? [say('exchange:review.same', { count: same })] : []),
      ...(older > 0 ? [say('exchange:review.older', { count: older })] : []),
    ]
    return say('exchange:review.settledPart', { kind: kindName(kind), facts: facts.join(say('exchange:review.gap')) })
  })
  return (
    <p className="s q">{say('exchange:review.settled', { parts: parts.join(say('exchange:review.sentenceGap')) })}</p>
  )
}
