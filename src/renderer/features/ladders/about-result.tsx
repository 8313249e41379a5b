import { useWords } from '#renderer/lib/words-context.tsx'
import { assertNever } from '#shared/assert-never.ts'
import type { Format } from '#shared/format.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Say } from '#shared/words.ts'
import { AboutSection } from './about-section.tsx'
import { useReading } from './reading-context.tsx'
import { SpokenName } from './spoken.tsx'

/** How answers become a result, in a sentence or two. */
export const AboutResult = () => {
  const { say, format } = useWords()
  const { ladder } = useReading()
  const { result } = ladder
  return (
    <AboutSection id="result" title={say('ladders:about.result')}>
      <p className="prose">{ruleText(say, format, result)}</p>
      {result.kind === 'weighted-bands' && result.bar !== undefined && (
        <p>
          <span className="lv">{result.bar.level}</span> <SpokenName text={result.bar.name} />
        </p>
      )}
      {result.kind === 'cumulative' && (
        <p className="s q">
          <span className="about-lead">{say('ladders:result.ground', { place: result.ground.place })}</span>
          <SpokenName text={result.ground.name} />
        </p>
      )}
    </AboutSection>
  )
}

const ruleText = (say: Say, format: Format, result: Ladder['result']): string => {
  const { decimals } = result
  const rounded = say('ladders:result.rounded', { count: decimals })
  const figure = (value: number): string => format.number(value, Number.isInteger(value) ? 0 : 2)
  switch (result.kind) {
    case 'weighted-bands':
      return say('ladders:result.weighted-bands', { rounded })
    case 'profile':
      return say('ladders:result.profile', { rounded })
    case 'cumulative':
      return say('ladders:result.cumulative', { at: figure(result.meets), rounded })
    case 'case':
      return say('ladders:result.case', { at: figure(result.demonstratedAt), rounded })
    case 'reflection':
      return say('ladders:result.reflection', { at: figure(result.claimAt), rounded })
    default:
      return assertNever(result)
  }
}
