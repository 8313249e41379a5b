import { Cairn } from '#renderer/components/cairn.tsx'
import { DotRow } from '#renderer/components/dot-row.tsx'
import { Legend } from '#renderer/components/legend.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { goalOf } from '#shared/competency-goal.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { AreaFigures, ProfileOutcome } from '#shared/outcome.ts'
import { positionName, type WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { figureName, meanText } from '#shared/wording/figure-name.ts'
import { profileCompetencySentences } from '#shared/wording/profile-sentences.ts'
import './live-kinds.css'

/** As wide as the panel's content, in CSS pixels. */
const WIDTH = 244

/** What is typical, and that no level is made of it; the area in hand, competency by competency; what lies below the target. */
export const LiveProfile = ({
  ladder,
  target,
  outcome,
  competency,
}: {
  readonly ladder: Ladder
  readonly target: string | null
  readonly outcome: ProfileOutcome
  /** The competency in hand; null in a section that is none. */
  readonly competency: Competency | null
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const input = { say, format, text, ladder, outcome }
  const { typical } = outcome.overall
  const area = ladder.areas?.find(({ id }) => id === competency?.area)
  const inHand = area === undefined ? undefined : outcome.areas[area.id]
  return (
    <>
      <div className="row live-level">
        <Cairn levels={ladder.levels.length} filled={typical ?? 0} height={44} />
        <div>
          <p className="big">
            {typical === null ? (
              <span className="tooearly">{say('common:tooEarly')}</span>
            ) : (
              <>
                {positionName(input, typical)} <span className="level-name">{say('assess:profile.typical')}</span>
              </>
            )}
          </p>
          <p className="xs q">{say('assess:profile.noOverall')}</p>
        </div>
      </div>
      <table className="live-table">
        <caption className="sr">{say('assess:profile.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{say('assess:profile.area')}</span>
            </th>
            <th scope="col" className="n">
              {say('assess:profile.typicalHead')}
            </th>
            <th scope="col" className="n">
              {say('assess:profile.mean')}
            </th>
            <th scope="col" className="n">
              {say('assess:profile.floor')}
            </th>
            <th scope="col" className="n">
              {say('assess:profile.peak')}
            </th>
          </tr>
        </thead>
        <tbody>
          {area !== undefined && inHand !== undefined && (
            <FiguresRow input={input} name={text.short(area)} figures={inHand} />
          )}
          <FiguresRow input={input} name={say('assess:profile.all')} figures={outcome.overall} />
        </tbody>
      </table>
      {area !== undefined && (
        <>
          <hr />
          <Tracks
            input={input}
            target={target}
            name={text.name(area)}
            shown={ladder.competencies.filter((each) => each.area === area.id)}
          />
        </>
      )}
      {competency !== null && (
        <>
          <hr />
          <p className="s live-sentence" aria-live="polite">
            <Rich
              text={profileCompetencySentences({ ...input, competency, target }).join(say('explain:sentenceGap'))}
            />
          </p>
        </>
      )}
      <BelowTarget input={input} target={target} />
    </>
  )
}

type Input = WordingInput & { readonly outcome: ProfileOutcome }

const FiguresRow = ({
  input,
  name,
  figures,
}: {
  readonly input: Input
  readonly name: string
  readonly figures: AreaFigures
}) => {
  const { typical, mean, floor, peak } = figures
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="n b">{typical === null ? '–' : positionName(input, typical)}</td>
      <td className="n">{mean === null ? '–' : meanText(input, mean)}</td>
      <td className="n">{floor === null ? '–' : figureName(input, floor)}</td>
      <td className="n">{peak === null ? '–' : figureName(input, peak)}</td>
    </tr>
  )
}

/** Fewer than five stand on no radar: each has a line of its own. */
const Tracks = ({
  input,
  target,
  name,
  shown,
}: {
  readonly input: Input
  readonly target: string | null
  readonly name: string
  readonly shown: readonly Competency[]
}) => {
  const { say, ladder, text, outcome } = input
  const first = ladder.levels[0]?.id ?? ''
  const last = ladder.levels[ladder.levels.length - 1]?.id ?? ''
  return (
    <section className="live-tracks">
      <h3 className="cap">{name}</h3>
      <ul>
        {shown.map((each) => {
          const figures = outcome.competencies[each.id]
          const value = figures?.value ?? null
          return (
            <li key={each.id}>
              <p className="row s">
                <span className="grow">{text.short(each)}</span>
                <span className={value === null ? 'q' : 'num b'}>
                  {value === null
                    ? say(figures?.setAside === true ? 'common:setAside' : 'assess:state.unanswered')
                    : figureName(input, value)}
                </span>
              </p>
              <DotRow max={ladder.levels.length} self={value} target={goalOf(ladder, target, each.id)} width={WIDTH} />
            </li>
          )
        })}
      </ul>
      <p className="row xs q track-ends" aria-hidden="true">
        <span>{first}</span>
        <span className="end">{last}</span>
      </p>
      <Legend
        centered
        entries={[
          { series: 'self', label: say('common:you') },
          ...(target === null
            ? []
            : [{ series: 'target' as const, label: say('common:target.level', { level: target }) }]),
        ]}
      />
    </section>
  )
}

const BelowTarget = ({ input, target }: { readonly input: Input; readonly target: string | null }) => {
  const { say, outcome } = input
  if (target === null || outcome.belowTarget.length === 0) return null
  return (
    <>
      <hr />
      <section className="s below">
        <h3 className="cap">{say(outcome.complete ? 'assess:belowTarget' : 'assess:belowTargetSoFar')}</h3>
        <ul>
          {outcome.belowTarget.map(({ id, by }) => (
            <li key={id} className="row">
              <span className="grow">{competencyName(input, id)}</span>
              <span className="num goal-level nowrap">
                {say('assess:profile.below', { by: say('explain:levels', { count: by }) })}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
