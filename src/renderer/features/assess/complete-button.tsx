import { useState } from 'react'
import { useLocation } from 'wouter'
import { FailureDialog } from '#renderer/components/assessment-actions.tsx'
import { ConfirmDialog } from '#renderer/components/confirm-dialog.tsx'
import { useAssessmentCalls } from '#renderer/lib/assessment-calls.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Outcome } from '#shared/outcome.ts'
import { standingSentences } from './review-standing.ts'

/** Makes the assessment a snapshot, once it is said what stays provisional in it; then shows its result. */
export const CompleteButton = ({
  record,
  outcome,
  disabled,
}: {
  readonly record: AssessmentRecord
  readonly outcome: Outcome
  readonly disabled: boolean
}) => {
  const { say } = useWords()
  const errorText = useErrorText()
  const calls = useAssessmentCalls()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const complete = async (): Promise<void> => {
    try {
      await calls.complete(record.id)
      navigate(`/result/${record.id}`)
    } catch (error) {
      setFailure(errorText(error))
    }
  }
  const sentences = [...standingSentences({ say, record, outcome }), say('review:complete.snapshot')]
  return (
    <>
      <button type="button" className="btn primary" disabled={disabled} onClick={() => setAsking(true)}>
        {say('review:complete.open')}
      </button>
      <ConfirmDialog
        open={asking}
        title={say('review:complete.title')}
        text={sentences.join(say('explain:sentenceGap'))}
        verb={say('review:complete.verb')}
        onConfirm={() => void complete()}
        onClose={() => setAsking(false)}
      />
      <FailureDialog text={failure} onClose={() => setFailure(null)} />
    </>
  )
}
