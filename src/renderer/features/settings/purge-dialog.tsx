import { useState } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { TrashEntry } from '#shared/store-safety.ts'
import { useTrashName } from './use-trash-name.ts'

/** Asks before something goes for good, and whether it is to leave the backups, too. [trust H4] */
export const PurgeDialog = ({
  entry,
  onClose,
  onPurge,
}: {
  /** Null where nothing is asked. */
  readonly entry: TrashEntry | 'all' | null
  readonly onClose: () => void
  readonly onPurge: (entry: TrashEntry | 'all', backups: boolean) => void
}) => {
  const { say } = useWords()
  const nameOf = useTrashName()
  const [backups, setBackups] = useState(false)
  const isAll = entry === 'all'
  const close = (): void => {
    setBackups(false)
    onClose()
  }
  return (
    <ConfirmDialog
      danger
      open={entry !== null}
      title={
        isAll || entry === null
          ? say('safety:trash.emptyTitle')
          : say('safety:trash.purgeTitle', { title: nameOf(entry) })
      }
      text={purgeText()}
      verb={say(isAll ? 'safety:trash.emptyVerb' : 'safety:trash.purgeVerb')}
      onClose={close}
      onConfirm={() => {
        if (entry !== null) onPurge(entry, backups)
      }}
    >
      <Checkbox checked={backups} onChange={setBackups}>
        {say('safety:trash.backups')}
      </Checkbox>
      <p className="s q">{say('safety:trash.backupsText')}</p>
    </ConfirmDialog>
  )

  function purgeText(): string {
    if (entry === null || entry === 'all') return say('safety:trash.emptyText')
    // What counted when an assessment was completed stays with it.
    return say(entry.entry.kind === 'evidence' ? 'safety:trash.purgeEvidenceText' : 'safety:trash.purgeText')
  }
}
