import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { PaletteHit } from './palette-item.ts'
import { PaletteList } from './palette-list.tsx'
import { usePaletteHits } from './use-palette-hits.ts'
import './palette.css'

/** Searches everything there is and does anything that can be done: one field, one list, no mouse. */
export const PaletteDialog = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { say } = useWords()
  // What is chosen runs once the dialog has given the focus back: what it opens may take the focus for itself.
  const chosen = useRef<PaletteHit | null>(null)
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      onOpenChangeComplete={(isOpen) => {
        if (isOpen) return
        const hit = chosen.current
        chosen.current = null
        hit?.run()
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="dialog palette" aria-label={say('common:palette.title')}>
          <Palette
            onChoose={(hit) => {
              chosen.current = hit
              onClose()
            }}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const Palette = ({ onChoose }: { readonly onChoose: (hit: PaletteHit) => void }) => {
  const { say } = useWords()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const { groups, hits } = usePaletteHits(query)
  const current = hits[Math.min(at, hits.length - 1)]
  useEffect(() => {
    if (current !== undefined) document.getElementById(optionId(listId, current))?.scrollIntoView({ block: 'nearest' })
  }, [listId, current])

  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing || hits.length === 0) return
    const from = Math.min(at, hits.length - 1)
    const to = {
      ArrowDown: (from + 1) % hits.length,
      ArrowUp: (from - 1 + hits.length) % hits.length,
      PageDown: Math.min(from + 6, hits.length - 1),
      PageUp: Math.max(from - 6, 0),
    }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      setAt(to)
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault()
      onChoose(current)
    }
  }
  return (
    <>
      <div className="palette-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={say('common:palette.title')}
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : optionId(listId, current)}
          placeholder={say('common:palette.hint')}
          autoComplete="off"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">Esc</kbd>
      </div>
      <p className="sr" role="status">
        {query.trim() === '' ? '' : say('common:palette.found', { count: hits.length })}
      </p>
      {hits.length === 0 && <p className="palette-none q">{say('common:palette.none')}</p>}
      <div className="palette-list" role="listbox" id={listId} aria-label={say('common:palette.title')}>
        <PaletteList
          groups={groups}
          current={current}
          idOf={(hit) => optionId(listId, hit)}
          onPoint={(hit) => setAt(hits.indexOf(hit))}
          onChoose={onChoose}
        />
      </div>
      <p className="palette-keys xs q" aria-hidden="true">
        <span>
          <Keys keys="Up" />
          <Keys keys="Down" /> {say('common:palette.choose')}
        </span>
        <span>
          <Keys keys="Enter" /> {say('common:palette.open')}
        </span>
        <span className="grow" />
        <span>
          <Keys keys=">" /> {say('common:palette.commandsOnly')}
        </span>
      </p>
    </>
  )
}

const optionId = (list: string, { id }: PaletteHit): string => `${list}-${id}`
