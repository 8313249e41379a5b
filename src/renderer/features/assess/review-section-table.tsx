import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, Place } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import { figureName } from '#shared/wording/figure-name.ts'
import { EstimateChip } from './estimate-chip.tsx'
import { estimateOf } from './estimates.ts'
import { ReviewAnswerCell } from './review-answer-cell.tsx'
import type { ReviewRow } from './review-model.ts'
import type { Section } from './sections.ts'
import { useSectionName } from './use-section-name.ts'

/** A section's answers in words. Each row's name leads to where it is answered. */
export const ReviewSectionTable = ({
  ladder,
  section,
  rows,
  record,
  outcome,
  onJump,
}: {
  readonly ladder: Ladder
  readonly section: Section
  readonly rows: readonly ReviewRow[]
  readonly record: AssessmentRecord
  readonly outcome: Outcome
  readonly onJump: (place: Place) => void
}) => {
  const { say, format } = useWords()
  const nameOf = useSectionName(ladder)
  const figures = outcome.competencies[section.id]
  const estimate = estimateOf(record, outcome, section.id)
  const heading = `review-${section.id}`
  return (
    <section className="review-section" aria-labelledby={heading}>
      <div className="row">
        <h3 id={heading}>{nameOf(section)}</h3>
        {figures?.complete === true && figures.value !== null && (
          <span className="lv on">{figureName({ say, format, ladder }, figures.value)}</span>
        )}
        {estimate !== null && <EstimateChip ladder={ladder} value={estimate} spelled />}
      </div>
      {section.kind === 'checklist' && (
        <p className="s">
          {record.subject === '' ? (
            <span className="q">{say('review:noSubject')}</span>
          ) : (
            say('review:subject', { subject: record.subject })
          )}
        </p>
      )}
      <table>
        <colgroup>
          <col className="what" />
          <col />
        </colgroup>
        <thead className="sr">
          <tr>
            <th scope="col">{say('review:column.row')}</th>
            <th scope="col">{say('review:column.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <button type="button" className="jump" onClick={() => onJump(row.place)}>
                  <Rich text={row.name} />
                </button>
              </th>
              <td>
                <ReviewAnswerCell row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
