import { useWords } from '#renderer/lib/words-context.tsx'
import type { ProfileOutcome } from '#shared/outcome.ts'
import { positionName } from '#shared/wording/competency-sentence.ts'
import { figureName, meanText } from '#shared/wording/figure-name.ts'
import { profileSentences } from '#shared/wording/profile-sentences.ts'
import { AnswerNotes } from './answer-notes.tsx'
import { areaGroups, areaRows } from './area-rows.ts'
import { AreaTable } from './area-table.tsx'
import { ClaimLists } from './claim-lists.tsx'
import { CompetencyTable } from './competency-table.tsx'
import { FigureList } from './figure-list.tsx'
import { ProfileBanner } from './profile-banner.tsx'
import type { KindResultProps } from './result-shape.ts'
import { StandOutLists } from './stand-out-lists.tsx'
import { WhySection } from './why-section.tsx'

/** A profile: what is typical, the areas, and every competency on a line of its own. No level is made of it. */
export const ProfileResult = ({
  wording,
  record,
  previous,
  previousName,
  between,
  rows,
  trace,
  outcome,
}: KindResultProps & { readonly outcome: ProfileOutcome }) => {
  const { say } = useWords()
  const { ladder, text } = wording
  const { typical, mean, floor, peak } = outcome.overall
  const figures = [
    {
      name: say('result:spread.typical'),
      value: typical === null ? '–' : positionName(wording, typical),
      isStrong: true,
    },
    { name: say('result:spread.mean'), value: mean === null ? '–' : meanText(wording, mean) },
    { name: say('result:spread.floor'), value: floor === null ? '–' : figureName(wording, floor) },
    { name: say('result:spread.peak'), value: peak === null ? '–' : figureName(wording, peak) },
  ]
  const areas = areaRows({ ladder, text, all: say('result:areas.all') }, outcome, previous?.outcome ?? null)
  return (
    <>
      <ProfileBanner wording={wording} outcome={outcome} record={record} previous={previous} />
      <WhySection
        wording={wording}
        sentences={profileSentences({ ...wording, outcome, target: record.target })}
        trace={trace}
      >
        <FigureList figures={figures} />
      </WhySection>
      <AreaTable wording={wording} rows={areas} previousName={previousName} between={between} />
      <section>
        <div className="h">
          <h2>{say('result:areas.each')}</h2>
        </div>
        <CompetencyTable
          ladder={ladder}
          groups={areaGroups(ladder, text, rows)}
          total={null}
          trace={trace}
          goalName={record.target}
          previousName={previousName}
          between={between}
          isWide
        />
      </section>
      <AnswerNotes wording={wording} record={record} />
      <StandOutLists wording={wording} record={record} rows={rows} />
      <ClaimLists wording={wording} record={record} />
    </>
  )
}
