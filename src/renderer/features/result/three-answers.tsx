import { WhyLink } from '#renderer/components/why-link.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { headlineOf } from '#shared/wording/headline.ts'

/** The answers that a ladder gives, each by itself and never one for another: by score, by expectation, by condition. */
export const ThreeAnswers = ({ wording }: { readonly wording: WordingInput }) => {
  const { say, format } = useWords()
  const { outcome, ladder } = wording
  const { expectations, promotions } = outcome
  if (expectations === undefined && promotions === undefined) return null
  const { main } = headlineOf({ ...wording, levels: ladder.levels }, outcome)
  const met = (expectations ?? []).filter((each) => each.met === true).map(({ level }) => level)
  const answers = [
    { id: 'overall', name: say('result:three.score'), value: main, hint: say('result:three.scoreHint') },
    ...(expectations === undefined
      ? []
      : [
          {
            id: 'expectations',
            name: say('result:three.expectations'),
            value:
              met.length === 0 ? say('result:three.noneMet') : say('result:three.met', { levels: format.list(met) }),
            hint: say('result:three.expectationsHint'),
          },
        ]),
    ...(promotions === undefined
      ? []
      : [
          {
            id: 'promotions',
            name: say('result:three.promotions'),
            value: say('result:three.promotionsMet', {
              done: promotions.filter((each) => each.met === true).length,
              total: promotions.length,
            }),
            hint: say('result:three.promotionsHint'),
          },
        ]),
  ]
  return (
    <section className="three-answers" aria-label={say('result:three.title', { count: answers.length })}>
      <h2>{say('result:three.title', { count: answers.length })}</h2>
      <ul>
        {answers.map(({ id, name, value, hint }) => (
          <li key={id}>
            <span className="xs q">{name}</span>
            <WhyLink part={id} figure={`${id} answer`} name={name} value={value}>
              <span className="three-value">{value}</span>
            </WhyLink>
            <span className="xs q">{hint}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
