import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Rich } from '#renderer/components/rich.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Place } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ReviewRow, ReviewSection } from './review-model.ts'
import { leftForLater, unanswered } from './review-model.ts'
import { useSectionName } from './use-section-name.ts'

/** So many of a section's rows stand there at once; a ladder may leave ninety open. */
const SHOWN = 5

/** What she may want to come back to before it is completed: what she left for later, then what is unanswered. */
export const ReviewBackList = ({
  ladder,
  sections,
  locked,
  onJump,
  onSettle,
}: {
  readonly ladder: Ladder
  readonly sections: readonly ReviewSection[]
  readonly locked: boolean
  readonly onJump: (place: Place) => void
  /** Takes an item off the list of those left for later. */
  readonly onSettle: (item: string) => void
}) => {
  const { say } = useWords()
  const later = leftForLater(sections)
  const open = unanswered(sections)
  if (later.length === 0 && open.length === 0) {
    return (
      <p className="note">
        <Icon name="check" />
        {say('review:nothingOpen')}
      </p>
    )
  }
  const settle = locked ? null : onSettle
  return (
    <div className="back">
      <Group title={say('review:laterList')} ladder={ladder} sections={later} onJump={onJump} onSettle={settle} />
      <Group title={say('review:openList')} ladder={ladder} sections={open} onJump={onJump} onSettle={null} />
    </div>
  )
}

const Group = ({
  title,
  ladder,
  sections,
  onJump,
  onSettle,
}: {
  readonly title: string
  readonly ladder: Ladder
  readonly sections: readonly ReviewSection[]
  readonly onJump: (place: Place) => void
  readonly onSettle: ((item: string) => void) | null
}) => {
  const nameOf = useSectionName(ladder)
  if (sections.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="q num">{sections.reduce((count, { rows }) => count + rows.length, 0)}</span>
      </h3>
      <dl>
        {sections.map(({ section, rows }) => (
          <div key={section.id}>
            <dt>{nameOf(section)}</dt>
            <dd>
              <Rows rows={rows} onJump={onJump} onSettle={onSettle} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const Rows = ({
  rows,
  onJump,
  onSettle,
}: {
  readonly rows: readonly ReviewRow[]
  readonly onJump: (place: Place) => void
  readonly onSettle: ((item: string) => void) | null
}) => {
  const { say } = useWords()
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, SHOWN)
  return (
    <>
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <button type="button" className="jump" onClick={() => onJump(row.place)}>
              <Rich text={row.name} />
            </button>
            {row.later && row.isOpen && <span className="chip">{say('review:unanswered')}</span>}
            {onSettle !== null && (
              <LinkButton onClick={() => onSettle(row.id)}>{say('assess:menu.notLater')}</LinkButton>
            )}
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <LinkButton onClick={() => setAll(true)}>
          {say('review:more', { count: rows.length - shown.length })}
        </LinkButton>
      )}
    </>
  )
}
