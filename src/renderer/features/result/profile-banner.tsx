import { Cairn } from '#renderer/components/cairn.tsx'
import type { LegendEntry } from '#renderer/components/legend.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWidth } from '#renderer/lib/use-width.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import { positionOf } from '#shared/level-place.ts'
import type { ProfileOutcome } from '#shared/outcome.ts'
import { positionName, type WordingInput } from '#shared/wording/competency-sentence.ts'
import { figureName, meanText } from '#shared/wording/figure-name.ts'
import { SpreadStrip } from './spread-strip.tsx'
import { StripLink } from './strip-link.tsx'
import { kindCaption } from './whose-caption.ts'

/** As wide as it gets, in CSS pixels at the normal text size. */
const STRIP_PX = 430

/** What is typical, that there is no overall level, and how the figures spread over the levels. */
export const ProfileBanner = ({
  wording,
  outcome,
  record,
  previous,
}: {
  readonly wording: WordingInput
  readonly outcome: ProfileOutcome
  readonly record: AssessmentRecord
  readonly previous: AssessmentSummary | null
}) => {
  const { say } = useWords()
  const { ladder } = wording
  const { ref, width, textScale } = useWidth<HTMLDivElement>(STRIP_PX)
  const strip = Math.min(STRIP_PX, Math.floor(width / textScale))
  const { typical, mean, floor, peak } = outcome.overall
  const before = previous?.outcome.kind === 'profile' ? previous.outcome.overall.mean : null
  const target = record.target === null ? null : positionOf(ladder, record.target)
  const isKnown = typical !== null && mean !== null && floor !== null && peak !== null
  const legend: LegendEntry[] = [
    ...(mean === null
      ? []
      : [
          {
            series: 'self' as const,
            label: say('result:spread.legend', {
              name: record.cycle?.name ?? say('result:legend.now'),
              value: meanText(wording, mean),
            }),
          },
        ]),
    ...(before === null || previous === null
      ? []
      : [
          {
            series: 'previous' as const,
            label: say('result:spread.legend', {
              name: previous.cycle?.name ?? previous.title,
              value: meanText(wording, before),
            }),
          },
        ]),
    ...(record.target === null
      ? []
      : [{ series: 'target' as const, label: say('common:target.level', { level: record.target }) }]),
  ]
  return (
    <section className="result-banner" aria-label={say('result:banner')}>
      <Cairn
        levels={ladder.levels.length}
        filled={typical ?? 0}
        height={84}
        label={say('result:stones', { filled: typical ?? 0, total: ladder.levels.length })}
      />
      <div className="result-level">
        <p className="cap">{kindCaption(say, record, 'typical', outcome.complete)}</p>
        <h2>
          {typical === null ? (
            say('common:tooEarly')
          ) : (
            <WhyLink
              part="overall"
              figure="overall level"
              name={say('result:spread.typical')}
              value={positionName(wording, typical)}
              keepsWords
              className="plain"
            >
              {positionName(wording, typical)}
            </WhyLink>
          )}
        </h2>
        <p className="s q">
          {[say('result:spread.noOverall'), ...targetStatus(wording, outcome, record.target)].join(' · ')}
        </p>
      </div>
      <div className="result-strip" ref={ref}>
        <div style={{ zoom: textScale }}>
          <StripLink name={say('result:spread.mean')} value={mean === null ? '' : meanText(wording, mean)}>
            <SpreadStrip
              levels={ladder.levels.map(({ id }) => id)}
              {...outcome.overall}
              before={before}
              target={target}
              width={strip}
              figure={mean === null ? '' : meanText(wording, mean)}
              label={
                isKnown
                  ? say('result:spread.label', {
                      first: ladder.levels[0]?.id ?? '',
                      last: ladder.levels[ladder.levels.length - 1]?.id ?? '',
                      typical: positionName(wording, typical),
                      mean: meanText(wording, mean),
                      floor: figureName(wording, floor),
                      peak: figureName(wording, peak),
                    })
                  : say('common:tooEarly')
              }
            />
          </StripLink>
        </div>
        <Legend entries={legend} />
      </div>
    </section>
  )
}

const targetStatus = ({ say }: WordingInput, outcome: ProfileOutcome, target: string | null): string[] => {
  const step = outcome.trace.find((each) => each.step === 'below-target')
  if (target === null || step?.step !== 'below-target' || step.rows.length === 0) return []
  const count = outcome.belowTarget.length
  return [
    count === 0
      ? say('result:spread.noneBelow', { target })
      : say('result:spread.below', { count, total: step.rows.length, target }),
  ]
}
