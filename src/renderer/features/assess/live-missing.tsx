import { keyed } from '#renderer/components/keyed.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CaseOutcome } from '#shared/outcome.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { itemName } from '#shared/wording/item-name.ts'

/** As much of a pitfall as the panel holds. */
const LONGEST = 64

/** What keeps the case from being made, in the order in which it counts, and what is worth watching. */
export const LiveMissing = ({ input, outcome }: { readonly input: WordingInput; readonly outcome: CaseOutcome }) => {
  const { say, format } = useWords()
  const { ladder, text } = input
  const of = (kind: CaseOutcome['missing'][number]['kind']): string[] =>
    outcome.missing.filter((each) => each.kind === kind).map(({ id }) => id)
  const names = (ids: readonly string[]): string =>
    format.list(ladder.competencies.filter(({ id }) => ids.includes(id)).map((competency) => text.short(competency)))
  const pitfalls = (ids: readonly string[]): string[] => ids.map((id) => itemName(input, id, LONGEST))
  const [shown, bare, often] = [of('not-demonstrated'), of('no-evidence'), of('pitfall')]
  return (
    <>
      {outcome.missing.length > 0 && (
        <>
          <hr />
          <section className="s below live-missing">
            <h3 className="cap">{say(outcome.complete ? 'assess:live.missing' : 'assess:live.missingSoFar')}</h3>
            <ol>
              {shown.length > 0 && <Missing name={say('assess:live.shownNot')} what={[names(shown)]} />}
              {bare.length > 0 && <Missing name={say('assess:live.bareOf')} what={[names(bare)]} />}
              {often.length > 0 && <Missing name={say('assess:live.oftenOf')} what={pitfalls(often)} />}
            </ol>
          </section>
        </>
      )}
      {outcome.watch.length > 0 && (
        <section className="s below live-missing">
          <h3 className="cap">{say('assess:live.watch')}</h3>
          <ul>
            {pitfalls(outcome.watch).map((pitfall) => (
              <li key={pitfall}>{pitfall}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Missing = ({ name, what }: { readonly name: string; readonly what: readonly string[] }) => (
  <li>
    <p className="m">{name}</p>
    {keyed(what).map(([key, words]) => (
      <p key={key} className="q">
        {words}
      </p>
    ))}
  </li>
)
