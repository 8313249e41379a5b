import { BandStrip } from '#renderer/components/band-strip.tsx'
import { Cairn } from '#renderer/components/cairn.tsx'
import type { LegendEntry } from '#renderer/components/legend.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWidth } from '#renderer/lib/use-width.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { WeightedBandsOutcome } from '#shared/outcome.ts'
import { targetStart } from '#shared/result-figures.ts'
import { labelledBands } from './band-labels.ts'
import { statusLine } from './status-line.ts'
import { StripLink } from './strip-link.tsx'
import { levelCaption } from './whose-caption.ts'

/** As wide as it gets, in CSS pixels at the normal text size. */
const STRIP_PX = 430

/** The level, as stones and in words, and where the average stands among the bands. */
export const ResultBanner = ({
  record,
  outcome,
  ladder,
  previous,
}: {
  readonly record: AssessmentRecord
  readonly outcome: WeightedBandsOutcome
  readonly ladder: Ladder
  readonly previous: AssessmentSummary | null
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const { ref, width, textScale } = useWidth<HTMLDivElement>(STRIP_PX)
  const strip = Math.min(STRIP_PX, Math.floor(width / textScale))
  const { value, level } = outcome.overall
  const named = ladder.levels.find(({ id }) => id === level)
  const decimals = ladder.result.decimals
  const before = previous?.outcome.kind === 'weighted-bands' ? previous.outcome.overall.value : null
  const goal = targetStart(ladder, record.target)
  const figure = value === null ? '' : format.number(value, decimals)
  const legend: LegendEntry[] = [
    ...(value === null
      ? []
      : [
          {
            series: 'self' as const,
            label: say('result:legend.point', { name: record.cycle?.name ?? say('result:legend.now'), value: figure }),
          },
        ]),
    ...(before === null || previous === null
      ? []
      : [
          {
            series: 'previous' as const,
            label: say('result:legend.point', {
              name: previous.cycle?.name ?? previous.title,
              value: format.number(before, decimals),
            }),
          },
        ]),
    ...(goal === null || record.target === null
      ? []
      : [
          {
            series: 'target' as const,
            label: say('result:legend.target', { level: record.target, value: format.number(goal, decimals) }),
          },
        ]),
  ]
  const status = statusLine({ say, text, ladder, outcome, target: record.target })
  return (
    <section className="result-banner" aria-label={say('result:banner')}>
      <Cairn
        levels={ladder.levels.length}
        filled={level === null ? 0 : positionOf(ladder, level)}
        height={84}
        label={say('result:stones', {
          filled: level === null ? 0 : positionOf(ladder, level),
          total: ladder.levels.length,
        })}
      />
      <div className="result-level">
        <p className="cap">{levelCaption(say, record, outcome.complete)}</p>
        <h2>
          {named === undefined ? (
            value === null ? (
              say('common:tooEarly')
            ) : (
              say('common:belowFirst', { level: ladder.levels[0]?.id ?? '' })
            )
          ) : (
            <WhyLink
              part="overall"
              figure="overall level"
              name={say('result:three.score')}
              value={text.level(named.id)}
              keepsWords
              className="plain"
            >
              {named.id} {named.name !== undefined && <span>{text.short(named)}</span>}
            </WhyLink>
          )}
        </h2>
        {status.length > 0 && <p className="s q">{status.join(' · ')}</p>}
      </div>
      <div className="result-strip" ref={ref}>
        <div style={{ zoom: textScale }}>
          <StripLink name={say('result:table.average')} value={figure}>
            <BandStrip
              bands={labelledBands(ladder, text, strip)}
              now={value}
              before={before}
              target={goal}
              level={level}
              width={strip}
              figure={figure}
              label={value === null ? say('common:tooEarly') : say('common:averageIs', { value: figure })}
            />
          </StripLink>
        </div>
        <Legend entries={legend} />
      </div>
    </section>
  )
}
