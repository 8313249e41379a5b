import { useLadder } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'

/** Under which terms a ladder stands, and whose work it goes back to. */
export const LadderCredit = ({ hash }: { readonly hash: LadderHash }) => {
  const { say, locale } = useWords()
  const ladder = useLadder(hash).data
  if (ladder === undefined) return null
  const text = ladderTextIn(ladder, locale)
  return (
    <>
      <p className="s q">{say('help:about.licence', { licence: text.text(ladder.licence.name) })}</p>
      {ladder.licence.credit !== undefined && <p className="s">{text.text(ladder.licence.credit)}</p>}
    </>
  )
}
