import { useEffect } from 'react'
import { useLadders } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'

/** A ladder to begin with: the first one, unless she chooses another. */
export const LadderStep = ({
  chosen,
  onChoose,
}: {
  readonly chosen: LadderHash | null
  readonly onChoose: (ladder: LadderHash) => void
}) => {
  const { say, locale } = useWords()
  const ladders = (useLadders().data ?? []).filter(({ current }) => current)
  const first = ladders[0]?.hash
  useEffect(() => {
    if (chosen === null && first !== undefined) onChoose(first)
  }, [chosen, first, onChoose])
  return (
    <fieldset className="welcome-choice">
      <legend className="sr">{say('home:new.ladder')}</legend>
      {ladders.map((ladder) => {
        const text = ladderTextIn(ladder, locale)
        return (
          <label key={ladder.hash} className={ladder.hash === chosen ? 'ladder-option on' : 'ladder-option'}>
            <input type="radio" name="ladder" checked={ladder.hash === chosen} onChange={() => onChoose(ladder.hash)} />
            <span>
              <b>{text.text(ladder.name)}</b>
              <span className="s q">{text.text(ladder.purpose)}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
