import { LoadError } from '#renderer/components/load-error.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { useAgreed, useSaveAgreedRow } from '#renderer/lib/agreed-queries.ts'
import { useOpenAssessment } from '#renderer/lib/queries.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import { AgreedTable } from './agreed-table.tsx'
import { ApartLine } from './apart-line.tsx'
import { apartRows } from './two-views.ts'
import './two-views.css'

/** Her view and another's, where they part: both reasons side by side, and room for what they agree on. */
export const TwoViewsSection = ({
  yours,
  theirs,
  ladder,
}: {
  readonly yours: AssessmentSummary
  readonly theirs: AssessmentSummary
  readonly ladder: Ladder
}) => {
  const { say } = useWords()
  const own = useOpenAssessment(yours.id)
  const other = useOpenAssessment(theirs.id)
  const agreed = useAgreed(yours.id)
  const save = useSaveAgreedRow(yours.id)
  const failed = own.error ?? other.error ?? agreed.error
  if (failed !== null) {
    const again = (): void => void Promise.all([own.refetch(), other.refetch(), agreed.refetch()])
    return <LoadError error={failed} onRetry={again} />
  }
  if (own.data === undefined || other.data === undefined || agreed.data === undefined) return <Loading />
  const { rows: agreedRows, competencies } = agreed.data
  const rows = apartRows(own.data.record, other.data.record, ladder, agreedRows)
  const apart = rows.filter(({ steps }) => steps > 0).length
  const who = theirs.by === '' ? say(`growth:perspective.${theirs.perspective}`) : theirs.by
  return (
    <section className="two-views">
      <h3>{say('exchange:views.title')}</h3>
      {rows.length === 0 ? (
        <p className="s q">{say('exchange:views.none')}</p>
      ) : (
        <>
          <p className="s q">
            {[say('exchange:views.lead', { count: apart }), say('exchange:views.text')].join(
              say('exchange:sentenceGap'),
            )}
          </p>
          <div className="card two-views-table">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('exchange:views.row')}</th>
                  <th scope="col">
                    <Mark series="self" />
                    {say('exchange:views.yours')}
                  </th>
                  <th scope="col">
                    <Mark series="manager" />
                    {who}
                  </th>
                  <th scope="col" className="n">
                    {say('exchange:views.apart')}
                  </th>
                  <th scope="col">{say('exchange:views.agreed')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <ApartLine
                    key={row.item}
                    row={row}
                    ladder={ladder}
                    agreed={
                      agreedRows.find(({ item }) => item === row.item) ?? { item: row.item, value: null, note: '' }
                    }
                    onSave={save}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {competencies.length > 0 && <AgreedTable competencies={competencies} ladder={ladder} />}
    </section>
  )
}

/** The mark of a series, as in the charts: a circle for one's own view, a triangle for another's. */
const Mark = ({ series }: { readonly series: 'self' | 'manager' }) => (
  <svg className="chart two-views-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    {series === 'self' ? (
      <circle className="m-self" cx="6" cy="6" r="4" />
    ) : (
      <path className="m-manager" d="M6 1.8 10.4 9.6H1.6z" />
    )}
  </svg>
)
