import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { findInPage } from '#renderer/lib/find-in-page.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import './find-bar.css'

const ALL = 'found'
const CURRENT = 'found-current'

/** Finds a text on the screen in front, marks it everywhere and goes from one place to the next. Esc closes it. */
export const FindBar = ({ onClose }: { readonly onClose: () => void }) => {
  const { say } = useWords()
  const [location] = useLocation()
  const [query, setQuery] = useState('')
  const [last, setFound] = useState<Found>(NONE)
  // Another screen holds other places.
  const found = last.location === location ? last : NONE
  const field = useRef<HTMLInputElement>(null)

  const look = (text: string): readonly Range[] => {
    const root = document.getElementById('content')
    const ranges = root === null ? [] : findInPage(root, text)
    setFound({ location, ranges, at: 0 })
    return ranges
  }
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    CSS.highlights.set(ALL, new Highlight(...found.ranges))
    const current = found.ranges[found.at]
    CSS.highlights.set(CURRENT, new Highlight(...(current === undefined ? [] : [current])))
    current?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' })
    return () => {
      CSS.highlights.delete(ALL)
      CSS.highlights.delete(CURRENT)
    }
  }, [found])

  const go = (step: 1 | -1): void => {
    // What was found may have been drawn anew since.
    const isStale = found.ranges.some(({ startContainer }) => !startContainer.isConnected)
    const ranges = found.ranges.length === 0 || isStale ? look(query) : found.ranges
    if (ranges.length > 0 && !isStale)
      setFound({ location, ranges, at: (found.at + step + ranges.length) % ranges.length })
  }
  const close = (): void => {
    const at = found.ranges[found.at]
    onClose()
    if (at !== undefined) focusNear(at)
  }
  return (
    <search className="find-bar" data-region="find">
      <Icon name="search" />
      <input
        ref={field}
        className="find-field"
        type="text"
        aria-label={say('common:find.label')}
        value={query}
        autoComplete="off"
        onChange={(event) => {
          setQuery(event.target.value)
          look(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') {
            event.preventDefault()
            go(event.shiftKey ? -1 : 1)
          } else if (event.key === 'Escape') {
            event.preventDefault()
            close()
          }
        }}
      />
      <output className="s q num">
        {query.trim() === ''
          ? ''
          : found.ranges.length === 0
            ? say('common:find.none')
            : say('common:find.at', { at: found.at + 1, of: found.ranges.length })}
      </output>
      <button type="button" className="btn ghost icon" aria-label={say('common:find.previous')} onClick={() => go(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" className="btn ghost icon" aria-label={say('common:find.next')} onClick={() => go(1)}>
        <Icon name="down" />
      </button>
      <button type="button" className="btn ghost icon" aria-label={say('common:find.close')} onClick={close}>
        <Icon name="close" />
      </button>
    </search>
  )
}

interface Found {
  /** The screen that was searched. */
  readonly location: string | null
  readonly ranges: readonly Range[]
  /** Which of them she is at. */
  readonly at: number
}

const NONE: Found = { location: null, ranges: [], at: 0 }

/** Where she was led to is where she goes on: what can be focused around the place, else the content. */
const focusNear = (range: Range): void => {
  const around = range.startContainer.parentElement?.closest<HTMLElement>('button, a[href], [tabindex]')
  ;(around ?? document.getElementById('content'))?.focus({ preventScroll: true })
}
