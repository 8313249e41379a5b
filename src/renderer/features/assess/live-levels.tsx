import { BandStrip } from '#renderer/components/band-strip.tsx'
import { Cairn } from '#renderer/components/cairn.tsx'
import { LazyRadar } from '#renderer/components/lazy-radar.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { radarRadius } from '#renderer/components/radar-radius.ts'
import { radarAxes, radarSentence } from '#renderer/lib/radar-data.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Outlook } from '#shared/assessment-record.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { Outcome, WeightedBandsOutcome } from '#shared/outcome.ts'
import { bandsOf, targetStart } from '#shared/result-figures.ts'
import { competencySentence } from '#shared/wording/competency-sentence.ts'

/** Level, average, radar, what the next answer would decide, and what lies below the target. */
export const LiveLevels = ({
  ladder,
  target,
  outcome,
  outlook,
  competency,
  estimated,
}: {
  readonly ladder: Ladder
  readonly target: string | null
  readonly outcome: WeightedBandsOutcome
  readonly outlook: Outlook
  /** The competency in hand; null in a section that is none. */
  readonly competency: Competency | null
  /** How many competencies are estimated and not answered yet. */
  readonly estimated: number
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const { value, level } = outcome.overall
  const known = Object.values(outcome.competencies).filter((figures) => figures.value !== null).length
  const axes = radarAxes({ ladder, text, self: outcome, target })
  const hasTarget = target !== null && ladder.expectations !== undefined
  const below = belowTarget(ladder, target, outcome)
  return (
    <>
      <div className="row live-level">
        <Cairn levels={ladder.levels.length} filled={level === null ? 0 : positionOf(ladder, level)} height={44} />
        <div>
          <p className="big">
            {level === null ? (
              <span className="tooearly">
                {value === null
                  ? say('common:tooEarly')
                  : say('common:belowFirst', { level: ladder.levels[0]?.id ?? '' })}
              </span>
            ) : (
              <>
                {level}{' '}
                <span className="level-name">
                  {text.short({ ...ladder.levels[positionOf(ladder, level) - 1], id: '' })}
                </span>
              </>
            )}
          </p>
          <p className="xs q">{say('assess:fromCompetencies', { known, total: ladder.competencies.length })}</p>
          {estimated > 0 && <p className="xs q">{say('assess:estimate.notCounted', { count: estimated })}</p>}
        </div>
      </div>
      <BandStrip
        bands={bandsOf(ladder)}
        now={value}
        target={targetStart(ladder, target)}
        level={level}
        width={244}
        figure={value === null ? '' : format.number(value, 1)}
        label={value === null ? say('common:tooEarly') : say('common:averageIs', { value: format.number(value, 1) })}
      />
      <hr />
      <LazyRadar
        axes={axes}
        series={hasTarget ? ['target', 'self'] : ['self']}
        min={0}
        max={ladder.levels.length}
        width={260}
        height={204}
        radius={radarRadius(axes, { width: 260, largest: 72 })}
        labelSize={11}
        label={radarSentence({ axes, say, format, hasTarget })}
      />
      <Legend
        centered
        entries={[
          { series: 'self', label: say('common:you') },
          ...(hasTarget
            ? [{ series: 'target' as const, label: say('common:target.level', { level: target ?? '' }) }]
            : []),
        ]}
      />
      {competency !== null && (
        <>
          <hr />
          <p className="s live-sentence" aria-live="polite">
            <Rich text={competencySentence({ say, format, text, ladder, outcome, competency, outlook })} />
          </p>
        </>
      )}
      {below.length > 0 && (
        <>
          <hr />
          <section className="s below">
            <h3 className="cap">{say(outcome.complete ? 'assess:belowTarget' : 'assess:belowTargetSoFar')}</h3>
            <ul>
              {below.map((row) => (
                <li key={row.id} className="row">
                  <span className="grow">{row.name(text)}</span>
                  <span className="num">{row.from}</span>
                  <span className="q" aria-hidden="true">
                    →
                  </span>
                  <span className="num goal-level">{row.to}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  )
}

const belowTarget = (ladder: Ladder, target: string | null, outcome: Outcome) => {
  const expected = target === null ? undefined : ladder.expectations?.levels[target]
  if (expected === undefined) return []
  return ladder.competencies.flatMap((competency) => {
    const value = outcome.competencies[competency.id]?.value ?? null
    const goal = expected[competency.id]
    if (value === null || goal === undefined || value >= goal) return []
    return [
      {
        id: competency.id,
        name: (text: { readonly name: (thing: Competency) => string }) => text.name(competency),
        from: ladder.levels[value - 1]?.id ?? '0',
        to: ladder.levels[goal - 1]?.id ?? '',
      },
    ]
  })
}
