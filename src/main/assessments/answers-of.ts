import type { Answers, AssessmentFile } from '#shared/assessment.ts'

/** What scoring reads of a file that was checked. Evidence that speaks against a claim does not stand behind it. */
export const answersOf = (file: AssessmentFile): Answers => ({
  ratings: file.ratings ?? {},
  notApplicable: file.notApplicable ?? {},
  signals: file.signals ?? {},
  context: file.context ?? {},
  target: file.target ?? null,
  track: file.track ?? null,
  evidenced: [
    ...new Set((file.evidence ?? []).flatMap(({ stance, supports }) => (stance === 'against' ? [] : (supports ?? [])))),
  ],
})
