import { Icon } from '#renderer/components/icon.tsx'
import { LazyRadar } from '#renderer/components/lazy-radar.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { radarRadius } from '#renderer/components/radar-radius.ts'
import { fitsRadar, radarAxes, radarSentence } from '#renderer/lib/radar-data.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { itemsOf } from '#shared/items.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { ReflectionOutcome } from '#shared/outcome.ts'
import { scaleEnds, valueScale } from '#shared/value-scale.ts'
import { figureName, meanText } from '#shared/wording/figure-name.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { checklistName, contrastsName, reflectionCompetencySentences } from '#shared/wording/reflection-sentences.ts'
import type { LiveFigure } from './live-figures.tsx'
import { LiveFigures } from './live-figures.tsx'

/** As much of an anti-pattern as the panel holds. */
const LONGEST = 52

/** Where the themes stand so far, and that no score is made of them. */
export const LiveReflection = ({
  ladder,
  outcome,
  competency,
  placed,
}: {
  readonly ladder: Ladder
  readonly outcome: ReflectionOutcome
  readonly competency: Competency | null
  /** How many pairs of wordings are placed or set aside. */
  readonly placed: number
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const input = { say, format, text, ladder, outcome }
  const pairs = itemsOf(ladder).filter(({ kind }) => kind === 'contrast').length
  const themes = ladder.competencies.map((theme): LiveFigure => {
    const figures = outcome.competencies[theme.id]
    const value = figures?.value ?? null
    return {
      id: theme.id,
      name: text.short(theme),
      value: value === null ? null : figureName(input, value),
      answered: figures?.answered ?? 0,
      total: figures?.total ?? 0,
    }
  })
  const beside: LiveFigure[] = [
    ...(pairs === 0
      ? []
      : [
          {
            id: 'contrasts',
            name: contrastsName(input),
            value: outcome.mindset === null ? null : meanText(input, outcome.mindset),
            answered: placed,
            total: pairs,
          },
        ]),
    ...(outcome.loop.total === 0
      ? []
      : [
          {
            id: 'checklists',
            name: checklistName(input),
            value: `${outcome.loop.done}/${outcome.loop.total}`,
            answered: 0,
            total: 0,
          },
        ]),
  ]
  const claims = outcome.claimsWithoutEvidence.length
  const axes = radarAxes({ ladder, text, self: outcome, target: null })
  return (
    <>
      <p className="s q live-level">{say('assess:live.noOverall')}</p>
      <hr />
      {fitsRadar(axes.length) && (
        <LazyRadar
          axes={axes}
          series={['self']}
          {...scaleEnds(valueScale(ladder))}
          width={260}
          height={196}
          radius={radarRadius(axes, { width: 260, largest: 68 })}
          labelSize={11}
          label={radarSentence({ axes, say, format, hasTarget: false, figure: (value) => figureName(input, value) })}
        />
      )}
      <LiveFigures figures={themes} />
      {beside.length > 0 && (
        <>
          <hr />
          <LiveFigures figures={beside} />
        </>
      )}
      {competency !== null && (
        <>
          <hr />
          <p className="s live-sentence" aria-live="polite">
            <Rich text={reflectionCompetencySentences({ ...input, competency }).join(say('explain:sentenceGap'))} />
          </p>
        </>
      )}
      {outcome.antiPatterns.length > 0 && (
        <>
          <hr />
          <section className="s below">
            <h3 className="cap">{say('assess:live.patterns')}</h3>
            <ul>
              {outcome.antiPatterns.map(({ id, occurs }) => (
                <li key={id} className="row">
                  <span className="grow">{itemName(input, id, LONGEST)}</span>
                  <span className="xs q nowrap">{say(`assess:frequency.${occurs}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
      {claims > 0 && ladder.result.kind === 'reflection' && (
        <div className="note">
          <Icon name="info" />
          <p>{say('assess:live.claims', { count: claims, at: ladder.result.claimAt })}</p>
        </div>
      )}
    </>
  )
}
