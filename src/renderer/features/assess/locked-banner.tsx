import { useState } from 'react'
import { ReopenDialog } from '#renderer/components/assessment-actions.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { useAssessmentCalls } from '#renderer/lib/assessment-calls.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentId } from '#shared/ids.ts'

/** A completed assessment is a snapshot: it says so, and how it can be changed on purpose. */
export const LockedBanner = ({ id }: { readonly id: AssessmentId }) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const calls = useAssessmentCalls()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  return (
    <div className="locked-banner">
      <Icon name="lock" />
      <p className="grow">{failure === null ? say('assess:locked.text') : errorText(failure)}</p>
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        <Icon name="reopen" />
        {say('assess:locked.reopen')}
      </button>
      <ReopenDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void calls.reopen(id).catch(setFailure)}
      />
    </div>
  )
}
