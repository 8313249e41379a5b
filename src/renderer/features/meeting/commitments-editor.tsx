import { useRef } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { CommitmentRow } from './commitment-row.tsx'
import type { Draft, DraftPromise } from './meeting-draft.ts'

const MOST = 100

/** Who promised what until when, a row each; Enter in the last one begins another. */
export const CommitmentsEditor = ({
  draft,
  onChange,
  onLeave,
}: {
  readonly draft: Draft
  readonly onChange: (next: Draft) => void
  readonly onLeave: () => void
}) => {
  const { say } = useWords()
  const list = useRef<HTMLUListElement>(null)
  const { commitments } = draft
  const put = (next: readonly DraftPromise[]): void => onChange({ ...draft, commitments: next })
  const focusOn = (index: number): void => {
    // After the list is drawn anew.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLInputElement>('.commitment-text')[index]?.focus())
  }
  const add = (): void => {
    if (commitments.length >= MOST) return
    const by = commitments.at(-1)?.by ?? 'me'
    put([...commitments, { key: crypto.randomUUID(), id: null, by, text: '', dueOn: null, state: 'open' }])
    focusOn(commitments.length)
  }
  return (
    <section>
      <h2>{say('meeting:commitments.title')}</h2>
      <p className="s q">{say('meeting:commitments.hint')}</p>
      <ul ref={list} className="commitments">
        {commitments.map((commitment, index) => (
          <CommitmentRow
            key={commitment.key}
            number={index + 1}
            commitment={commitment}
            manager={draft.withWhom}
            onChange={(next) => put(commitments.with(index, next))}
            onRemove={() => {
              put(commitments.toSpliced(index, 1))
              focusOn(Math.min(index, commitments.length - 2))
            }}
            onNext={add}
            onLeave={onLeave}
          />
        ))}
      </ul>
      <button type="button" className="btn" disabled={commitments.length >= MOST} onClick={add}>
        <Icon name="plus" />
        {say('meeting:commitments.add')}
      </button>
    </section>
  )
}
