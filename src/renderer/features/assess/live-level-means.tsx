import { positionOf } from '#shared/level-place.ts'
import type { CumulativeStep } from '#shared/trace-result.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { meanText } from '#shared/wording/figure-name.ts'
import { standingWord } from '#shared/wording/trace-cumulative-sentence.ts'

type LevelStep = Extract<CumulativeStep, { step: 'level' }>

/** Levels that nobody has begun to rate, and that lie above the target, are left out. */
export const LiveLevelMeans = ({ input, target }: { readonly input: WordingInput; readonly target: string | null }) => {
  const { say, ladder, outcome } = input
  const top = target === null ? ladder.levels.length : positionOf(ladder, target)
  const steps = outcome.trace.filter(
    (step): step is LevelStep => step.step === 'level' && (step.rated > 0 || positionOf(ladder, step.level) <= top),
  )
  return (
    <table className="live-table">
      <caption className="sr">{say('assess:cumulative.levels')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('assess:cumulative.level')}</th>
          <th scope="col" className="n">
            {say('assess:cumulative.mean')}
          </th>
          <th scope="col" className="n">
            {say('assess:cumulative.standing')}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.level}>
            <th scope="row" className={step.level === target ? 'goal-level' : ''}>
              {step.level}
            </th>
            <td className="n b">{step.mean === null ? '–' : meanText(input, step.mean)}</td>
            <td className={step.state === 'met' ? 'n state met' : 'n state'}>
              {standingWord(input, step.state)}
              {step.state === 'open' && (
                <span className="num">
                  {' '}
                  {step.rated}/{step.left}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
