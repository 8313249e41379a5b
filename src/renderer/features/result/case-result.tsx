import { MetMark, MetWord } from '#renderer/components/met-mark.tsx'
import { fitsRadar } from '#renderer/lib/radar-data.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CaseOutcome } from '#shared/outcome.ts'
import { caseSentences, demonstratedSteps } from '#shared/wording/case-sentences.ts'
import { markText } from '#shared/wording/figure-name.ts'
import { AnswerNotes } from './answer-notes.tsx'
import { CaseBanner } from './case-banner.tsx'
import { MissingList, PitfallList } from './case-lists.tsx'
import { CompanionCard } from './companion-card.tsx'
import type { ExtraColumn } from './competency-row.tsx'
import { CompetencyTable } from './competency-table.tsx'
import { FigureList } from './figure-list.tsx'
import { ProfileCard } from './profile-card.tsx'
import type { KindResultProps } from './result-shape.ts'
import { WhySection } from './why-section.tsx'

/** A case: what is demonstrated and what is missing, in order. A count, and no verdict in percent. */
export const CaseResult = ({
  wording,
  record,
  previousName,
  between,
  rows,
  trace,
  outcome,
}: KindResultProps & { readonly outcome: CaseOutcome }) => {
  const { say } = useWords()
  const { ladder } = wording
  const steps = demonstratedSteps(outcome)
  const count = (done: number): string => say('result:case.of', { done, total: steps.length })
  const often = outcome.missing.filter(({ kind }) => kind === 'pitfall').length
  const figures = [
    { name: say('result:case.demonstrated'), value: count(outcome.demonstrated.length), isStrong: true },
    { name: say('result:case.evidence'), value: count(steps.filter(({ evidenced }) => evidenced).length) },
    { name: say('result:case.often'), value: `${often}` },
    { name: say('result:case.sometimes'), value: `${outcome.watch.length}` },
  ]
  const stepOf = (id: string) => steps.find(({ competency }) => competency === id)
  const extras: ExtraColumn[] = [
    {
      id: 'demonstrated',
      name: say('result:case.demonstrated'),
      of: ({ id }) => {
        const step = stepOf(id)
        if (step === undefined) return '–'
        const met = step.demonstrated ? true : outcome.competencies[id]?.complete === true ? false : null
        return (
          <span className="met-cell">
            <MetMark met={met} />
            <MetWord met={met} />
          </span>
        )
      },
    },
    {
      id: 'evidence',
      name: say('result:case.evidenceHead'),
      of: ({ id }) => {
        const step = stepOf(id)
        if (step === undefined) return '–'
        return step.evidenced ? say('result:case.linked') : <span className="q">{say('result:case.none')}</span>
      },
    },
  ]
  const mark = ladder.result.kind === 'case' ? ladder.result.demonstratedAt : 0
  const goalName = say('result:case.asked', { mean: markText(wording, mark) })
  const table = (
    <CompetencyTable
      ladder={ladder}
      groups={[{ id: 'all', name: null, rows }]}
      extras={extras}
      total={null}
      trace={trace}
      goalName={null}
      previousName={previousName}
      between={between}
    />
  )
  return (
    <>
      <CaseBanner wording={wording} outcome={outcome} record={record}>
        <CompanionCard record={record} ladder={ladder} />
      </CaseBanner>
      <WhySection wording={wording} sentences={caseSentences({ ...wording, outcome })} trace={trace}>
        <FigureList figures={figures} />
      </WhySection>
      {fitsRadar(rows.length) ? (
        <div className="result-two">
          <ProfileCard
            ladder={ladder}
            rows={rows}
            record={record}
            outcome={outcome}
            goalName={goalName}
            previousName={previousName}
          />
          {table}
        </div>
      ) : (
        table
      )}
      <AnswerNotes wording={wording} record={record} />
      <div className="result-halves">
        <MissingList wording={wording} outcome={outcome} />
        <PitfallList wording={wording} outcome={outcome} />
      </div>
    </>
  )
}
