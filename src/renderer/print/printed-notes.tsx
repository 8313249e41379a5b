import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportNote } from '#shared/report-model.ts'

/** The person's notes as she wrote them, each under its row. */
export const PrintedNotes = ({ notes, title }: { readonly notes: readonly ReportNote[]; readonly title: string }) => {
  const { say } = useWords()
  return (
    <section className="details">
      <h2>{title}</h2>
      <ul className="items">
        {notes.map(({ id, group, name, answer, text }) => (
          <li key={id}>
            <h3 className="inline">
              {group === '' || group === name ? name : say('report:notes.of', { group, name })}
            </h3>{' '}
            <span className="q">{answer}</span>
            <p className="written">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
