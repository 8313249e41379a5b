import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Outcome } from '#shared/outcome.ts'
import type { Say } from '#shared/words.ts'

/** How much is answered and what that makes of the result; what was left for later, what is not applicable. */
export const standingSentences = ({
  say,
  record,
  outcome,
}: {
  readonly say: Say
  readonly record: Pick<AssessmentRecord, 'later'>
  readonly outcome: Pick<Outcome, 'answered' | 'total' | 'complete' | 'setAside'>
}): string[] => {
  const { answered, total, complete, setAside } = outcome
  return [
    complete
      ? say('review:standing.whole', { count: total })
      : say('review:standing.part', { count: total - answered, total }),
    ...(record.later.length === 0 ? [] : [say('review:standing.later', { count: record.later.length })]),
    ...(setAside.items === 0 ? [] : [say('review:standing.setAside', { count: setAside.items })]),
  ]
}
