import { MetMark, MetWord } from '#renderer/components/met-mark.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'

/** What each level expects, met or not, and what lies below: an answer of its own, beside the level by score. */
export const ExpectationList = ({
  wording,
  target,
}: {
  readonly wording: WordingInput
  readonly target: string | null
}) => {
  const { say } = useWords()
  const { outcome, format, ladder } = wording
  if (outcome.expectations === undefined) return null
  const of = (level: string): number => Object.keys(ladder.expectations?.levels[level] ?? {}).length
  return (
    <section>
      <div className="h">
        <h2>{say('result:expectations.title')}</h2>
        <span className="s q">{say('result:expectations.apart')}</span>
      </div>
      <ul className="checks">
        {outcome.expectations.map(({ level, met, below }) => (
          <li key={level} className={level === target ? 'is-target' : ''}>
            <MetMark met={met} />
            <div>
              <p className="row">
                <span className="m">{wording.text.level(level)}</span>
                <span className="grow" />
                <MetWord met={met} />
              </p>
              {below.length > 0 && (
                <p className="xs q">
                  {below.length === of(level)
                    ? say('result:expectations.allBelow', { count: below.length })
                    : say('result:expectations.below', {
                        count: below.length,
                        names: format.list(below.map((id) => competencyName(wording, id))),
                      })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
