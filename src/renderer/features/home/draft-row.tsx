import { useLocation } from 'wouter'
import { ago } from '#renderer/lib/ago.ts'
import { useLadder } from '#renderer/lib/queries.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import { rowName } from '#shared/wording/competency-sentence.ts'
import { ProgressRing } from './progress-ring.tsx'

/** A draft, where it was left, and the way back into it. */
export const DraftRow = ({ draft, first }: { readonly draft: AssessmentSummary; readonly first: boolean }) => {
  const { say, format } = useWords()
  const now = useNow()
  const [, navigate] = useLocation()
  const ladder = useLadder(draft.ladder)
  const { answered, total } = draft.outcome
  return (
    <li className="draft">
      <ProgressRing done={answered} total={total} label={say('home:continue.done', { answered, total })} />
      <div className="grow">
        <h3 className="b">{draft.title}</h3>
        {ladder.data === undefined ? <p className="s q cut" /> : <LeftAt draft={draft} ladder={ladder.data} />}
      </div>
      <p className="s q num when">
        {say('home:continue.count_of', { answered, total })}
        <br />
        {say('home:continue.saved', { when: ago(say, format, draft.updatedAtMs, now) })}
      </p>
      <button
        type="button"
        className={first ? 'btn primary' : 'btn'}
        aria-label={say('home:continue.openLabel', { title: draft.title })}
        onClick={() => navigate(`/assess/${draft.id}`)}
      >
        {say('home:continue.open')}
      </button>
    </li>
  )
}

const LeftAt = ({ draft, ladder }: { readonly draft: AssessmentSummary; readonly ladder: Ladder }) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const competency = ladder.competencies.find(({ id }) => id === draft.place?.competency) ?? ladder.competencies[0]
  if (competency === undefined) return null
  const item = draft.place?.item ?? null
  const place =
    item === null || draft.place === null
      ? text.name(competency)
      : say('home:continue.leftAt', { competency: text.name(competency), row: rowName({ ladder, text }, item) })
  return (
    <p className="s q cut" title={place}>
      {place}
    </p>
  )
}
