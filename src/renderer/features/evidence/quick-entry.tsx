import { useQuery } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { useRef, useState } from 'react'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { dayOf } from '#renderer/lib/day-of.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useEvidenceCalls } from '#renderer/lib/evidence-calls.ts'
import type { NotePreset } from '#renderer/lib/note-evidence.ts'
import { useKeysWithin } from '#renderer/lib/use-keys-within.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceDraft, EvidenceLink } from '#shared/evidence.ts'
import { ClaimList } from './claim-list.tsx'
import { ClaimPicker } from './claim-picker.tsx'
import { EntryFields } from './entry-fields.tsx'
import { emptyValues, fieldsOf, hasWords } from './entry-values.ts'
import { LinkSuggestions } from './link-suggestions.tsx'
import { useEntryDraft } from './use-entry-draft.ts'
import { useProjects } from './use-projects.ts'
import './entry.css'

/** Notes evidence from anywhere; what was begun before is still there. */
export const QuickEntry = ({ preset, onClose }: { readonly preset: NotePreset; readonly onClose: () => void }) => {
  const { say } = useWords()
  const now = useNow()
  const title = useRef<HTMLInputElement>(null)
  const kept = useQuery({
    queryKey: ['evidence-draft'],
    queryFn: () => unwrap(bridge().evidenceDraft()),
    gcTime: 0,
    staleTime: 0,
  })
  // Opened again as the one before goes, what that one began with is still at hand: it has been noted since.
  if (!kept.isFetchedAfterMount) return null
  const empty: EvidenceDraft = { ...emptyValues(dayOf(now)), links: [] }
  const begun = (kept.isSuccess ? kept.data : null) ?? empty
  return (
    <Dialog wide open onClose={onClose} title={say('evidence:note.title')} initialFocus={title}>
      <EntryForm
        first={{ ...begun, links: joined(begun.links, preset.links) }}
        empty={{ ...empty, links: [...preset.links] }}
        titleField={title}
        onClose={onClose}
      />
    </Dialog>
  )
}

const EntryForm = ({
  first,
  empty,
  titleField,
  onClose,
}: {
  readonly first: EvidenceDraft
  readonly empty: EvidenceDraft
  readonly titleField: RefObject<HTMLInputElement | null>
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const toast = useToast()
  const { create } = useEvidenceCalls()
  const { draft, change, clear, noting } = useEntryDraft(first)
  const projects = useProjects()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const [picking, setPicking] = useState(false)
  const { links, ...values } = draft
  const fields = fieldsOf(values)

  const submit = async (): Promise<void> => {
    if (fields === null || busy) {
      titleField.current?.focus()
      return
    }
    setBusy(true)
    setFailure(null)
    try {
      await noting(() => create(fields, links))
      onClose()
      toast(say('evidence:note.done', { title: fields.title }))
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  const form = useRef<HTMLFormElement>(null)
  useKeysWithin(form, (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void submit()
  })
  const link = (to: EvidenceLink): void => change({ links: joined(links, [to]) })
  return (
    <form
      ref={form}
      className="dialog-form entry-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <EntryFields values={values} onChange={change} projects={projects} titleField={titleField} />
      <section className="entry-claims" aria-label={say('evidence:claims.title')}>
        <div className="h">
          <h3 className="cap">{say('evidence:claims.title')}</h3>
          <button type="button" className="btn ghost" aria-expanded={picking} onClick={() => setPicking((on) => !on)}>
            <Icon name="plus" />
            {say('evidence:claims.add')}
          </button>
        </div>
        <ClaimList links={links} onUnlink={(gone) => change({ links: without(links, gone) })} />
        {picking && <ClaimPicker links={links} onLink={link} />}
        <LinkSuggestions text={`${values.title}\n${values.what}\n${values.outcome}`} links={links} onLink={link} />
      </section>
      {failure !== null && (
        <div className="note danger" role="alert">
          <Icon name="warning" />
          <p>{errorText(failure)}</p>
        </div>
      )}
      <div className="dialog-buttons">
        {hasWords(values) && (
          <button
            type="button"
            className="btn big ghost"
            onClick={() => {
              clear(empty)
              titleField.current?.focus()
            }}
          >
            {say('evidence:note.clear')}
          </button>
        )}
        <span className="grow" />
        <button type="button" className="btn big" onClick={onClose}>
          {say('evidence:note.later')}
        </button>
        <button type="submit" className="btn big primary" disabled={fields === null || busy}>
          {say('evidence:note.save')}
          <Keys keys="Ctrl+Enter" />
        </button>
      </div>
    </form>
  )
}

const isSame = (a: EvidenceLink, b: EvidenceLink): boolean => a.ladder === b.ladder && a.claim === b.claim

const joined = (links: readonly EvidenceLink[], more: readonly EvidenceLink[]): EvidenceLink[] => [
  ...links,
  ...more.filter((link) => !links.some((known) => isSame(known, link))),
]

const without = (links: readonly EvidenceLink[], gone: EvidenceLink): EvidenceLink[] =>
  links.filter((link) => !isSame(link, gone))
