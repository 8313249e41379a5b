import { fitsRadar } from '#renderer/lib/radar-data.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { WeightedBandsOutcome } from '#shared/outcome.ts'
import { ClaimLists } from './claim-lists.tsx'
import { CompetencyTable } from './competency-table.tsx'
import { ProfileCard } from './profile-card.tsx'
import { profileTotal } from './profile-rows.ts'
import { ResultBanner } from './result-banner.tsx'
import { ResultNotes } from './result-notes.tsx'
import type { KindResultProps } from './result-shape.ts'
import { ResultWhy } from './result-why.tsx'
import { StandOutLists } from './stand-out-lists.tsx'

/** A weighted level: where it stands among the bands and why, the profile behind it, strengths and gaps. */
export const WeightedResult = ({
  wording,
  record,
  previous,
  previousName,
  between,
  rows,
  trace,
  outcome,
}: KindResultProps & { readonly outcome: WeightedBandsOutcome }) => {
  const { say } = useWords()
  const { ladder } = wording
  const { target } = record
  const total = profileTotal({ ladder, outcome, target, previous: previous?.outcome ?? null })
  const table = (
    <CompetencyTable
      ladder={ladder}
      groups={[{ id: 'all', name: null, rows }]}
      total={total}
      trace={trace}
      goalName={target}
      previousName={previousName}
      between={between}
    />
  )
  return (
    <>
      <ResultBanner record={record} outcome={outcome} ladder={ladder} previous={previous} />
      <ResultWhy wording={wording} outcome={outcome} target={target} trace={trace} />
      {fitsRadar(rows.length) ? (
        <div className="result-two">
          <ProfileCard
            ladder={ladder}
            rows={rows}
            record={record}
            outcome={outcome}
            goalName={target === null ? null : say('common:target.level', { level: target })}
            previousName={previousName}
          />
          {table}
        </div>
      ) : (
        table
      )}
      <ResultNotes wording={wording} record={record} rows={rows} />
      <StandOutLists wording={wording} record={record} rows={rows} />
      <ClaimLists wording={wording} record={record} />
    </>
  )
}
