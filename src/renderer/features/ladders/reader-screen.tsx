import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useCommand } from '#renderer/lib/commands.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { LadderHash } from '#shared/ids.ts'
import type { ShelfEntry } from '#shared/ladder-facts.ts'
import type { Ladder } from '#shared/ladder.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { carriedQuery } from './carried-query.ts'
import type { ReaderPlace } from './ladder-entries.ts'
import { languageName } from './language-name.ts'
import { ReaderBar } from './reader-bar.tsx'
import { ReaderBody } from './reader-body.tsx'
import { placeAddress } from './reader-place.ts'
import { ReadingProvider } from './reading-context.tsx'
import { ALL_LANGUAGES, firstChoice, languageChoices, shownLanguages } from './reading-languages.ts'
import type { ReadingView } from './reading-view.ts'
import { SearchField } from './search-field.tsx'
import { SearchResults } from './search-results.tsx'

/** The reader: languages and paper above, then where to read and how, then the text, or what a search found. */
export const ReaderScreen = ({
  hash,
  ladder,
  entry,
  place,
  onNew,
}: {
  readonly hash: LadderHash
  readonly ladder: Ladder
  readonly entry: ShelfEntry | undefined
  readonly place: ReaderPlace
  readonly onNew: (ladder: LadderHash) => void
}) => {
  const { say, locale } = useWords()
  const [, navigate] = useLocation()
  const [choice, setChoice] = useState(() => firstChoice(ladder.languages, locale))
  const [view, setView] = useState<ReadingView>({ kind: 'all' })
  const [query, setQuery] = useState(carriedQuery)
  const sought = useDeferredValue(query)
  const field = useRef<HTMLInputElement>(null)
  const text = ladderTextIn(ladder, locale)
  const reading = useMemo(
    () => ({ ladder, languages: shownLanguages(ladder.languages, choice, locale) }),
    [ladder, choice, locale],
  )
  const print = usePrint()
  useCommand('summary', print) // Ctrl+P: on this screen the pages are the ladder's
  // Ctrl+F: a ladder is searched as a whole, not only what is shown of it
  useCommand('find', () => {
    field.current?.focus()
    field.current?.select()
  })

  return (
    <ReadingProvider value={reading}>
      <header className="toolbar">
        <Link href="/ladders" className="btn ghost icon" aria-label={say('ladders:reader.back')}>
          <Icon name="back" />
        </Link>
        <h1 className="cut">{text.text(ladder.name)}</h1>
        <span className="q s num">{ladder.version}</span>
        {entry?.current === false && <span className="chip">{say('ladders:reader.earlier')}</span>}
        <span className="grow" />
        {ladder.languages.length > 1 && (
          <Segments
            label={say('ladders:reader.languages')}
            value={choice}
            options={languageChoices(ladder.languages).map((value) =>
              value === ALL_LANGUAGES
                ? { value, label: say(ladder.languages.length === 2 ? 'ladders:reader.both' : 'ladders:reader.all') }
                : { value, label: languageName(value), lang: value },
            )}
            onChange={setChoice}
          />
        )}
        <button type="button" className="btn ghost icon" aria-label={say('ladders:reader.print')} onClick={print}>
          <Icon name="print" />
        </button>
        {entry?.current === true && (
          <button type="button" className="btn new-from-ladder" onClick={() => onNew(hash)}>
            <Icon name="plus" />
            <span>{say('common:newAssessment')}</span>
          </button>
        )}
      </header>
      <div className="ladder-reader">
        <ReaderBar
          place={place}
          view={view}
          onView={setView}
          onTab={(next) => {
            setQuery('')
            navigate(placeAddress(hash, next))
          }}
        >
          <SearchField field={field} label={say('ladders:reader.search')} value={query} onChange={setQuery} />
        </ReaderBar>
        {!ladder.languages.includes(locale) && (
          <p className="reader-note s q">
            {say('ladders:reader.notInYours', { language: languageName(locale), other: languageName(choice) })}
          </p>
        )}
        {sought.trim() === '' ? (
          <ReaderBody hash={hash} place={place} view={view} entry={entry} />
        ) : (
          <SearchResults
            query={sought}
            onOpen={(next) => {
              setQuery('')
              navigate(placeAddress(hash, next))
            }}
          />
        )}
      </div>
    </ReadingProvider>
  )
}

/** Hands the page to the system's print dialog. */
const usePrint = (): (() => void) => {
  const toast = useToast()
  const errorText = useErrorText()
  return () => {
    void unwrap(bridge().ladderPrint()).catch((error: unknown) => toast(errorText(error)))
  }
}
