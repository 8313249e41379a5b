import { useState } from 'react'
import { useActionCalls } from '#renderer/lib/action-calls.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Action } from '#shared/action.ts'
import { ActionAim } from './action-aim.tsx'
import { FailureDialog } from './assessment-actions.tsx'
import { Checkbox } from './checkbox.tsx'
import { useToast } from './toasts.tsx'

/** An action as a box to tick: its title, and what it is to move. Ticked by mistake, it is open again with one press. */
export const ActionCheck = ({ action }: { readonly action: Action }) => {
  const { say } = useWords()
  const toast = useToast()
  const errorText = useErrorText()
  const calls = useActionCalls()
  const [failure, setFailure] = useState<string | null>(null)
  const { id, title, state } = action
  const attempt = (next: Action['state'], after?: () => void): void => {
    calls
      .setState(id, next)
      .then(() => after?.())
      .catch((error: unknown) => setFailure(errorText(error)))
  }
  const toggle = (done: boolean): void =>
    attempt(done ? 'done' : 'open', () => {
      if (done) toast(say('plan:marked', { title }), { label: say('common:undo'), onClick: () => attempt('open') })
    })
  return (
    <>
      <Checkbox className="action-check" checked={state === 'done'} onChange={toggle}>
        <span className="grow">
          <span className={state === 'open' ? 'action-title' : 'action-title closed'}>{title}</span>
          {action.ladderId !== null && (
            <span className="s q action-aim">
              <ActionAim action={action} />
            </span>
          )}
        </span>
      </Checkbox>
      <FailureDialog text={failure} onClose={() => setFailure(null)} />
    </>
  )
}
