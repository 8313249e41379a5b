import { useState } from 'react'
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** The last way out, asked twice: an empty Cairn beside the file that can't be opened. */
export const AfreshDialogs = ({
  open,
  onClose,
  onConfirm,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
}) => {
  const { say } = useWords()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <ConfirmDialog
        open={open && !asked}
        title={say('safety:recovery.afreshTitle')}
        text={say('safety:recovery.afreshText')}
        verb={say('safety:recovery.afreshNext')}
        onClose={onClose}
        onConfirm={() => setAsked(true)}
      />
      <ConfirmDialog
        danger
        open={asked}
        title={say('safety:recovery.afreshSure')}
        text={say('safety:recovery.afreshSureText')}
        verb={say('safety:recovery.afreshVerb')}
        onClose={() => setAsked(false)}
        onConfirm={onConfirm}
      />
    </>
  )
}
