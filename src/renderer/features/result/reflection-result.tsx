import { fitsRadar } from '#renderer/lib/radar-data.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReflectionOutcome } from '#shared/outcome.ts'
import { meanText } from '#shared/wording/figure-name.ts'
import {
  checklistName,
  contrastEnds,
  contrastsName,
  reflectionSentences,
} from '#shared/wording/reflection-sentences.ts'
import { AnswerNotes } from './answer-notes.tsx'
import { CompanionCard } from './companion-card.tsx'
import { CompetencyTable } from './competency-table.tsx'
import { FigureList } from './figure-list.tsx'
import { PairTable } from './pair-table.tsx'
import { ProfileCard } from './profile-card.tsx'
import { ClaimList, PatternList, StepList } from './reflection-lists.tsx'
import { claimRows, claimsIn, pairRows, patternGroups, stepRows } from './reflection-rows.ts'
import type { KindResultProps } from './result-shape.ts'
import { kindCaption } from './whose-caption.ts'
import { WhySection } from './why-section.tsx'

/** A reflection: themes, pairs of wordings, steps, anti-patterns and claims to talk about. No score, on purpose. */
export const ReflectionResult = ({
  wording,
  record,
  previousName,
  between,
  rows,
  trace,
  outcome,
}: KindResultProps & { readonly outcome: ReflectionOutcome }) => {
  const { say } = useWords()
  const { ladder } = wording
  const input = { ...wording, outcome }
  const claims = claimRows(input)
  const { mindset, loop } = outcome
  const ends = contrastEnds(wording)
  const figures = [
    ...((ladder.contrasts ?? []).length === 0
      ? []
      : [
          {
            name: contrastsName(wording),
            value:
              mindset === null
                ? '–'
                : say('result:reflection.mindsetOf', { value: meanText(wording, mindset), max: ends.max }),
          },
        ]),
    ...(loop.total === 0
      ? []
      : [
          {
            name: checklistName(wording),
            value: say('result:case.of', { done: loop.done, total: loop.total }),
          },
        ]),
    { name: say('result:reflection.patterns'), value: `${outcome.antiPatterns.length}` },
    { name: say('result:reflection.claims'), value: `${claims.length}` },
  ]
  const table = (
    <CompetencyTable
      ladder={ladder}
      groups={[{ id: 'all', name: null, rows }]}
      extras={[
        {
          id: 'bare',
          name: say('result:reflection.bare'),
          of: ({ id }) => {
            const count = claimsIn(claims, id)
            return count === 0 ? <span className="q">–</span> : count
          },
        },
      ]}
      total={null}
      trace={trace}
      goalName={null}
      previousName={previousName}
      between={between}
      head={say('result:reflection.theme')}
    />
  )
  return (
    <>
      <section className="result-banner" aria-label={say('result:caption.talk')}>
        <div className="result-level wordy">
          <p className="cap">{kindCaption(say, record, 'talk', outcome.complete)}</p>
          <h2>{outcome.answered === 0 ? say('common:tooEarly') : say('result:reflection.title')}</h2>
          <p className="s q">{say('result:reflection.status')}</p>
        </div>
        <CompanionCard record={record} ladder={ladder} />
      </section>
      <WhySection wording={wording} sentences={reflectionSentences(input)} trace={trace}>
        <FigureList figures={figures} />
      </WhySection>
      {fitsRadar(rows.length) ? (
        <div className="result-two">
          <ProfileCard
            ladder={ladder}
            rows={rows}
            record={record}
            outcome={outcome}
            goalName={null}
            previousName={previousName}
          />
          {table}
        </div>
      ) : (
        table
      )}
      <AnswerNotes wording={wording} record={record} />
      <PairTable wording={wording} rows={pairRows(input)} />
      <div className="result-halves">
        <StepList wording={wording} record={record} rows={stepRows(input)} />
        <PatternList wording={wording} groups={patternGroups(input)} />
      </div>
      <ClaimList record={record} rows={claims} at={ladder.result.kind === 'reflection' ? ladder.result.claimAt : 0} />
    </>
  )
}
