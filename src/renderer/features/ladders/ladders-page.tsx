import { useDeferredValue, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useCommand } from '#renderer/lib/commands.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CheckedPack, ShelfEntry } from '#shared/ladder-facts.ts'
import { CheckPanel } from './check-panel.tsx'
import { SearchField } from './search-field.tsx'
import { shelfGroups } from './shelf-groups.ts'
import { ShelfList } from './shelf-list.tsx'
import { ShelfSearch } from './shelf-search.tsx'
import { ShelfTable } from './shelf-table.tsx'
import { useFileAction } from './use-file-action.tsx'
import { useCheckedPack, useLadderFiles, useShelf } from './use-ladder-files.ts'
import './ladders.css'

/** Every ladder there is, with what can be done with ladder files; a file that was checked, with what came of it. */
export const LaddersPage = () => {
  const { say } = useWords()
  const shelf = useShelf()
  const checked = useCheckedPack()
  const files = useLadderFiles()
  const { run, busy, failure } = useFileAction()
  const choose = (): void => run(() => files.choose())
  useCommand('open-file', choose)
  if (shelf.isError) return <LoadError error={shelf.error} onRetry={() => void shelf.refetch()} />
  if (shelf.data === undefined) return <Loading />
  return (
    <>
      <header className="toolbar">
        <h1>{say('common:section.ladders')}</h1>
        <span className="grow" />
        <button
          type="button"
          className="btn ghost"
          onClick={() => run(() => files.saveSchema(), 'ladders:list.schemaSaved')}
        >
          <Icon name="download" />
          {say('ladders:list.schema')}
        </button>
        <button type="button" className="btn primary" disabled={busy} onClick={choose}>
          <Icon name="upload" />
          {say('ladders:list.import')}
          <Keys keys="Ctrl+O" />
        </button>
      </header>
      {failure}
      {checked === null ? <Shelf entries={shelf.data} /> : <Checked checked={checked} entries={shelf.data} />}
    </>
  )
}

const Shelf = ({ entries }: { readonly entries: readonly ShelfEntry[] }) => {
  const { say } = useWords()
  const [query, setQuery] = useState('')
  const sought = useDeferredValue(query)
  return (
    <div className="scroll grow">
      <div className="page shelf">
        <SearchField label={say('ladders:list.search')} value={query} onChange={setQuery} />
        {sought.trim() === '' ? (
          shelfGroups(entries).map(({ kind, entries: own }) => (
            <section key={kind}>
              <div className="h">
                <h2>{say(`ladders:list.group.${kind}`)}</h2>
              </div>
              {own.length === 0 ? <p className="s q">{say('ladders:list.noneYet')}</p> : <ShelfTable entries={own} />}
            </section>
          ))
        ) : (
          <ShelfSearch entries={entries} query={sought} />
        )}
      </div>
    </div>
  )
}

const Checked = ({ checked, entries }: { readonly checked: CheckedPack; readonly entries: readonly ShelfEntry[] }) => (
  <div className="checked-file">
    <ShelfList entries={entries} checked={checked} />
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard */}
    <div className="scroll" tabIndex={0} data-region="check">
      <CheckPanel key={checked.token} checked={checked} />
    </div>
  </div>
)
