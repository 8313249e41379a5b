import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ArchiveReview, Decision } from '#shared/archive/archive-review.ts'
import { Progress } from './progress.tsx'
import { ReviewTable } from './review-table.tsx'
import { SettledLine } from './settled-line.tsx'
import { useProgress } from './use-progress.ts'

/** What an archive would change, thing by thing. What was changed in both places waits for her decision. */
export const ArchiveReviewView = ({
  token,
  file,
  review,
  onDone,
}: {
  readonly token: string
  readonly file: string
  readonly review: ArchiveReview
  readonly onDone: () => void
}) => {
  const { say } = useWords()
  const client = useQueryClient()
  const toast = useToast()
  const errorText = useErrorText()
  const [decisions, setDecisions] = useState<Readonly<Record<string, Decision>>>({})
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const share = useProgress(busy)
  const { entries, without } = review
  const undecided = entries.filter(({ key, proposed }) => (decisions[key] ?? proposed) === null)

  const takeOver = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      const done = await unwrap(bridge().archiveImport({ token, decisions }))
      onDone()
      await client.invalidateQueries()
      const isNothing = done.added + done.replaced + done.copied === 0
      toast(isNothing ? say('exchange:review.doneNone') : say('exchange:review.done', done))
    } catch (error) {
      setFailure(error)
      setBusy(false)
    }
  }
  const decideAll = (decision: Decision): void => {
    const all = entries.filter(({ proposed, choices }) => proposed === null && choices.includes(decision))
    setDecisions({ ...decisions, ...Object.fromEntries(all.map(({ key }) => [key, decision])) })
  }
  return (
    <section className="exchange-part">
      <h2>{say('exchange:review.title', { file })}</h2>
      <p className="s q">{say('exchange:review.safe')}</p>
      {without.length > 0 && (
        <p className="note">
          <Icon name="info" />
          {say('exchange:review.partial')}
        </p>
      )}
      {entries.length === 0 ? (
        <p>{say('exchange:review.nothing')}</p>
      ) : (
        <ReviewTable
          entries={entries}
          decisions={decisions}
          onDecide={(key, decision) => setDecisions({ ...decisions, [key]: decision })}
        />
      )}
      <SettledLine settled={review.settled} />
      {failure !== null && (
        <p className="note danger" role="alert">
          <Icon name="warning" />
          {errorText(failure)}
        </p>
      )}
      {entries.length > 0 && (
        <div className="row exchange-end">
          <button
            type="button"
            className="btn primary"
            disabled={busy || undecided.length > 0}
            onClick={() => void takeOver()}
          >
            {say('exchange:review.verb')}
          </button>
          {share !== null && <Progress share={share} />}
          {undecided.length > 0 && (
            <>
              <span className="s" role="status">
                {say('exchange:review.undecided', { count: undecided.length })}
              </span>
              <button type="button" className="btn ghost" onClick={() => decideAll('here')}>
                {say('exchange:review.keepAll')}
              </button>
              {without.length === 0 && (
                <button type="button" className="btn ghost" onClick={() => decideAll('there')}>
                  {say('exchange:review.takeAll')}
                </button>
              )}
            </>
          )}
        </div>
      )}
    </section>
  )
}
