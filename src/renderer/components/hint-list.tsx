import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { BiasHint } from '#shared/bias-hint.ts'
import type { Ladder } from '#shared/ladder.ts'
import { hintSentence } from '#shared/wording/hint-sentence.ts'
import { LinkButton } from './link-button.tsx'
import { Rich } from './rich.tsx'
import './hint-list.css'

/** Quiet hints on an assessment, each to be put away for good; nothing where there is none. */
export const HintList = ({ record, ladder }: { readonly record: AssessmentRecord; readonly ladder: Ladder }) => {
  const { id, updatedAtMs } = record
  const { say } = useWords()
  const client = useQueryClient()
  const [showsAll, setShowsAll] = useState(false)
  const key = ['hints', id, updatedAtMs]
  // Evidence and talks change them without changing the assessment.
  const hints = useQuery({ queryKey: key, queryFn: () => unwrap(bridge().hintsRead({ id })), staleTime: 0 })
  const { shown, dismissed } = hints.data ?? { shown: [], dismissed: [] }
  if (shown.length + dismissed.length === 0) return null
  const put = (hint: BiasHint, on: boolean): void => {
    // Should it not be kept, the hint stays where it is.
    void unwrap(bridge().hintDismiss({ id, hint: hint.kind, on })).then(
      (next) => client.setQueryData(key, next),
      () => hints.refetch(),
    )
  }
  return (
    <section className="hint-list" aria-label={say('hints:title')}>
      {shown.length > 0 && (
        <div className="h">
          <h2>{say('hints:title')}</h2>
          <span className="s q">{say('hints:about')}</span>
        </div>
      )}
      <ul>
        {shown.map((hint) => (
          <HintLine key={hint.kind} ladder={ladder} hint={hint} isAway={false} onPut={put} />
        ))}
        {showsAll &&
          dismissed.map((hint) => <HintLine key={hint.kind} ladder={ladder} hint={hint} isAway onPut={put} />)}
      </ul>
      {dismissed.length > 0 && (
        <LinkButton aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? say('hints:hide') : say('hints:show', { count: dismissed.length })}
        </LinkButton>
      )}
    </section>
  )
}

const HintLine = ({
  ladder,
  hint,
  isAway,
  onPut,
}: {
  readonly ladder: Ladder
  readonly hint: BiasHint
  readonly isAway: boolean
  readonly onPut: (hint: BiasHint, on: boolean) => void
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const sentence = hintSentence({ say, format, text, ladder }, hint)
  const spoken = { hint: sentence.replaceAll('**', '') }
  return (
    <li className={isAway ? 'is-away' : ''}>
      <p className="s">
        <Rich text={sentence} />
      </p>
      <LinkButton
        aria-label={isAway ? say('hints:againOf', spoken) : say('hints:dismissOf', spoken)}
        onClick={() => onPut(hint, !isAway)}
      >
        {isAway ? say('hints:again') : say('hints:dismiss')}
      </LinkButton>
    </li>
  )
}
