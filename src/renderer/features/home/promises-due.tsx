import { useState } from 'react'
import { Link } from 'wouter'
import { PromiseList } from '#renderer/components/promise-list.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useMeetingCalls, useMeetings } from '#renderer/lib/meeting-queries.ts'
import { promisesIn } from '#renderer/lib/open-promises.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CommitmentId } from '#shared/ids.ts'
import type { CommitmentState } from '#shared/meeting.ts'

const MOST = 5

/** What was promised in talks and is still open; what is ticked here stays until the screen is left. */
export const PromisesDue = () => {
  const { say } = useWords()
  const errorText = useErrorText()
  const now = useNow()
  const meetings = useMeetings()
  const calls = useMeetingCalls()
  const [ticked, setTicked] = useState<ReadonlySet<CommitmentId>>(new Set())
  const [failure, setFailure] = useState<unknown>(null)
  const [latest] = meetings.data ?? []
  const due = promisesIn(meetings.data ?? [], now).filter(({ id, state }) => state === 'open' || ticked.has(id))
  if (latest === undefined || due.length === 0) return null
  const mark = (id: CommitmentId, state: CommitmentState): void => {
    setTicked(new Set([...ticked, id]))
    setFailure(null)
    void calls.mark(id, state).catch(setFailure)
  }
  return (
    <section>
      <div className="h">
        <h2>{say('home:promises.title')}</h2>
        <Link className="more" href={`/meeting/${latest.assessment}`}>
          {say('home:promises.talk')}
        </Link>
      </div>
      <div className="card pad">
        <PromiseList promises={due.slice(0, MOST)} onMark={mark} />
        {due.length > MOST && <p className="s q">{say('home:promises.more', { count: due.length - MOST })}</p>}
        {failure !== null && (
          <p className="note danger" role="alert">
            {errorText(failure)}
          </p>
        )}
      </div>
    </section>
  )
}
