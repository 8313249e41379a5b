import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReportReasons } from '#shared/report-model.ts'
import { LONG_TEXT } from './printed-notes.tsx'

/** Why not yet, in the person's own words, by competency. */
export const PrintedReasons = ({ reasons }: { readonly reasons: readonly ReportReasons[] }) => {
  const { say } = useWords()
  return (
    <section className="details">
      <h2>{say('report:reasons.title')}</h2>
      <p className="q lead">{say('report:reasons.intro')}</p>
      {reasons.map(({ id, name, step, rows }) => (
        <div key={id} className="reasons">
          <div className="title">
            <h3>{name}</h3>
            <span>{step}</span>
          </div>
          <ul className="items">
            {rows.map((row) => (
              <li key={row.id} className={row.text.length > LONG_TEXT ? 'long' : ''}>
                <b dir="auto">{row.name}</b>
                {row.text !== '' && (
                  <p className="written" dir="auto">
                    {row.text}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
