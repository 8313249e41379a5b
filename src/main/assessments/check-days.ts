import type { DocumentPath } from '#main/ladders/document-path.ts'
import type { AddProblem } from '#main/ladders/problems.ts'
import type { AssessmentFile } from '#shared/assessment.ts'

/** What has a first and a last day ends no earlier than it begins. Days are written so that text order is time order. */
export const checkDays = ({ cycle, evidence }: AssessmentFile, add: AddProblem): void => {
  const check = (from: string | null | undefined, to: string | null | undefined, path: DocumentPath): void => {
    if (typeof from === 'string' && typeof to === 'string' && to < from) add('days-reversed', path, { from, to })
  }
  check(cycle?.startsOn, cycle?.endsOn, ['cycle', 'endsOn'])
  for (const [index, { on, to }] of (evidence ?? []).entries()) check(on, to, ['evidence', index, 'to'])
}
