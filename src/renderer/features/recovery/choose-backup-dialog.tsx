import { Dialog } from '#renderer/components/dialog.tsx'
import { useCountsText } from '#renderer/lib/use-counts-text.ts'
import { useWhen } from '#renderer/lib/use-when.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { BackupReading, RecoveryBackup } from '#shared/store-safety.ts'
import { useBackupReadings } from './use-backup-readings.ts'

/** Every backup there is, newest first, with what is in it; it can be chosen once it is known to be whole. */
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
  const known = useBackupReadings(backups, open)
  const textOf = (reading: BackupReading): string => {
    if (reading.state === 'whole') return countsText(reading.counts)
    return say(reading.state === 'unread' ? 'safety:recovery.reading' : 'safety:recovery.unreadable')
  }
  return (
    <Dialog
      wide
      open={open}
      onClose={onClose}
      title={say('safety:recovery.chooseTitle')}
      description={say('safety:recovery.chooseText')}
    >
      <ul className="backup-list">
        {known.map(({ name, atMs, bytes, reading }) => (
          <li key={name}>
            <div className="grow">
              <p className="m">{when(atMs)}</p>
              <p className="s q">
                {textOf(reading)} · {format.bytes(bytes)}
              </p>
            </div>
            <button
              type="button"
              className="btn"
              disabled={reading.state !== 'whole'}
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
