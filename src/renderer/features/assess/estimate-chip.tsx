import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import './estimate.css'

/** A level at a glance. Its dashed outline says that it is an estimate; `spelled` says so in words. */
export const EstimateChip = ({
  ladder,
  value,
  spelled = false,
}: {
  readonly ladder: Ladder
  /** A position: 1 is the first level, 0 not yet there. */
  readonly value: number
  readonly spelled?: boolean
}) => {
  const { say } = useWords()
  const level = ladder.levels[value - 1]?.id ?? say('common:notYetLevel', { level: ladder.levels[0]?.id ?? '' })
  const words = say('assess:estimate.is', { level })
  return (
    <span className="estimate" title={say('assess:estimate.explain')}>
      {spelled ? (
        words
      ) : (
        <>
          <span aria-hidden="true">{level}</span>
          <span className="sr">{words}</span>
        </>
      )}
    </span>
  )
}
