import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { Cairn } from '#renderer/components/cairn.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useEvidenceList, useEvidenceSearch } from '#renderer/lib/evidence-queries.ts'
import { noteEvidence } from '#renderer/lib/note-evidence.ts'
import { useLadder, useLadders } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceLine } from '#shared/evidence.ts'
import type { EvidenceId } from '#shared/ids.ts'
import { searchTerms } from '#shared/search-terms.ts'
import { CoveragePanel } from './coverage-panel.tsx'
import { CoverageView } from './coverage-view.tsx'
import { EntryDetail } from './entry-detail.tsx'
import { EVERYTHING, filterLines } from './filter-lines.ts'
import { LogFilters } from './log-filters.tsx'
import { LogList } from './log-list.tsx'
import './evidence.css'

/** The log with one entry open, and what stands behind the claims; or the claims with all that is behind them. */
export const EvidencePage = ({ place }: { readonly place: string | undefined }) => {
  const { say } = useWords()
  const [, navigate] = useLocation()
  const list = useEvidenceList()
  if (list.error !== null) return <LoadError error={list.error} onRetry={() => void list.refetch()} />
  if (list.data === undefined) return <Loading />
  const isEmpty = list.data.length === 0
  const view = place === 'coverage' ? 'coverage' : 'log'
  return (
    <>
      <header className="toolbar">
        <h1>{say('common:section.evidence')}</h1>
        {!isEmpty && <span className="q s">{say('evidence:count', { count: list.data.length })}</span>}
        <span className="grow" />
        {!isEmpty && (
          <Segments
            label={say('evidence:view.label')}
            value={view}
            options={[
              { value: 'log', label: say('evidence:view.log') },
              { value: 'coverage', label: say('evidence:view.coverage') },
            ]}
            onChange={(next) => navigate(next === 'log' ? '/evidence' : '/evidence/coverage')}
          />
        )}
        <button type="button" className="btn primary" onClick={() => noteEvidence()}>
          <Icon name="plus" />
          {say('evidence:note.open')}
          <Keys keys="Ctrl+E" />
        </button>
      </header>
      {isEmpty ? (
        <div className="scroll grow">
          <EmptyState
            picture={<Cairn levels={4} filled={1} height={84} />}
            title={say('evidence:empty.title')}
            text={say('evidence:empty.text')}
            action={<p className="s q">{say('evidence:empty.anywhere')}</p>}
          />
        </div>
      ) : view === 'coverage' ? (
        <CoverageView />
      ) : (
        <Log lines={list.data} place={place} />
      )}
    </>
  )
}

const Log = ({ lines, place }: { readonly lines: readonly EvidenceLine[]; readonly place: string | undefined }) => {
  const { say } = useWords()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState(EVERYTHING)
  const ladders = useLadders().data ?? []
  const hash = ladders.find(({ id, current }) => current && id === filter.ladder)?.hash
  const ladder = useLadder(hash).data ?? null
  const wanted = useDeferredValue(query.trim())
  const terms = useMemo(() => searchTerms(wanted), [wanted])
  const hits = useEvidenceSearch(terms.length === 0 ? '' : wanted).data
  const shown = useMemo(() => {
    const filtered = filterLines(lines, filter, ladder)
    if (terms.length === 0 || hits === undefined) return filtered
    const found = new Set(hits.map(({ id }) => id))
    return filtered.filter(({ id }) => found.has(id))
  }, [lines, filter, ladder, terms, hits])
  const excerpts = useMemo(
    () =>
      new Map<EvidenceId, string>(
        terms.length === 0 ? [] : (hits ?? []).flatMap(({ id, excerpt }) => (excerpt === null ? [] : [[id, excerpt]])),
      ),
    [terms, hits],
  )
  const at = shown.findIndex(({ id }) => id === place)
  const open = lines.find(({ id }) => id === place) ?? shown[0]
  const index = at === -1 ? 0 : at
  return (
    <div className="evidence">
      <section className="log" data-region="list" aria-label={say('evidence:view.log')}>
        <div className="log-search">
          <Icon name="search" />
          <input
            type="search"
            className="field"
            value={query}
            maxLength={200}
            aria-label={say('evidence:search.label')}
            placeholder={say('evidence:search.placeholder')}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <LogFilters lines={lines} filter={filter} ladder={ladder} onChange={setFilter} />
        <p className="sr" role="status">
          {terms.length === 0 ? '' : say('evidence:search.found', { count: shown.length })}
        </p>
        {shown.length === 0 ? (
          <div className="log-none">
            <p>{say('evidence:search.none')}</p>
            <button
              type="button"
              className="btn"
              onClick={() => {
                setQuery('')
                setFilter(EVERYTHING)
              }}
            >
              {say('evidence:search.clear')}
            </button>
          </div>
        ) : (
          <LogList lines={shown} current={open?.id ?? null} terms={terms} excerpts={excerpts} />
        )}
      </section>
      <section className="detail" data-region="detail" aria-label={say('evidence:detail.label')}>
        {open !== undefined && (
          <EntryDetail
            key={open.id}
            id={open.id}
            around={{ newer: shown[index - 1]?.id ?? null, older: shown[index + 1]?.id ?? null }}
          />
        )}
      </section>
      <CoveragePanel />
    </div>
  )
}
