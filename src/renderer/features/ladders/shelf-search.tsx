import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { keys } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ShelfEntry } from '#shared/ladder-facts.ts'
import type { Ladder } from '#shared/ladder.ts'
import { resolveText } from '#shared/resolve-text.ts'
import { carryQuery } from './carried-query.ts'
import { searchTerms } from '#renderer/lib/find-in-text.ts'
import { keyed } from '#renderer/components/keyed.ts'
import { ReadingProvider } from './reading-context.tsx'
import { indexLadder, searchLadder } from './search-ladder.ts'
import type { LadderIndex, SearchHit } from './search-ladder.ts'
import { Spoken } from './spoken.tsx'

/** A few of each ladder; the rest is shown by the ladder itself. */
const MOST_SHOWN = 3

/** What all ladders together say of the words looked for; those that say nothing are left out. */
export const ShelfSearch = ({
  entries,
  query,
}: {
  readonly entries: readonly ShelfEntry[]
  readonly query: string
}) => {
  const { say, format } = useWords()
  const found = useFound(entries, query)
  const count = found.reduce((sum, { hits }) => sum + hits.length, 0)
  return (
    <>
      <p className="m" role="status">
        {count === 0
          ? say('ladders:search.none', { query: query.trim() })
          : say('ladders:search.found', { count, figure: format.number(count), query: query.trim() })}
      </p>
      {found.map((each) => (
        <FoundInLadder key={each.entry.hash} {...each} query={query} />
      ))}
    </>
  )
}

interface Found {
  readonly entry: ShelfEntry
  readonly ladder: Ladder
  readonly hits: readonly SearchHit[]
}

/** Ladders are read and made ready once; then each letter is a walk through memory. */
const useFound = (entries: readonly ShelfEntry[], query: string): Found[] => {
  const current = useMemo(() => entries.filter((entry) => entry.current), [entries])
  const indexes = useQueries({
    queries: current.map(({ hash }) => ({
      queryKey: keys.ladder(hash),
      queryFn: () => unwrap(bridge().ladderRead({ ladder: hash })),
    })),
    combine: (results) =>
      current.flatMap((entry, place) => {
        const ladder = results[place]?.data
        return ladder === undefined ? [] : [{ entry, ladder, index: indexOf(ladder) }]
      }),
  })
  return useMemo(
    () =>
      indexes.flatMap(({ entry, ladder, index }) => {
        const hits = searchLadder(index, query)
        return hits.length === 0 ? [] : [{ entry, ladder, hits }]
      }),
    [indexes, query],
  )
}

const indexesOf = new WeakMap<Ladder, LadderIndex>()

const indexOf = (ladder: Ladder): LadderIndex => {
  const known = indexesOf.get(ladder)
  if (known !== undefined) return known
  const made = indexLadder(ladder)
  indexesOf.set(ladder, made)
  return made
}

const FoundInLadder = ({ entry, ladder, hits, query }: Found & { readonly query: string }) => {
  const { say, format, locale } = useWords()
  const reading = useMemo(
    () => ({ ladder, languages: [ladder.languages.includes(locale) ? locale : (ladder.languages[0] ?? locale)] }),
    [ladder, locale],
  )
  const name = resolveText(entry.name, locale, entry.languages)
  return (
    <section className="found-in">
      <div className="h">
        <h2 lang={name.language}>{name.text}</h2>
        <span className="s q">
          {say('ladders:search.count', { count: hits.length, figure: format.number(hits.length) })}
        </span>
        <Link className="more" href={`/ladders/${entry.hash}`} {...carryQuery(query)}>
          {say('ladders:search.all')}
        </Link>
      </div>
      <ReadingProvider value={reading}>
        <ul>
          {keyed(hits.slice(0, MOST_SHOWN)).map(([key, { entry: hit, languages }]) => (
            <li key={key} className="hit">
              <p className="xs q hit-trail">
                {hit.level !== null && <span className="lv">{hit.level}</span>}
                {hit.of !== null && resolveText(hit.of, locale, ladder.languages).text}
              </p>
              <Spoken text={hit.text} terms={searchTerms(query)} more={languages} />
            </li>
          ))}
        </ul>
      </ReadingProvider>
    </section>
  )
}
