import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportAnswerGroup } from '#shared/report-model.ts'
import { Groups } from './printed-answers.tsx'

/** What is marked of anti-signals, pitfalls and anti-patterns; only ever put in on purpose. */
export const PrintedSignals = ({ groups }: { readonly groups: readonly ReportAnswerGroup[] }) => {
  const { say } = useWords()
  return (
    <section className="details">
      <h2>{say('report:antiSignals.title')}</h2>
      <Groups groups={groups} className="blocks texts" />
    </section>
  )
}
