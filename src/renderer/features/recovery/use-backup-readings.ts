import { useEffect, useState } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import type { BackupReading, RecoveryBackup } from '#shared/store-safety.ts'

/**
 * The backups with what came of reading them. As long as it is wanted those that nobody has read are read one after the
 * other, so that whatever else she asks for waits for one of them at most.
 */
export const useBackupReadings = (backups: readonly RecoveryBackup[], isWanted: boolean): readonly RecoveryBackup[] => {
  const [read, setRead] = useState<ReadonlyMap<string, BackupReading>>(new Map())
  const known = backups.map((backup) => ({ ...backup, reading: read.get(backup.name) ?? backup.reading }))
  const next = isWanted ? known.find(({ reading }) => reading.state === 'unread')?.name : undefined
  useEffect(() => {
    if (next === undefined) return
    let isOver = false
    const note = (reading: BackupReading): void => {
      if (!isOver) setRead((before) => new Map(before).set(next, reading))
    }
    unwrap(bridge().recoveryRead({ backup: next })).then(note, () => note({ state: 'unreadable' }))
    return () => {
      isOver = true
    }
  }, [next])
  return known
}
