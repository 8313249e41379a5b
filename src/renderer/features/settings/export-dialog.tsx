import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { partsText } from '#renderer/lib/parts-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { LEAVABLE } from '#shared/archive/archive-format.ts'
import type { Leavable } from '#shared/archive/archive-format.ts'
import { LEAVABLE_PARTS, partsOfArchive } from '#shared/archive/leavable-parts.ts'
import type { Result } from '#shared/app-error.ts'
import type { PartCounts } from '#shared/export-log.ts'
import type { SavedFile } from '#shared/ipc/contract.ts'

/** What goes into the file with everything of hers: all of it, unless she takes something out. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { say, format } = useWords()
  const toast = useToast()
  const errorText = useErrorText()
  const [without, setWithout] = useState<readonly Leavable[]>([])
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const facts = useQuery({
    queryKey: ['archive-facts'],
    queryFn: () => unwrap(bridge().archiveFacts()),
    staleTime: 0,
    gcTime: 0,
  })
  const { holds, leftOut } = partsOfArchive(facts.data ?? {}, without)
  const [goes, stays] = [partsText(holds, say, format), partsText(leftOut, say, format)]
  const save = async (what: 'archive' | 'readable' | 'schema'): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      const saved = await unwrap(saving(what, [...without]))
      if (saved !== null) {
        toast(say('exchange:export.saved', saved))
        // The format is saved beside an archive, before it or after.
        if (what !== 'schema') onClose()
      }
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog wide open onClose={onClose} title={say('exchange:export.title')} description={say('exchange:export.text')}>
      {LEAVABLE.map((part) => (
        <Checkbox
          key={part}
          checked={!without.includes(part)}
          onChange={(isIn) => setWithout(isIn ? without.filter((other) => other !== part) : [...without, part])}
        >
          <span>
            {say(`exchange:export.${part}`)}
            {facts.data !== undefined && (
              <span className="xs q export-count">
                {partsText(countsOf(facts.data, part), say, format) || say('exchange:export.none')}
              </span>
            )}
          </span>
        </Checkbox>
      ))}
      {facts.data !== undefined && (
        <p className="s" role="status">
          {goes !== '' && say('exchange:export.holds', { parts: goes })}
          {stays !== '' && (
            <>
              <br />
              {say('exchange:export.leftOut', { parts: stays })}
            </>
          )}
        </p>
      )}
      {without.length > 0 && <p className="s q">{say('exchange:export.partial')}</p>}
      <p className="s q">
        <LinkButton disabled={busy} onClick={() => void save('schema')}>
          {say('exchange:export.schema')}
        </LinkButton>
        <br />
        {say('exchange:export.schemaWhy')}
      </p>
      {failure !== null && (
        <p className="note danger" role="alert">
          <Icon name="warning" />
          {errorText(failure)}
        </p>
      )}
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:cancel')}
        </button>
        <button type="button" className="btn big" disabled={busy} onClick={() => void save('readable')}>
          {say('exchange:export.readable')}
        </button>
        <button type="button" className="btn big primary" disabled={busy} onClick={() => void save('archive')}>
          {say('exchange:export.archive')}
        </button>
      </div>
    </Dialog>
  )
}

const saving = (what: 'archive' | 'readable' | 'schema', without: Leavable[]): Promise<Result<SavedFile>> => {
  switch (what) {
    case 'archive':
      return bridge().archiveSave({ without })
    case 'readable':
      return bridge().archiveSaveReadable({ without })
    case 'schema':
      return bridge().archiveSaveSchema()
  }
}

const countsOf = (all: PartCounts, leavable: Leavable): PartCounts =>
  Object.fromEntries(LEAVABLE_PARTS[leavable].map((part) => [part, all[part] ?? 0]))
