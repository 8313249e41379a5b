import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Outcome } from '#shared/outcome.ts'

/** How much is answered, and whether that makes the result provisional; a draft is called one. */
export const CompletenessChip = ({
  outcome,
  status,
}: {
  readonly outcome: Outcome
  readonly status: AssessmentRecord['status']
}) => {
  const { say } = useWords()
  const { answered, total, complete } = outcome
  return (
    <span className="row chips">
      {complete ? (
        <span className="chip self num">
          <Icon name="check" />
          {say('result:chip.complete', { answered, total })}
        </span>
      ) : (
        <span className="prov num">{say('result:chip.provisional', { answered, total })}</span>
      )}
      {status === 'draft' && <span className="chip roomy-only">{say('common:draft')}</span>}
    </span>
  )
}
