import { useWords } from '#renderer/lib/words-context.tsx'
import './rate-advice.css'

const ADVICE = ['did', 'usual', 'neighbours', 'lower', 'empty', 'fresh', 'rule', 'private'] as const

/** What makes a rating worth something: in the guide, and beside the form where it is needed. */
export const RateAdvice = () => {
  const { say } = useWords()
  return (
    <>
      <p className="prose q">{say('help:rate.lead')}</p>
      <ol className="rate-advice">
        {ADVICE.map((id) => (
          <li key={id}>
            <h3>{say(`help:rate.${id}.title`)}</h3>
            <p className="prose">{say(`help:rate.${id}.text`)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
