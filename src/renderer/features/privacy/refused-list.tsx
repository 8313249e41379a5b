import { useWords } from '#renderer/lib/words-context.tsx'
import { REFUSAL_KINDS } from '#shared/privacy.ts'
import type { PrivacyReport } from '#shared/privacy.ts'

/** How often something was turned away, by what it wanted. */
export const RefusedList = ({
  refused,
  sinceMs,
}: {
  readonly refused: PrivacyReport['refused']
  readonly sinceMs: number
}) => {
  const { say, format } = useWords()
  return (
    <section aria-labelledby="privacy-refused">
      <h2 id="privacy-refused">{say('privacy:refused.title', { time: format.time(sinceMs) })}</h2>
      <p className="s q lead">{say('privacy:refused.lead')}</p>
      <dl className="card privacy-refused">
        {REFUSAL_KINDS.map((kind) => (
          <div key={kind}>
            <dt className="s q">{say(`privacy:refused.${kind}`)}</dt>
            <dd>{format.number(refused[kind])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
