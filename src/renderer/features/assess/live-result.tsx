import type { ReactNode } from 'react'
import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord, Outlook } from '#shared/assessment-record.ts'
import { itemsOf } from '#shared/items.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import { estimateOf } from './estimates.ts'
import { LiveCase } from './live-case.tsx'
import { LiveCumulative } from './live-cumulative.tsx'
import { LiveLevels } from './live-levels.tsx'
import { LiveProfile } from './live-profile.tsx'
import { LiveReflection } from './live-reflection.tsx'
import { isAnswered } from './row-state.ts'

/** What the panel shows of the answers themselves. */
export type ShownAnswers = Pick<AssessmentRecord, 'target' | 'estimates' | 'ratings' | 'notApplicable'>

interface LiveResultProps {
  readonly ladder: Ladder
  readonly record: ShownAnswers
  readonly outcome: Outcome
  readonly outlook: Outlook
  /** The competency in hand; null in a section that is none. */
  readonly competency: Competency | null
}

/** The result beside the form, as each kind of ladder comes to one: it moves with every answer. */
export const LiveResult = (props: LiveResultProps) => {
  const { outcome, ...rest } = props
  const { ladder, record } = rest
  switch (outcome.kind) {
    case 'weighted-bands': {
      const estimated = ladder.competencies.filter(({ id }) => estimateOf(record, outcome, id) !== null).length
      return (
        <LivePanel outcome={outcome}>
          <LiveLevels {...rest} target={record.target} outcome={outcome} estimated={estimated} />
        </LivePanel>
      )
    }
    case 'case':
      return (
        <LivePanel outcome={outcome}>
          <LiveCase {...rest} outcome={outcome} />
        </LivePanel>
      )
    case 'reflection': {
      const pairs = itemsOf(ladder).filter(({ kind }) => kind === 'contrast')
      return (
        <LivePanel outcome={outcome}>
          <LiveReflection
            {...rest}
            outcome={outcome}
            placed={pairs.filter(({ id }) => isAnswered(record, id)).length}
          />
        </LivePanel>
      )
    }
    case 'profile':
      return (
        <LivePanel outcome={outcome}>
          <LiveProfile {...rest} target={record.target} outcome={outcome} />
        </LivePanel>
      )
    case 'cumulative':
      return (
        <LivePanel outcome={outcome}>
          <LiveCumulative {...rest} target={record.target} outcome={outcome} />
        </LivePanel>
      )
  }
}

/** How complete it is; in a narrow window all but its first line is folded away. */
const LivePanel = ({ outcome, children }: { readonly outcome: Outcome; readonly children: ReactNode }) => {
  const { say } = useWords()
  const [expanded, setExpanded] = useState(false)
  return (
    <aside
      className={expanded ? 'live expanded' : 'live'}
      aria-label={say('assess:resultSoFar')}
      data-region="result"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, so keys have to reach it
      tabIndex={0}
    >
      <div className="row live-head">
        <h2 className="b s">{outcome.complete ? say('assess:result') : say('assess:resultSoFar')}</h2>
        <span className="end">
          {outcome.complete ? (
            <span className="s q num">{say('assess:allOf', { total: outcome.total })}</span>
          ) : (
            <span className="prov num">
              {say('assess:provisional', { answered: outcome.answered, total: outcome.total })}
            </span>
          )}
        </span>
        <button
          type="button"
          className="btn ghost icon live-toggle"
          aria-expanded={expanded}
          aria-label={say('assess:showResult')}
          onClick={() => setExpanded((on) => !on)}
        >
          <Icon name={expanded ? 'down' : 'more'} />
        </button>
      </div>
      {children}
    </aside>
  )
}
