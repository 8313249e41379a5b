import { useState } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { LEAVABLE } from '#shared/archive/archive-format.ts'
import type { Leavable } from '#shared/archive/archive-format.ts'

/** What goes into the file with everything of hers: all of it, unless she takes something out. */
export const ExportDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { say } = useWords()
  const toast = useToast()
  const errorText = useErrorText()
  const [without, setWithout] = useState<readonly Leavable[]>([])
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const save = async (kind: 'archive' | 'readable'): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      const input = { without: [...without] }
      const saved = await unwrap(kind === 'archive' ? bridge().archiveSave(input) : bridge().archiveSaveReadable(input))
      if (saved !== null) {
        toast(say('exchange:export.saved', saved))
        onClose()
      }
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={onClose} title={say('exchange:export.title')} description={say('exchange:export.text')}>
      {LEAVABLE.map((part) => (
        <Checkbox
          key={part}
          checked={!without.includes(part)}
          onChange={(isIn) => setWithout(isIn ? without.filter((other) => other !== part) : [...without, part])}
        >
          {say(`exchange:export.${part}`)}
        </Checkbox>
      ))}
      {without.length > 0 && <p className="s q">{say('exchange:export.partial')}</p>}
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
