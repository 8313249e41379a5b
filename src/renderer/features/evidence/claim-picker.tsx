import { useId, useMemo, useState } from 'react'
import { useAssessments, useLadder, useLadders } from '#renderer/lib/queries.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceLink } from '#shared/evidence.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { foldText } from '#shared/search-terms.ts'
import { itemName } from '#shared/wording/item-name.ts'

/** Any claim of any ladder: chosen by ladder, found by typing. Those in use come first. */
export const ClaimPicker = ({
  links,
  onLink,
}: {
  readonly links: readonly EvidenceLink[]
  readonly onLink: (link: EvidenceLink) => void
}) => {
  const { say } = useWords()
  const id = useId()
  const all = useLadders().data ?? []
  const used = new Set(useAssessments().data?.map(({ ladderId }) => ladderId))
  const ladders = all.filter(({ current }) => current).sort((a, b) => Number(used.has(b.id)) - Number(used.has(a.id)))
  const [chosen, setChosen] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const entry = ladders.find(({ id: ladder }) => ladder === chosen) ?? ladders[0]
  const ladder = useLadder(entry?.hash).data
  return (
    <div className="picker">
      <div className="entry-row two">
        <div>
          <label className="l" htmlFor={`${id}-ladder`}>
            {say('evidence:picker.ladder')}
          </label>
          <select
            id={`${id}-ladder`}
            className="field"
            value={entry?.id ?? ''}
            onChange={(event) => setChosen(event.target.value)}
          >
            {ladders.map((each) => (
              <LadderOption key={each.id} ladder={each} />
            ))}
          </select>
        </div>
        <div>
          <label className="l" htmlFor={`${id}-find`}>
            {say('evidence:picker.find')}
          </label>
          <input
            id={`${id}-find`}
            className="field"
            value={query}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault()
            }}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
      </div>
      {ladder !== undefined && <Claims ladder={ladder} query={query} links={links} onLink={onLink} />}
    </div>
  )
}

const LadderOption = ({ ladder }: { readonly ladder: Parameters<typeof useLadderText>[0] & Named }) => {
  const text = useLadderText(ladder)
  return <option value={ladder.id}>{text.name(ladder)}</option>
}
interface Named {
  readonly id: string
  readonly name: Ladder['name']
}

/** More than fit into the list are found by typing. */
const MOST = 60

const Claims = ({
  ladder,
  query,
  links,
  onLink,
}: {
  readonly ladder: Ladder
  readonly query: string
  readonly links: readonly EvidenceLink[]
  readonly onLink: (link: EvidenceLink) => void
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const claims = useMemo(() => {
    const wanted = foldText(query).split(/\s+/)
    const all = ladder.competencies.flatMap((competency) => {
      const name = text.name(competency)
      const items = itemsOf(ladder).filter((item) => item.competency === competency.id && item.id !== competency.id)
      return [
        { claim: competency.id, name, of: '' },
        ...items.map(({ id }) => ({ claim: id, name: itemName({ ladder, text }, id), of: name })),
      ]
    })
    return all.filter(({ name, of, claim }) => {
      const where = foldText(`${name} ${of} ${claim}`)
      return wanted.every((word) => where.includes(word))
    })
  }, [ladder, text, query])
  const open = claims.filter(({ claim }) => !links.some((link) => link.ladder === ladder.id && link.claim === claim))
  if (open.length === 0) return <p className="s q">{say('evidence:picker.none')}</p>
  return (
    <ul className="pick-list" aria-label={say('evidence:picker.list')}>
      {open.slice(0, MOST).map(({ claim, name, of }) => (
        <li key={claim}>
          <button type="button" onClick={() => onLink({ ladder: ladder.id, claim })}>
            <span className={of === '' ? 'strong' : ''}>{name}</span>
            <span className="q"> {of === '' ? say('evidence:picker.whole') : of}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
