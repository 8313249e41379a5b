import { useWords } from '#renderer/lib/words-context.tsx'
import type { Track } from '#shared/ladder.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'

/** When to consider a track, and what it means: pay, the way back, seats. */
export const TrackFacts = ({ track, wording }: { readonly track: Track; readonly wording: WordingInput }) => {
  const { say } = useWords()
  const { text } = wording
  const { consider = [], parity, reversible, seats } = track
  const facts = [
    ...(parity === undefined ? [] : [{ id: 'parity' as const, told: text.text(parity) }]),
    ...(reversible === undefined ? [] : [{ id: 'reversible' as const, told: text.text(reversible) }]),
    ...(seats === undefined
      ? []
      : [
          {
            id: 'seats' as const,
            told:
              seats.max === null
                ? say('promotion:fact.seatsFrom', { min: seats.min })
                : say('promotion:fact.seatsSpan', { min: seats.min, max: seats.max }),
          },
        ]),
  ]
  return (
    <>
      {consider.length > 0 && (
        <>
          <h3>{say('promotion:section.consider')}</h3>
          <ul className="points s">
            {consider.map((each) => (
              <li key={text.text(each)}>{text.text(each)}</li>
            ))}
          </ul>
        </>
      )}
      {facts.length > 0 && (
        <dl className="facts s">
          {facts.map(({ id, told }) => (
            <div key={id}>
              <dt className="q">{say(`promotion:fact.${id}`)}</dt>
              <dd>{told}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
