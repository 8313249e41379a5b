import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportNote } from '#shared/report-model.ts'

/** Longer ones may go over to the next page in their middle: a page of their own would stay half empty before them. */
export const LONG_TEXT = 1_200

/** The person's notes as she wrote them, each under its row. */
export const PrintedNotes = ({ notes, title }: { readonly notes: readonly ReportNote[]; readonly title: string }) => {
  const { say } = useWords()
  return (
    <section className="details">
      <h2>{title}</h2>
      <ul className="items">
        {notes.map(({ id, group, name, answer, text }) => (
          <li key={id} className={text.length > LONG_TEXT ? 'long' : ''}>
            <h3 className="inline">
              {group === '' || group === name ? name : say('report:notes.of', { group, name })}
            </h3>{' '}
            <span className="q">{answer}</span>
            <p className="written" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
