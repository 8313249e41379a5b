import { RateAdvice } from '#renderer/components/rate-advice.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'

/** What makes a rating worth something. */
export const RateTab = () => {
  const { say } = useWords()
  return (
    <section>
      <h2>{say('help:tab.rate')}</h2>
      <RateAdvice />
    </section>
  )
}
