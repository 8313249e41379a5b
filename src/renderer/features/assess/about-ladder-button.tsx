import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AboutLadderDialog } from './about-ladder-dialog.tsx'
import './about-ladder.css'

/** Opens what the ladder says about itself; in a narrow window its icon stands alone. */
export const AboutLadderButton = ({ ladder, hash }: { readonly ladder: Ladder; readonly hash: LadderHash }) => {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="btn ghost about-ladder"
        aria-label={say('assess:ladder.about')}
        title={say('assess:ladder.about')}
        onClick={() => setOpen(true)}
      >
        <Icon name="info" />
        <span aria-hidden="true">{say('assess:ladder.about')}</span>
      </button>
      <AboutLadderDialog ladder={ladder} hash={hash} open={open} onClose={() => setOpen(false)} />
    </>
  )
}
