import { useWords } from '#renderer/lib/words-context.tsx'
import type { Progress } from './checks.ts'

type MeterId = 'checked' | 'attested' | 'portfolio' | 'verified' | 'fit'

/** How much of each part is there, in words and as a bar; parts that ask for nothing are left out. */
export const Meters = ({
  meters,
}: {
  readonly meters: readonly { readonly id: MeterId; readonly progress: Progress }[]
}) => {
  const { say } = useWords()
  return (
    <dl className="meters">
      {meters
        .filter(({ progress }) => progress.of > 0)
        .map(({ id, progress: { done, of } }) => (
          <div key={id}>
            <dt className="s q">{say(`promotion:meter.${id}`)}</dt>
            <dd>
              <b>{done}</b> <span className="q">{say('promotion:meter.of', { total: of })}</span>
              <span className="meter" aria-hidden="true">
                <span style={{ width: `${(done / of) * 100}%` }} />
              </span>
            </dd>
          </div>
        ))}
    </dl>
  )
}
