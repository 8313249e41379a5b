import { useRef } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { Dialog } from './dialog.tsx'

/** Asks before what cannot be taken back lightly. The safe choice has focus; the other one is named by its verb. */
export const ConfirmDialog = ({
  open,
  title,
  text,
  verb,
  keep,
  danger = false,
  children,
  onConfirm,
  onClose,
}: {
  readonly open: boolean
  readonly title: string
  readonly text: string
  readonly verb: string
  readonly keep?: string
  readonly danger?: boolean
  /** What more can be chosen. */
  readonly children?: ReactNode
  readonly onConfirm: () => void
  readonly onClose: () => void
}) => {
  const { say } = useWords()
  const safe = useRef<HTMLButtonElement>(null)
  return (
    <Dialog open={open} onClose={onClose} title={title} description={text} initialFocus={safe}>
      {children}
      <div className="dialog-buttons">
        <button ref={safe} type="button" className="btn big" onClick={onClose}>
          {keep ?? say('common:cancel')}
        </button>
        <button
          type="button"
          className={danger ? 'btn big danger' : 'btn big primary'}
          onClick={() => {
            onClose()
            onConfirm()
          }}
        >
          {verb}
        </button>
      </div>
    </Dialog>
  )
}
