import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText } from '#shared/clip-text.ts'
import type { ReportHead } from '#shared/report-model.ts'
import { headLines } from '#shared/wording/report-words.ts'

/** Whose summary of when, by which ladder, for a talk with whom. */
export const PrintedHead = ({ head }: { readonly head: ReportHead }) => {
  const { say, format } = useWords()
  const [view, ladder] = headLines(head, say, format)
  const title = say('report:title')
  return (
    <header className="head">
      <div>
        {head.name !== '' && <p className="kick">{title}</p>}
        <h1>{head.name === '' ? title : clipText(head.name, 64)}</h1>
        {head.role !== '' && <p className="role">{clipText(head.role, 70)}</p>}
      </div>
      <p className="meta">
        {clipText(view, 120)}
        <br />
        {clipText(ladder, 120)}
      </p>
    </header>
  )
}
