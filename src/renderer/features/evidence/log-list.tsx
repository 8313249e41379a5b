import { memo, useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { EvidenceLine } from '#shared/evidence.ts'
import type { EvidenceId } from '#shared/ids.ts'
import type { SearchTerm } from '#shared/search-terms.ts'
import { logGroups } from './log-groups.ts'
import { MarkedText } from './marked-text.tsx'

/** As many as anyone scrolls through; older ones come when asked for. */
const SHOWN = 150

/** The log by months. */
export const LogList = ({
  lines,
  current,
  terms,
  excerpts,
}: {
  readonly lines: readonly EvidenceLine[]
  readonly current: EvidenceId | null
  readonly terms: readonly SearchTerm[]
  /** By entry: the piece of its texts that a search found. */
  readonly excerpts: ReadonlyMap<EvidenceId, string>
}) => {
  const { say, format } = useWords()
  const [shown, setShown] = useState(SHOWN)
  return (
    <div className="log-list">
      {logGroups(lines.slice(0, shown)).map(({ month, lines: group }) => (
        <section key={month ?? 'none'} aria-label={month === null ? say('evidence:list.undated') : format.month(month)}>
          <h2 className="log-month" aria-hidden="true">
            {month === null ? say('evidence:list.undated') : format.month(month)}
          </h2>
          <ul>
            {group.map((line) => (
              <LogLine
                key={line.id}
                line={line}
                current={line.id === current}
                terms={terms}
                excerpt={excerpts.get(line.id) ?? line.excerpt}
              />
            ))}
          </ul>
        </section>
      ))}
      {lines.length > shown && (
        <button type="button" className="btn ghost" onClick={() => setShown((count) => count + SHOWN)}>
          {say('evidence:list.more', { count: lines.length - shown })}
        </button>
      )}
    </div>
  )
}

const LogLine = memo(
  ({
    line,
    current,
    terms,
    excerpt,
  }: {
    readonly line: EvidenceLine
    readonly current: boolean
    readonly terms: readonly SearchTerm[]
    readonly excerpt: string
  }) => {
    const { say } = useWords()
    const day = line.to ?? line.on
    const count = line.links.length
    return (
      <li>
        <Link href={`/evidence/${line.id}`} className="log-line" aria-current={current ? 'true' : undefined}>
          <span className="log-day" aria-hidden="true">
            {day === null ? '' : Number(day.slice(8))}
          </span>
          <span className="grow">
            <span className="log-title">
              <MarkedText text={line.title} terms={terms} />
            </span>
            {excerpt !== '' && (
              <span className="log-excerpt cut">
                <MarkedText text={excerpt} terms={terms} />
              </span>
            )}
          </span>
          <span className="log-marks">
            {line.stance === 'against' && <span className="chip target">{say('evidence:list.against')}</span>}
            {line.private && (
              <span title={say('evidence:field.private')}>
                <Icon name="lock" />
                <span className="sr">{say('evidence:field.private')}</span>
              </span>
            )}
            {count === 0 ? (
              <span className="chip target">{say('evidence:list.unlinked')}</span>
            ) : (
              <span className="q">
                <Icon name="link" />
                <span aria-hidden="true">{count}</span>
                <span className="sr">{say('evidence:list.claims', { count })}</span>
              </span>
            )}
          </span>
        </Link>
      </li>
    )
  },
)
