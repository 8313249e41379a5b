import { useWords } from '#renderer/lib/words-context.tsx'
import type { Competency } from '#shared/ladder.ts'
import { useReading } from './reading-context.tsx'
import { Spoken, SpokenName } from './spoken.tsx'

/** Statements and questions that belong to no level, and the words of the scale on which all of them are placed. */
export const StatementList = ({ competency }: { readonly competency: Competency }) => {
  const { say } = useWords()
  const { ladder } = useReading()
  const { instrument } = competency
  if (instrument.kind !== 'statements') return null
  const scale = ladder.scales?.find(({ id }) => id === instrument.scale)
  const free = instrument.statements.filter(({ level }) => level === undefined)
  return (
    <section className="level-section">
      {scale !== undefined && (
        <p className="s q scale-line">
          {say('ladders:reader.placed')}
          {scale.values.map(({ value, name }) => (
            <span key={value}>
              <b>{value}</b> <SpokenName text={name} />
            </span>
          ))}
        </p>
      )}
      {free.length > 0 && (
        <>
          <h3>{say(instrument.style === 'question' ? 'ladders:section.questions' : 'ladders:section.statements')}</h3>
          <ol className="numbered">
            {free.map(({ id, text }) => (
              <li key={id}>
                <Spoken text={text} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
