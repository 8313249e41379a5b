import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useEvidenceCalls } from '#renderer/lib/evidence-calls.ts'
import { useEvidenceEntry } from '#renderer/lib/evidence-queries.ts'
import { beforeClosing } from '#renderer/lib/typed-text.ts'
import { typingPause } from '#renderer/lib/typing-pause.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceEntry } from '#shared/evidence.ts'
import type { EvidenceId } from '#shared/ids.ts'
import { ClaimList } from './claim-list.tsx'
import { ClaimPicker } from './claim-picker.tsx'
import { EntryFields } from './entry-fields.tsx'
import type { EntryValues } from './entry-values.ts'
import { fieldsOf, hindranceIn, valuesOf } from './entry-values.ts'
import { LinkSuggestions } from './link-suggestions.tsx'
import { useProjects } from './use-projects.ts'
import './entry.css'

/** One entry, to read and to change; what is typed is saved as it is typed. */
export const EntryDetail = ({ id, around }: { readonly id: EvidenceId; readonly around: Neighbours }) => {
  const entry = useEvidenceEntry(id)
  if (entry.error !== null) return <LoadError error={entry.error} onRetry={() => void entry.refetch()} />
  if (entry.data === undefined) return <Loading />
  return <Detail entry={entry.data} around={around} />
}

export interface Neighbours {
  readonly newer: EvidenceId | null
  readonly older: EvidenceId | null
}

const Detail = ({ entry, around }: { readonly entry: EvidenceEntry; readonly around: Neighbours }) => {
  const { say, format } = useWords()
  const now = useNow()
  const errorText = useErrorText()
  const calls = useEvidenceCalls()
  const projects = useProjects()
  const [, navigate] = useLocation()
  const [picking, setPicking] = useState(false)
  const { values, change, flush, failure } = useAutosave(entry)
  const hindrance = hindranceIn(values)
  const remove = useRemove(entry)
  const go = (to: EvidenceId | null): void => {
    if (to !== null) void flush().then(() => navigate(`/evidence/${to}`))
  }
  return (
    <div className="entry-detail">
      <header className="entry-head">
        <p className={failure === null && hindrance === null ? 's q' : 's danger-text'} role="status">
          {failure !== null
            ? errorText(failure)
            : hindrance !== null
              ? say('evidence:detail.notSaved')
              : say('evidence:detail.saved', {
                  date: format.shortDate(entry.updatedAtMs, now),
                  time: format.time(entry.updatedAtMs),
                })}
        </p>
        <span className="grow" />
        <button
          type="button"
          className="btn ghost icon"
          aria-label={say('evidence:detail.newer')}
          disabled={around.newer === null}
          onClick={() => go(around.newer)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="btn ghost icon"
          aria-label={say('evidence:detail.older')}
          disabled={around.older === null}
          onClick={() => go(around.older)}
        >
          <Icon name="down" />
        </button>
        <button type="button" className="btn ghost icon" aria-label={say('evidence:detail.delete')} onClick={remove}>
          <Icon name="trash" />
        </button>
      </header>
      <EntryFields values={values} onChange={change} projects={projects} onBlur={() => void flush()} />
      {entry.link !== null && <CopyLink entry={entry} />}
      <section className="entry-claims">
        <div className="h">
          <h2>{say(values.stance === 'supports' ? 'evidence:claims.supports' : 'evidence:claims.against')}</h2>
          <span className="s q">
            {say('evidence:claims.count', {
              count: entry.links.length,
              ladders: say('evidence:claims.ladders', {
                count: new Set(entry.links.map(({ ladder }) => ladder)).size,
              }),
            })}
          </span>
          <span className="grow" />
          <button type="button" className="btn" aria-expanded={picking} onClick={() => setPicking((on) => !on)}>
            <Icon name="plus" />
            {say('evidence:claims.add')}
          </button>
        </div>
        <ClaimList links={entry.links} onUnlink={(link) => void calls.unlink(entry.id, link)} />
        {picking && <ClaimPicker links={entry.links} onLink={(link) => void calls.link(entry.id, link)} />}
        <LinkSuggestions
          text={`${values.title}\n${values.what}\n${values.outcome}`}
          links={entry.links}
          onLink={(link) => void calls.link(entry.id, link)}
        />
      </section>
    </div>
  )
}

/** The entry's fields while they are typed into; sent when the typing rests, on leaving a field and on closing. */
const useAutosave = (
  entry: EvidenceEntry,
): {
  readonly values: EntryValues
  readonly change: (change: Partial<EntryValues>) => void
  readonly flush: () => Promise<void>
  readonly failure: unknown
} => {
  const { update } = useEvidenceCalls()
  const [values, setValues] = useState(() => valuesOf(entry))
  const [failure, setFailure] = useState<unknown>(null)
  const waiting = useRef<EntryValues | null>(null)
  const [pause] = useState(typingPause)
  const [flush] = useState(() => async (): Promise<void> => {
    pause.end()
    const typed = waiting.current
    const fields = typed === null ? null : fieldsOf(typed)
    if (fields === null) return
    waiting.current = null
    try {
      await update(entry.id, fields)
      setFailure(null)
    } catch (error) {
      waiting.current ??= typed // kept, and tried again with the next change or on leaving
      setFailure(error)
    }
  })
  useEffect(() => {
    const forget = beforeClosing(flush)
    return () => {
      forget()
      void flush()
    }
  }, [flush])
  const change = (changed: Partial<EntryValues>): void => {
    const next = { ...(waiting.current ?? values), ...changed }
    waiting.current = next
    setValues(next)
    pause.key(() => void flush())
  }
  return { values, change, flush, failure }
}

const CopyLink = ({ entry }: { readonly entry: EvidenceEntry }) => {
  const { say } = useWords()
  const toast = useToast()
  const errorText = useErrorText()
  const copy = async (): Promise<void> => {
    try {
      await unwrap(bridge().evidenceCopyLink({ id: entry.id }))
      toast(say('evidence:detail.copied'))
    } catch (error) {
      toast(errorText(error))
    }
  }
  return (
    <p className="copy-link">
      <span className="cut">{entry.link}</span>
      <button type="button" className="btn ghost" onClick={() => void copy()}>
        <Icon name="copy" />
        {say('evidence:detail.copy')}
      </button>
    </p>
  )
}

/** Into the trash at once, with the way back in the toast. */
const useRemove = (entry: EvidenceEntry): (() => void) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const toast = useToast()
  const calls = useEvidenceCalls()
  const [, navigate] = useLocation()
  const remove = async (): Promise<void> => {
    try {
      navigate('/evidence')
      await calls.remove(entry.id)
      toast(say('evidence:detail.deleted', { title: entry.title }), {
        label: say('common:undo'),
        onClick: () => {
          calls
            .restore(entry.id)
            .then(() => navigate(`/evidence/${entry.id}`))
            .catch((error: unknown) => toast(errorText(error)))
        },
      })
    } catch (error) {
      toast(errorText(error))
    }
  }
  return () => void remove()
}
