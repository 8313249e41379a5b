import { useMemo } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { searchTerms } from '#renderer/lib/find-in-text.ts'
import { keyed } from '#renderer/components/keyed.ts'
import type { ReaderPlace } from './ladder-entries.ts'
import { useReading } from './reading-context.tsx'
import { SectionTitle } from './section-title.tsx'
import { hitGroups, MOST_SHOWN } from './hit-groups.ts'
import { indexLadder, searchLadder } from './search-ladder.ts'
import { Spoken, SpokenName } from './spoken.tsx'

/** Every text of the ladder that holds the words looked for, in either script, where it stands and marked. */
export const SearchResults = ({
  query,
  onOpen,
}: {
  readonly query: string
  readonly onOpen: (place: ReaderPlace) => void
}) => {
  const { say, format } = useWords()
  const { ladder } = useReading()
  const index = useMemo(() => indexLadder(ladder), [ladder])
  const hits = useMemo(() => searchLadder(index, query), [index, query])
  const terms = searchTerms(query)
  return (
    // It stands where the tab's text would.
    <div
      className="scroll reader-content"
      tabIndex={0}
      data-region="reader"
      id="reader-panel"
      role="tabpanel"
      aria-label={say('ladders:search.results')}
    >
      <p className="hit-count m" role="status">
        {hits.length === 0
          ? say('ladders:search.none', { query: query.trim() })
          : say('ladders:search.found', {
              count: hits.length,
              figure: format.number(hits.length),
              query: query.trim(),
            })}
      </p>
      {hits.length > MOST_SHOWN && (
        <p className="s q">{say('ladders:search.first', { figure: format.number(MOST_SHOWN) })}</p>
      )}
      {hitGroups(hits.slice(0, MOST_SHOWN)).map(({ key, place, of, hits: own }) => (
        <section key={key} className="hit-group">
          <h2>
            <button type="button" className="link-button" onClick={() => onOpen(place)}>
              {of === null ? say('ladders:reader.tab.about') : <SpokenName text={of} />}
            </button>
          </h2>
          <ul>
            {keyed(own).map(([hitKey, { entry, languages }]) => (
              <li key={hitKey} className="hit">
                <p className="xs q hit-trail">
                  {entry.level !== null && <span className="lv">{entry.level}</span>}
                  <SectionTitle title={entry.what} />
                </p>
                <Spoken text={entry.text} terms={terms} more={languages} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
