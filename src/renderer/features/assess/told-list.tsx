import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { Text } from '#shared/text.ts'

/** What one does at the level aimed for: told above the questions, never rated, and folded away on request. */
export const ToldList = ({ ladder, told }: { readonly ladder: Ladder; readonly told: readonly Text[] }) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const [open, setOpen] = useState(true)
  return (
    <section className="told">
      <h3>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'next'} />
          {say('assess:told.title')}
          <span className="q">{say('assess:told.hint')}</span>
        </button>
      </h3>
      {open && (
        <ul className="points">
          {told.map((entry) => (
            <li key={text.text(entry)}>
              <Rich text={text.text(entry)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
