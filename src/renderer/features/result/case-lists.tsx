import { MetMark } from '#renderer/components/met-mark.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CaseOutcome } from '#shared/outcome.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyName } from '#shared/wording/condition-sentence.ts'
import { itemName } from '#shared/wording/item-name.ts'
import { frequencyWord, missingWord } from '#shared/wording/trace-case-sentence.ts'

/** As much of a pitfall as a list holds. */
const LONGEST = 160

/** What is missing of the case, in the order in which it counts. */
export const MissingList = ({
  wording,
  outcome,
}: {
  readonly wording: WordingInput
  readonly outcome: CaseOutcome
}) => {
  const { say } = useWords()
  return (
    <section>
      <div className="h">
        <h2>{say('result:case.missing')}</h2>
        {outcome.missing.length > 1 && <span className="s q">{say('result:case.missingHint')}</span>}
      </div>
      {outcome.missing.length === 0 ? (
        <p className="s q">{say('result:case.nothing')}</p>
      ) : (
        <ol className="checks">
          {outcome.missing.map(({ kind, id }) => (
            <li key={`${kind} ${id}`}>
              <MetMark met={false} />
              <p className="row top">
                <span className={kind === 'pitfall' ? 'grow' : 'm grow'}>
                  {kind === 'pitfall' ? itemName(wording, id, LONGEST) : competencyName(wording, id)}
                </span>
                <span className="met-word">{missingWord(wording, kind)}</span>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** Every pitfall with how often it occurs: often counts against the case, sometimes is watched. */
export const PitfallList = ({
  wording,
  outcome,
}: {
  readonly wording: WordingInput
  readonly outcome: CaseOutcome
}) => {
  const { say } = useWords()
  const step = outcome.trace.find((each) => each.step === 'case')
  const pitfalls = step?.step === 'case' ? step.pitfalls : []
  if (pitfalls.length === 0) return null
  return (
    <section>
      <div className="h">
        <h2>{say('result:case.pitfalls')}</h2>
        <span className="s q">{say('result:case.pitfallsHint')}</span>
      </div>
      <ul className="checks">
        {pitfalls.map(({ id, occurs }) => (
          <li key={id}>
            <MetMark met={occurs === null || occurs === 'sometimes' ? null : occurs === 'never'} />
            <p className="row top">
              <span className="grow">{itemName(wording, id, LONGEST)}</span>
              <span className={occurs === 'often' || occurs === 'sometimes' ? 'met-word care' : 'met-word'}>
                {frequencyWord(wording, occurs)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
