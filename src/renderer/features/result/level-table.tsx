import { DotRow } from '#renderer/components/dot-row.tsx'
import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { isNotAssessed } from '#shared/lower-bound.ts'
import type { CumulativeOutcome } from '#shared/outcome.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { markText, meanText } from '#shared/wording/figure-name.ts'
import { mostPoints } from '#shared/wording/points-sentences.ts'
import { standingWord } from '#shared/wording/trace-cumulative-sentence.ts'
import { traceLine } from '#shared/wording/trace-sentence.ts'
import { HowRow } from './how-row.tsx'
import type { LevelFigures, LevelRow } from './level-rows.ts'

/** What each level comes to, category by category and together; the highest level is at the top, as on a ladder. */
export const LevelTable = ({
  wording,
  outcome,
  rows,
  target,
}: {
  readonly wording: WordingInput
  readonly outcome: CumulativeOutcome
  readonly rows: readonly LevelRow[]
  readonly target: string | null
}) => {
  const { say } = useWords()
  const { ladder, text } = wording
  const most = Math.max(0, ...ladder.competencies.map((competency) => mostPoints(ladder, competency)))
  const meets = rows[0]?.meets ?? 0
  return (
    <section className="competency-table">
      <div className="h">
        <h2>{say('result:levels.title')}</h2>
        <span className="s q">{say('result:levels.hint', { meets: markText(wording, meets) })}</span>
      </div>
      <table className="level-table">
        <thead>
          <tr>
            <th scope="col">{say('result:levels.level')}</th>
            {ladder.competencies.map((competency) => (
              <th scope="col" className="n" key={competency.id}>
                {text.short(competency)}
              </th>
            ))}
            <th scope="col" className="n">
              {say('result:levels.together')}
            </th>
            <th className="dots-head" aria-hidden="true">
              <span>
                <span>0</span>
                <span>{most}</span>
              </span>
            </th>
            <th scope="col" className="n">
              {say('result:levels.standing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <HowRow
              key={row.level}
              id={row.level}
              name={text.level(row.level)}
              lines={[traceLine(wording, row.step)]}
              span={ladder.competencies.length + 4}
              head={
                <>
                  <span className={row.level === target ? 'goal-figure' : ''}>{shortLevel(wording, row.level)}</span>
                  {row.isHeld && <span className="chip self small">{say('result:levels.held')}</span>}
                </>
              }
            >
              {row.cells.map((cell) => (
                <td className="n" key={cell.competency}>
                  <Mean
                    wording={wording}
                    figures={cell}
                    part={cell.competency}
                    name={say('way:of', { what: row.level, of: competencyName(wording, cell.competency) })}
                  />
                  {cell.isSpike && (
                    <span className="chip small" title={competencyName(wording, cell.competency)}>
                      {say('result:levels.spike')}
                    </span>
                  )}
                </td>
              ))}
              <td className="n b">
                <Mean
                  wording={wording}
                  figures={row.together}
                  part="overall"
                  name={say('result:levels.meanOf', { level: row.level })}
                />
              </td>
              <td className="dots-cell" aria-hidden="true">
                <DotRow min={0} max={most} self={row.together.mean} target={row.meets} width={88} />
              </td>
              <td className={row.together.state === 'met' ? 'n met-word met' : 'n met-word'}>
                {isNotAssessed(outcome, row.step)
                  ? say('result:levels.notAssessed')
                  : standingWord(wording, row.together.state)}
              </td>
            </HowRow>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The mean of what is rated; while some of it is open, how much is. */
const Mean = ({
  wording,
  figures,
  part,
  name,
}: {
  readonly wording: WordingInput
  readonly figures: LevelFigures
  /** Where it is explained. */
  readonly part: string
  readonly name: string
}) => {
  const { say } = useWords()
  const { mean, rated, left, state } = figures
  if (mean === null) return <span className="light q">–</span>
  return (
    <>
      <WhyLink part={part} figure={name} name={name} value={meanText(wording, mean)} isAgain={part !== 'overall'}>
        {meanText(wording, mean)}
      </WhyLink>
      {state === 'open' && <span className="light xs q rated-of">{say('result:levels.rated', { rated, left })}</span>}
    </>
  )
}

const shortLevel = ({ ladder, text }: WordingInput, id: string): string => {
  const level = ladder.levels.find((candidate) => candidate.id === id)
  return level?.name === undefined ? id : `${id} ${text.short({ ...level, id: '' })}`
}
