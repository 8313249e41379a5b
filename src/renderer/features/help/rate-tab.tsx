import { useWords } from '#renderer/lib/words-context.tsx'

const ADVICE = ['did', 'usual', 'neighbours', 'lower', 'empty', 'fresh', 'rule', 'private'] as const

/** What makes a rating worth something. */
export const RateTab = () => {
  const { say } = useWords()
  return (
    <section>
      <h2>{say('help:tab.rate')}</h2>
      <p className="prose q">{say('help:rate.lead')}</p>
      <ol className="help-advice">
        {ADVICE.map((id) => (
          <li key={id}>
            <h3>{say(`help:rate.${id}.title`)}</h3>
            <p className="prose">{say(`help:rate.${id}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
