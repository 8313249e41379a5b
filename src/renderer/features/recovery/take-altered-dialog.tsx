import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** To take rows as they are that are not as Cairn wrote them is hers to decide, and said as what it is. */
export const TakeAlteredDialog = (props: {
  readonly open: boolean
  readonly onClose: () => void
  readonly onConfirm: () => void
}) => {
  const { say } = useWords()
  return (
    <ConfirmDialog
      {...props}
      title={say('safety:recovery.takeTitle')}
      text={say('safety:recovery.takeText')}
      verb={say('safety:recovery.takeVerb')}
    />
  )
}
