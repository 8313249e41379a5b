import { Cairn } from '#renderer/components/cairn.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { PlaceTrack } from '#renderer/components/place-track.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { placeMarks } from '#renderer/lib/place-marks.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { goalOf } from '#shared/competency-goal.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { CumulativeOutcome } from '#shared/outcome.ts'
import type { CumulativeStep } from '#shared/trace-result.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { adviceSentences, cumulativeCompetencySentences, spikeNames } from '#shared/wording/cumulative-sentences.ts'
import { figureName, markText, meanText } from '#shared/wording/figure-name.ts'
import { LiveLevelMeans } from './live-level-means.tsx'
import './live-kinds.css'

/** As wide as the panel's content, in CSS pixels. */
const WIDTH = 244

type Input = WordingInput & { readonly outcome: CumulativeOutcome }
type LevelStep = Extract<CumulativeStep, { step: 'level' }>

/** The level held, where each category stands on the way, what each level comes to, and what stands out or is typical. */
export const LiveCumulative = ({
  ladder,
  target,
  outcome,
  competency,
}: {
  readonly ladder: Ladder
  readonly target: string | null
  readonly outcome: CumulativeOutcome
  /** The category in hand; null in a section that is none. */
  readonly competency: Competency | null
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const input = { say, format, text, ladder, outcome }
  const advice = adviceSentences(input)
  return (
    <>
      <Held input={input} />
      <hr />
      <Places input={input} target={target} />
      <hr />
      <LiveLevelMeans input={input} target={target} />
      {competency !== null && (
        <>
          <hr />
          <p className="s live-sentence" aria-live="polite">
            <Rich text={cumulativeCompetencySentences({ ...input, competency }).join(say('explain:sentenceGap'))} />
          </p>
        </>
      )}
      {outcome.spikes.length > 0 && (
        <div className="note">
          <Icon name="flag" />
          <p>
            <b>{say('assess:cumulative.spikes')}</b> {spikeNames(input, outcome.spikes)}
          </p>
        </div>
      )}
      {advice.length > 0 && (
        <div className="note">
          <Icon name="info" />
          <p>
            <Rich text={advice.join(say('explain:sentenceGap'))} />
          </p>
        </div>
      )}
    </>
  )
}

/** The first level that is not held: what it comes to, or how many answers still decide it. */
const Held = ({ input }: { readonly input: Input }) => {
  const { say, text, ladder, outcome } = input
  const { held } = outcome
  const steps = outcome.trace.filter((step): step is LevelStep => step.step === 'level')
  const stop = steps.find(({ state }) => state === 'open' || state === 'not-met')
  const level = ladder.levels.find(({ id }) => id === held)
  return (
    <div className="row live-level">
      <Cairn levels={ladder.levels.length} filled={held === null ? 0 : positionOf(ladder, held)} height={44} />
      <div>
        <p className="big">
          {level === undefined ? (
            <span className="tooearly">
              {outcome.answered === 0
                ? say('common:tooEarly')
                : say('common:belowFirst', { level: ladder.levels[0]?.id ?? '' })}
            </span>
          ) : (
            <>
              {level.id} <span className="level-name">{text.short({ ...level, id: '' })}</span>
            </>
          )}
        </p>
        {stop !== undefined && (
          <p className="xs q">
            {stop.state === 'open' || stop.mean === null
              ? say('assess:cumulative.decide', { level: stop.level, count: stop.left - stop.rated })
              : say('assess:cumulative.short', {
                  level: stop.level,
                  mean: meanText(input, stop.mean),
                  meets: markText(input, stop.meets),
                })}
          </p>
        )}
      </div>
    </div>
  )
}

/** Three categories stand on no radar: each has a track of its own. */
const Places = ({ input, target }: { readonly input: Input; readonly target: string | null }) => {
  const { say, text, ladder, outcome } = input
  const scale = placeMarks(ladder, text)
  if (scale === null) return null
  return (
    <section className="live-tracks">
      <ul>
        {ladder.competencies.map((each) => {
          const figures = outcome.competencies[each.id]
          const value = figures?.value ?? null
          return (
            <li key={each.id}>
              <p className="row s">
                <span className="m grow">{text.short(each)}</span>
                <span className={value === null ? 'xs q' : 'num xs q'}>
                  {value === null
                    ? say(figures?.setAside === true ? 'common:setAside' : 'assess:state.unanswered')
                    : figureName(input, value)}
                </span>
              </p>
              <PlaceTrack {...scale} value={value} target={goalOf(ladder, target, each.id)} width={WIDTH} />
            </li>
          )
        })}
      </ul>
      <p className="xs q">
        {[
          say('assess:cumulative.places'),
          ...(target === null ? [] : [say('assess:cumulative.target', { level: target })]),
        ].join(say('explain:sentenceGap'))}
      </p>
    </section>
  )
}
