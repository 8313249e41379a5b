import { Dialog } from '#renderer/components/dialog.tsx'
import { useCountsText } from '#renderer/lib/use-counts-text.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { RecoveryBackup } from '#shared/store-safety.ts'

/** Every backup there is, newest first, with what is in it; one that can't be read can't be chosen. */
export const ChooseBackupDialog = ({
  open,
  backups,
  onClose,
  onChoose,
}: {
  readonly open: boolean
  readonly backups: readonly RecoveryBackup[]
  readonly onClose: () => void
  readonly onChoose: (name: string) => void
}) => {
  const { say, format } = useWords()
  const when = useWhen()
  const countsText = useCountsText()
  return (
    <Dialog
      wide
      open={open}
      onClose={onClose}
      title={say('safety:recovery.chooseTitle')}
      description={say('safety:recovery.chooseText')}
    >
      <ul className="backup-list">
        {backups.map(({ name, atMs, bytes, counts }) => (
          <li key={name}>
            <div className="grow">
              <p className="m">{when(atMs)}</p>
              <p className="s q">
                {counts === null ? say('safety:recovery.unreadable') : countsText(counts)} · {format.bytes(bytes)}
              </p>
            </div>
            <button
              type="button"
              className="btn"
              disabled={counts === null}
              aria-label={say('safety:recovery.restore', { when: when(atMs) })}
              onClick={() => {
                onClose()
                onChoose(name)
              }}
            >
              {say('safety:recovery.restoreThis')}
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <button type="button" className="btn big" onClick={onClose}>
          {say('common:cancel')}
        </button>
      </div>
    </Dialog>
  )
}
