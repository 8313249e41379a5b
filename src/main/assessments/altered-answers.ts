import type { Answers } from '#shared/assessment.ts'
import type { Alteration } from '#shared/scenario.ts'

/** The answers with some of them otherwise. What is rated is no longer set aside; all else stays as it is. */
export const alteredAnswers = (answers: Answers, { ratings, signals }: Alteration): Answers => ({
  ...answers,
  ratings: { ...answers.ratings, ...ratings },
  notApplicable: Object.fromEntries(
    Object.entries(answers.notApplicable).filter(([item]) => !Object.hasOwn(ratings, item)),
  ),
  signals: { ...answers.signals, ...signals },
})
