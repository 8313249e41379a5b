import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportLeftOut } from '#shared/report-model.ts'
import { leftOutSentence } from '#shared/wording/report-words.ts'

/** What the pages don't hold, and when they were made. */
export const PrintedEnd = ({ leftOut }: { readonly leftOut: ReportLeftOut }) => {
  const { say, format } = useWords()
  const sentence = leftOutSentence(leftOut, say, format)
  const made = say('report:made', { date: format.longDate(leftOut.madeAtMs) })
  return (
    <section className="details end">
      {sentence !== '' && <h2>{say('report:leftOut.title')}</h2>}
      {sentence !== '' && <p>{sentence}</p>}
      <p className="q sm">{made}</p>
    </section>
  )
}
