import { useEffect, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useLinkSuggestions } from '#renderer/lib/evidence-queries.ts'
import { useClaimNames } from '#renderer/lib/use-claim-names.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceLink } from '#shared/evidence.ts'

/** Claims that the text may be about, each with its reason. Only a press links. */
export const LinkSuggestions = ({
  text,
  links,
  onLink,
}: {
  readonly text: string
  readonly links: readonly EvidenceLink[]
  readonly onLink: (link: EvidenceLink) => void
}) => {
  const { say, format } = useWords()
  const settled = useSettled(text, 350)
  const found = useLinkSuggestions(settled).data ?? []
  const open = found.filter(
    ({ ladder, claim }) => !links.some((link) => link.ladder === ladder && link.claim === claim),
  )
  const nameOf = useClaimNames([...new Set(found.map(({ ladder }) => ladder))])
  if (settled.trim().length <= 3 || open.length === 0) return null
  return (
    <div className="suggestions">
      <p className="cap">{say('evidence:suggest.title')}</p>
      <ul>
        {open.map(({ ladder, claim, words }) => {
          const { name, competency, ladder: ladderName } = nameOf({ ladder, claim })
          return (
            <li key={`${ladder} ${claim}`}>
              <button type="button" className="suggestion" onClick={() => onLink({ ladder, claim })}>
                <Icon name="plus" />
                <span className="grow">
                  <span className="sr">{say('evidence:suggest.link')} </span>
                  <b>{name}</b>
                  <span className="q"> {[competency, ladderName].filter((part) => part !== '').join(' · ')}</span>
                  <span className="reason">{say('evidence:suggest.reason', { words: format.list(words) })}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** A value once it has stood still for a while. */
const useSettled = (value: string, ms: number): string => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
