import { Icon } from '#renderer/components/icon.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
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
  const text = say(complete ? 'result:chip.complete' : 'result:chip.provisional', { answered, total })
  return (
    <span className="row chips">
      <WhyLink part="overall" figure="overall answered" name={say('result:chip.name')} value={text} className="plain">
        {complete ? (
          <span className="chip self num">
            <Icon name="check" />
            {text}
          </span>
        ) : (
          <span className="prov num">{text}</span>
        )}
      </WhyLink>
      {status === 'draft' && <span className="chip roomy-only">{say('common:draft')}</span>}
    </span>
  )
}
