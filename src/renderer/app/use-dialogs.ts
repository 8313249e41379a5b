import { useCallback, useState } from 'react'
import type { LadderHash } from '#shared/ids.ts'

type OpenDialog = 'new' | 'shortcuts' | 'palette' | null

export interface Dialogs {
  readonly open: OpenDialog
  readonly openNew: () => void
  /** A new assessment in a ladder that is chosen already. */
  readonly openNewIn: (ladder: LadderHash) => void
  readonly ladder: LadderHash | null
  readonly openShortcuts: () => void
  readonly openPalette: () => void
  readonly close: () => void
}

/**
 * The dialogs that can be opened from anywhere; one at a time.
 *
 * @param begin where the app opens on a new assessment
 */
export const useDialogs = (begin: LadderHash | null): Dialogs => {
  const [open, setOpen] = useState<OpenDialog>(begin === null ? null : 'new')
  const [ladder, setLadder] = useState(begin)
  const openNew = useCallback(() => {
    setLadder(null)
    setOpen('new')
  }, [])
  const openNewIn = useCallback((chosen: LadderHash) => {
    setLadder(chosen)
    setOpen('new')
  }, [])
  const openShortcuts = useCallback(() => setOpen('shortcuts'), [])
  const openPalette = useCallback(() => setOpen('palette'), [])
  const close = useCallback(() => setOpen(null), [])
  return { open, openNew, openNewIn, ladder, openShortcuts, openPalette, close }
}
