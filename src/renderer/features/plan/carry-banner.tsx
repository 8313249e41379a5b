import { useState } from 'react'
import { FailureDialog } from '#renderer/components/assessment-actions.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { useActionCalls } from '#renderer/lib/action-calls.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CarryOffer } from './plan-groups.ts'

/** What is still open of earlier cycles goes on into the newest with one press. */
export const CarryBanner = ({ offer, onCarried }: { readonly offer: CarryOffer; readonly onCarried: () => void }) => {
  const { say } = useWords()
  const calls = useActionCalls()
  const toast = useToast()
  const errorText = useErrorText()
  const [failure, setFailure] = useState<string | null>(null)
  const { to, actions } = offer
  const count = actions.length
  const carry = async (): Promise<void> => {
    try {
      await calls.carry(
        actions.map(({ id }) => id),
        to.id,
      )
      // The button is gone: the page's heading takes the focus.
      onCarried()
      toast(say('plan:carry.done', { count, cycle: to.name }))
    } catch (error) {
      setFailure(errorText(error))
    }
  }
  return (
    <div className="note carry">
      <Icon name="calendar" />
      <p>{say('plan:carry.text', { count, cycle: to.name })}</p>
      <button type="button" className="btn" onClick={() => void carry()}>
        {say('plan:carry.verb', { cycle: to.name })}
      </button>
      <FailureDialog text={failure} onClose={() => setFailure(null)} />
    </div>
  )
}
