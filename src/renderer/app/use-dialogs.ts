import { useCallback, useState } from 'react'

type OpenDialog = 'new' | 'shortcuts' | null

/** The dialogs that can be opened from anywhere; one at a time. */
export const useDialogs = (): {
  readonly open: OpenDialog
  readonly openNew: () => void
  readonly openShortcuts: () => void
  readonly close: () => void
} => {
  const [open, setOpen] = useState<OpenDialog>(null)
  const openNew = useCallback(() => setOpen('new'), [])
  const openShortcuts = useCallback(() => setOpen('shortcuts'), [])
  const close = useCallback(() => setOpen(null), [])
  return { open, openNew, openShortcuts, close }
}
