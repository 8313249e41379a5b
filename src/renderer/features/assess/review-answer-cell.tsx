import { Icon } from '#renderer/components/icon.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { ReviewRow } from './review-model.ts'

/** An answer with its words, what was written with it, and its note. */
export const ReviewAnswerCell = ({ row }: { readonly row: ReviewRow }) => {
  const { say, format } = useWords()
  const { answer, written, later, note, isPrivate } = row
  return (
    <>
      <p className="given">
        {answer.kind === 'unanswered' && <span className="q">{say('review:unanswered')}</span>}
        {answer.kind === 'not-applicable' && (
          <>
            <span className="caution">{say('assess:notApplicable')}</span>
            <span>{answer.reason}</span>
          </>
        )}
        {answer.kind === 'answered' && (
          <>
            {answer.mark !== '' && <span className="lv">{answer.mark}</span>}
            <span>
              <Rich text={answer.words} />
            </span>
          </>
        )}
        {later && <span className="chip warn">{say('assess:later')}</span>}
      </p>
      {written !== null && written.text !== '' && <p className="written">{written.text}</p>}
      {written !== null && written.lastOn !== null && (
        <p className="xs q">{say('review:lastOn', { day: format.day(written.lastOn) })}</p>
      )}
      {note !== null && (
        <p className="noted">
          <Icon name={isPrivate ? 'lock' : 'pen'} />
          <span className="sr">{say(isPrivate ? 'review:privateNote' : 'review:note')}</span>
          <span>{note}</span>
        </p>
      )}
    </>
  )
}
