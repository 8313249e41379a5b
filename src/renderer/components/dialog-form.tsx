import type { ReactNode } from 'react'
import { useState } from 'react'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { Icon } from './icon.tsx'
import './dialog-form.css'

/**
 * The fields of a dialog with its two buttons. It closes once `onSubmit` has succeeded; where that fails it stays, says
 * why, and keeps what was typed.
 */
export const DialogForm = ({
  verb,
  ready,
  onSubmit,
  onClose,
  children,
  danger = false,
}: {
  readonly verb: string
  /** What it does can't be taken back. */
  readonly danger?: boolean
  readonly ready: boolean
  readonly onSubmit: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const submit = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      await onSubmit()
      onClose()
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !busy) void submit()
      }}
    >
      {children}
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
        <button type="submit" className={danger ? 'btn big danger' : 'btn big primary'} disabled={!ready || busy}>
          {verb}
        </button>
      </div>
    </form>
  )
}
