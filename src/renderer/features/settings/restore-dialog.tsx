import { useState } from 'react'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { BackupEntry } from '#shared/store-safety.ts'

/** Goes back to a backup; what stands is backed up first. Where it works the page is loaded anew. */
export const RestoreDialog = ({
  open,
  backups,
  onClose,
}: {
  readonly open: boolean
  readonly backups: readonly BackupEntry[]
  readonly onClose: () => void
}) => {
  const { say, format } = useWords()
  const when = useWhen()
  const errorText = useErrorText()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const restore = async (backup: string): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      await unwrap(bridge().backupsRestore({ backup }))
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <Dialog
      wide
      open={open}
      onClose={onClose}
      title={say('safety:backups.restoreTitle')}
      description={say('safety:backups.restoreText')}
    >
      <ul className="backup-list">
        {backups.map(({ name, atMs, bytes }) => (
          <li key={name}>
            <div className="grow">
              <p className="m">{when(atMs)}</p>
              <p className="s q">{format.bytes(bytes)}</p>
            </div>
            <button
              type="button"
              className="btn"
              disabled={busy}
              aria-label={say('safety:recovery.restore', { when: when(atMs) })}
              onClick={() => void restore(name)}
            >
              {say('safety:backups.restoreVerb')}
            </button>
          </li>
        ))}
      </ul>
      {failure !== null && (
        <div className="note danger" role="alert">
          <Icon name="warning" />
          <p>{errorText(failure)}</p>
        </div>
      )}
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:cancel')}
        </button>
      </div>
    </Dialog>
  )
}
