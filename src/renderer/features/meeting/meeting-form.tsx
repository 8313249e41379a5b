import { useId } from 'react'
import { PromiseList } from '#renderer/components/promise-list.tsx'
import { promisesIn } from '#renderer/lib/open-promises.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CommitmentId } from '#shared/ids.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { CommitmentState, Meeting } from '#shared/meeting.ts'
import { AgreedValues } from './agreed-values.tsx'
import { CommitmentsEditor } from './commitments-editor.tsx'
import type { MeetingDraft } from './use-meeting-draft.ts'

/** A minute's form: when and with whom, the manager's words, what was agreed, who promised what. */
export const MeetingForm = ({
  open,
  ladder,
  form,
  before,
  onMark,
}: {
  readonly open: OpenAssessment
  readonly ladder: Ladder
  readonly form: MeetingDraft
  /** The other talks. */
  readonly before: readonly Meeting[]
  readonly onMark: (id: CommitmentId, state: CommitmentState) => void
}) => {
  const { say } = useWords()
  const id = useId()
  const now = useNow()
  const { draft, change, settle } = form
  const flush = (): void => void settle().catch(() => undefined)
  const promised = promisesIn(
    before.filter(({ heldOn }) => heldOn <= draft.heldOn),
    now,
  ).filter(({ state }) => state === 'open')
  return (
    <div className="scroll grow" data-region="form">
      <div className="page meeting">
        <p className="q">{say('meeting:intro')}</p>
        <div className="meeting-facts">
          <div>
            <label className="l" htmlFor={`${id}-on`}>
              {say('meeting:heldOn')}
            </label>
            <input
              id={`${id}-on`}
              className="field"
              type="date"
              required
              value={draft.heldOn}
              onChange={(event) => {
                // Emptied while another day is typed: a talk was on some day.
                if (event.target.value !== '') change({ ...draft, heldOn: event.target.value })
              }}
              onBlur={flush}
            />
          </div>
          <div>
            <label className="l" htmlFor={`${id}-with`}>
              {say('meeting:withWhom')}
            </label>
            <input
              id={`${id}-with`}
              className="field"
              value={draft.withWhom}
              maxLength={120}
              autoComplete="off"
              onChange={(event) => change({ ...draft, withWhom: event.target.value })}
              onBlur={flush}
            />
          </div>
        </div>
        {promised.length > 0 && (
          <section aria-labelledby={`${id}-promised`}>
            <h2 id={`${id}-promised`}>{say('meeting:promised')}</h2>
            <PromiseList promises={promised} onMark={onMark} />
          </section>
        )}
        <section>
          <h2>
            <label htmlFor={`${id}-words`}>{say('meeting:words')}</label>
          </h2>
          <textarea
            id={`${id}-words`}
            className="field"
            dir="auto"
            value={draft.words}
            maxLength={20_000}
            placeholder={say('meeting:wordsPlaceholder')}
            onChange={(event) => change({ ...draft, words: event.target.value })}
            onBlur={flush}
          />
        </section>
        <CommitmentsEditor draft={draft} onChange={change} onLeave={flush} />
        <AgreedValues open={open} ladder={ladder} draft={draft} onChange={change} />
      </div>
    </div>
  )
}
