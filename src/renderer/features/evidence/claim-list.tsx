import { Icon } from '#renderer/components/icon.tsx'
import { useClaimNames } from '#renderer/lib/use-claim-names.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceLink } from '#shared/evidence.ts'

/** What an entry is linked to, of every ladder. */
export const ClaimList = ({
  links,
  onUnlink,
}: {
  readonly links: readonly EvidenceLink[]
  readonly onUnlink: (link: EvidenceLink) => void
}) => {
  const { say } = useWords()
  const nameOf = useClaimNames([...new Set(links.map(({ ladder }) => ladder))])
  if (links.length === 0) return null
  return (
    <ul className="claims">
      {links.map((link) => {
        const { name, competency, ladder } = nameOf(link)
        return (
          <li key={`${link.ladder} ${link.claim}`}>
            <span className="grow">
              <span className="claim-name">{name}</span>
              <span className="q"> {competency}</span>
              <span className="claim-ladder">{ladder}</span>
            </span>
            <button
              type="button"
              className="btn ghost icon"
              aria-label={say('evidence:claims.unlink', { claim: name, ladder })}
              onClick={() => onUnlink(link)}
            >
              <Icon name="close" />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
