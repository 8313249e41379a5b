import { Link, useLocation } from 'wouter'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { Say } from '#shared/words.ts'
import { besideOf } from './beside-of.ts'
import type { ReaderPlace } from './ladder-entries.ts'
import { ALL_COMPETENCIES, placeAddress } from './reader-place.ts'
import { useReading } from './reading-context.tsx'

interface NavItem {
  readonly id: string
  readonly label: string
  readonly tag?: string
}

interface NavGroup {
  readonly title: string | null
  readonly items: readonly NavItem[]
}

/** What can be read in a tab: a list, or where there is no room for one a menu. */
export const ReaderNav = ({ hash, place }: { readonly hash: LadderHash; readonly place: ReaderPlace }) => {
  const { say, locale } = useWords()
  const { ladder } = useReading()
  const [, navigate] = useLocation()
  const text = ladderTextIn(ladder, locale)
  const groups = place.tab === 'level' ? levelGroups(ladder, text) : competencyGroups(ladder, text, say)
  const label = say(place.tab === 'level' ? 'ladders:reader.levelList' : 'ladders:reader.competencyList')
  return (
    <>
      <nav className="reader-nav scroll" aria-label={label} data-region="contents">
        {groups.map(({ title, items }) => (
          <div key={items[0]?.id}>
            {title !== null && <p className="cap">{title}</p>}
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <Link
                    href={placeAddress(hash, { tab: place.tab, id: item.id })}
                    className="reader-link"
                    aria-current={item.id === place.id ? 'true' : undefined}
                  >
                    {item.tag !== undefined && <span className="lv">{item.tag}</span>}
                    <span className="grow">{item.label}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <select
        className="field reader-select"
        aria-label={label}
        value={place.id}
        onChange={(event) => navigate(placeAddress(hash, { tab: place.tab, id: event.target.value }))}
      >
        {groups.map(({ title, items }) => {
          const options = items.map((item) => (
            <option key={item.id} value={item.id}>
              {item.tag === undefined || item.label === '' ? item.label || item.tag : `${item.tag} ${item.label}`}
            </option>
          ))
          return title === null ? (
            options
          ) : (
            <optgroup key={title} label={title}>
              {options}
            </optgroup>
          )
        })}
      </select>
    </>
  )
}

const levelGroups = ({ levels }: Ladder, text: LadderText): NavGroup[] => [
  {
    title: null,
    items: levels.map((level) => ({
      id: level.id,
      tag: level.id,
      label: level.name === undefined ? '' : text.text(level.name),
    })),
  },
]

const competencyGroups = (ladder: Ladder, text: LadderText, say: Say): NavGroup[] => {
  const { competencies, areas } = ladder
  const items = (own: Ladder['competencies']): NavItem[] =>
    own.map((competency) => ({ id: competency.id, label: text.name(competency) }))
  const loose = competencies.filter(({ area }) => area === undefined)
  const beside = besideOf(ladder)
  return [
    { title: null, items: [{ id: ALL_COMPETENCIES, label: say('ladders:reader.allCompetencies') }, ...items(loose)] },
    ...(areas ?? []).map((area) => ({
      title: text.name(area),
      items: items(competencies.filter((competency) => competency.area === area.id)),
    })),
    {
      title: say('ladders:beside.title'),
      items: beside.map(({ group }) => ({ id: group.id, label: text.text(group.name) })),
    },
  ].filter((group) => group.items.length > 0)
}
