import type { OutcomeFigures } from '#shared/assessment-record.ts'
import type { Outcome } from '#shared/outcome.ts'

/** What an outcome comes to, without why. */
export const withoutTrace = (outcome: Outcome): OutcomeFigures => {
  const { trace: _trace, ...figures } = outcome
  return figures
}
