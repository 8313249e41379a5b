import { Link } from 'wouter'
import { Crumb } from '#renderer/components/crumb.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Keys } from '#renderer/components/keys.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Way } from './leaving-dialog.tsx'
import type { SummaryCalls } from './use-summary-calls.ts'

/** Where we are, and what is done with the pages. */
export const SummaryToolbar = ({
  record,
  ladder,
  calls,
  isReady,
  onLeave,
}: {
  readonly record: AssessmentRecord
  readonly ladder: Ladder
  readonly calls: SummaryCalls
  /** Whether the pages are there, so that it can be said what goes into a file. */
  readonly isReady: boolean
  readonly onLeave: (way: Way) => void
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  return (
    <header className="toolbar summary-toolbar">
      <Crumb href="/growth" name={text.text(ladder.name)} state={{ ladder: record.ladderId }} far />
      <Crumb href={`/result/${record.id}`} name={record.cycle?.name ?? record.title} />
      <h1>{say('summary:title')}</h1>
      <span className="grow" />
      <Link href={`/meeting/${record.id}`} className="btn ghost" aria-label={say('common:afterTalk')}>
        <Icon name="talk" />
        <span className="summary-wide">{say('common:afterTalk')}</span>
      </Link>
      <button
        type="button"
        className="btn ghost"
        aria-label={say('summary:copy')}
        disabled={!isReady}
        onClick={() => onLeave('copy')}
      >
        <Icon name="copy" />
        <span className="summary-wide">{say('summary:copy')}</span>
      </button>
      <button type="button" className="btn" disabled={!isReady} onClick={() => onLeave('pdf')}>
        <Icon name="download" />
        {say('summary:save')}
      </button>
      <button type="button" className="btn primary" onClick={() => void calls.print()}>
        <Icon name="print" />
        {say('summary:print')}
        <Keys keys="Ctrl+P" />
      </button>
      <span className="sr" role="status">
        {calls.busy === 'print' ? say('summary:printing') : ''}
      </span>
    </header>
  )
}
