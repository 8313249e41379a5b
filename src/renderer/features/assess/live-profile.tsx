import { Cairn } from '#renderer/components/cairn.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { AreaFigures, ProfileOutcome } from '#shared/outcome.ts'
import { positionName, type WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { figureName, meanText } from '#shared/wording/figure-name.ts'
import { profileCompetencySentences } from '#shared/wording/profile-sentences.ts'
import { LiveAreaTracks } from './live-area-tracks.tsx'
import './live-kinds.css'

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
          <LiveAreaTracks
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
