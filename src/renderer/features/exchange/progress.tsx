import { useId } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'

/** Said once to those who listen, and shown as it goes on to those who look. */
export const Progress = ({ share }: { readonly share: number }) => {
  const { say } = useWords()
  const id = useId()
  return (
    <span className="row s" role="status">
      <span id={id}>{say('exchange:review.underWay')}</span>
      <progress className="exchange-progress" aria-labelledby={id} value={share} />
    </span>
  )
}
