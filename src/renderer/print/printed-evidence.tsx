import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportEvidence, ReportEvidenceEntry } from '#shared/report-model.ts'
import { evidenceDays } from '#shared/wording/report-words.ts'
import { LONG_TEXT } from './printed-notes.tsx'

/** What was noted, the latest first: when, what and what came of it, and for which rows it speaks. */
export const PrintedEvidence = ({ evidence }: { readonly evidence: ReportEvidence }) => {
  const { say } = useWords()
  return (
    <section className="details">
      <div className="title">
        <h2>{say('report:evidence.title')}</h2>
        <span>{say('report:evidence.count', { count: evidence.list.length })}</span>
      </div>
      <table className="evidence">
        <thead>
          <tr>
            <th scope="col">{say('report:evidence.on')}</th>
            <th scope="col">{say('report:evidence.what')}</th>
            <th scope="col">{say('report:evidence.rows')}</th>
          </tr>
        </thead>
        <tbody>
          {evidence.list.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Entry = ({ entry }: { readonly entry: ReportEvidenceEntry }) => {
  const { say, format } = useWords()
  const { title, what, outcome, link, rows } = entry
  return (
    <tr className={what.length + outcome.length > LONG_TEXT ? 'long' : ''}>
      <td className="q">{evidenceDays(entry, say, format)}</td>
      <th scope="row">
        <b dir="auto">{title}</b>
        {[what, outcome]
          .filter((part) => part !== '')
          .map((part) => (
            <p key={part} className="written" dir="auto">
              {part}
            </p>
          ))}
        {link !== '' && <p className="q sm">{link}</p>}
      </th>
      <td className="q sm">{rows.join(say('report:nameGap'))}</td>
    </tr>
  )
}
