import { memo, useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { LetterKey } from '#renderer/components/letter-key.tsx'
import { Switch } from '#renderer/components/switch.tsx'
import { useEqual } from '#renderer/lib/use-equal.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { CompetencyOutcome, Outcome } from '#shared/outcome.ts'
import { EstimateChip } from './estimate-chip.tsx'
import { canEstimate, estimateOf, isUntouched } from './estimates.ts'
import { RateHelpDialog } from './rate-help-dialog.tsx'
import { isAnswered } from './row-state.ts'
import type { Section } from './sections.ts'
import { useSectionName } from './use-section-name.ts'
import './progress-list.css'

/** Every competency with a pip per row, its level once complete; below, what the form shows. */
export const ProgressList = ({
  ladder,
  sections,
  record,
  outcome,
  current,
  onChoose,
  unansweredOnly,
  onUnansweredOnly,
  lastShown,
  onLastShown,
  hasPrevious,
  onQuick,
}: {
  readonly ladder: Ladder
  readonly sections: readonly Section[]
  readonly record: AssessmentRecord
  readonly outcome: Outcome
  readonly current: string
  readonly onChoose: (section: Section) => void
  readonly unansweredOnly: boolean
  readonly onUnansweredOnly: (on: boolean) => void
  readonly lastShown: boolean
  readonly onLastShown: (on: boolean) => void
  readonly hasPrevious: boolean
  readonly onQuick: () => void
}) => {
  const { say } = useWords()
  const caption = say(outcome.kind === 'reflection' ? 'assess:themes' : 'assess:competencies')
  const pips = useEqual(Object.fromEntries(sections.map((section) => [section.id, pipsOf(record, section)])))
  const offersQuick = record.status === 'draft' && canEstimate(ladder) && isUntouched(record)
  return (
    <nav className="plist" aria-label={caption} data-region="competencies">
      <div className="row plist-head">
        <span className="cap">{caption}</span>
        <span className="cap num end">
          {outcome.answered}/{outcome.total}
        </span>
      </div>
      <ol className="plist-items">
        {sections.map((section) => (
          <ProgressItem
            key={section.id}
            ladder={ladder}
            section={section}
            pips={pips[section.id] ?? []}
            figures={outcome.competencies[section.id]}
            estimate={estimateOf(record, outcome, section.id)}
            current={section.id === current}
            onChoose={onChoose}
          />
        ))}
      </ol>
      {offersQuick && (
        <button type="button" className="btn ghost quick-offer" onClick={onQuick}>
          <b>{say('assess:quick.open')}</b>
          <span className="xs q">{say('assess:quick.offer')}</span>
        </button>
      )}
      <div className="plist-foot">
        <Switch on={unansweredOnly} onChange={onUnansweredOnly}>
          <span>{say('assess:unansweredOnly')}</span>
          <LetterKey name="U" />
        </Switch>
        {hasPrevious && (
          <Switch on={lastShown} onChange={onLastShown}>
            <span>{say('assess:lastCycle')}</span>
            <LetterKey name="P" />
          </Switch>
        )}
        <RateHelpButton />
      </div>
    </nav>
  )
}

const RateHelpButton = () => {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="btn ghost rate-help" onClick={() => setOpen(true)}>
        <Icon name="info" />
        {say('help:tab.rate')}
      </button>
      <RateHelpDialog open={open} onClose={() => setOpen(false)} />
    </>
  )
}

interface ProgressItemProps {
  readonly ladder: Ladder
  readonly section: Section
  /** Of each row, in order: how its pip is drawn. */
  readonly pips: readonly Pip[]
  readonly figures: CompetencyOutcome | undefined
  readonly estimate: number | null
  readonly current: boolean
  readonly onChoose: (section: Section) => void
}

/** Knows only its own section, so that an answer in another doesn't draw it anew. */
const ProgressItem = memo(({ ladder, section, pips, figures, estimate, current, onChoose }: ProgressItemProps) => {
  const nameOf = useSectionName(ladder)
  const weight = section.kind === 'competency' ? section.competency.weight : undefined
  const done = pips.filter(({ state }) => state === 'on').length
  return (
    <li className={section.kind === 'competency' ? '' : 'beside'}>
      <button
        type="button"
        className="pitem"
        aria-current={current ? 'step' : undefined}
        onClick={() => onChoose(section)}
      >
        <span className="nm">{nameOf(section)}</span>
        {estimate !== null && done === 0 ? (
          <EstimateChip ladder={ladder} value={estimate} />
        ) : (
          <SectionState ladder={ladder} section={section} figures={figures} done={done} total={pips.length} />
        )}
        <span className="row pitem-sub">
          <span className="pips" aria-hidden="true">
            {pips.map(({ id, state }) => (
              <i key={id} className={state} />
            ))}
          </span>
          {weight !== undefined && <span className="sub end">×{weight}</span>}
        </span>
      </button>
    </li>
  )
})

interface Pip {
  readonly id: string
  readonly state: 'on' | 'later' | ''
}

const pipsOf = (record: AssessmentRecord, section: Section): readonly Pip[] => [
  ...section.items.map(({ id }) => ({
    id,
    state: isAnswered(record, id) ? ('on' as const) : record.later.includes(id) ? ('later' as const) : ('' as const),
  })),
  // A step that is not done is no answer; that something never occurs is one.
  ...section.signals.map((id) => ({
    id,
    state: (section.kind === 'checklist' ? record.signals[id] === true : record.signals[id] !== undefined)
      ? ('on' as const)
      : ('' as const),
  })),
]

/** Its level once complete, where it has one; until then how much is answered. */
const SectionState = ({
  ladder,
  section,
  figures,
  done,
  total,
}: {
  readonly ladder: Ladder
  readonly section: Section
  readonly figures: CompetencyOutcome | undefined
  readonly done: number
  readonly total: number
}) => {
  const { say, format } = useWords()
  if (figures?.complete === true) {
    const takenBack = (figures.disqualified?.length ?? 0) > 0
    return <span className={takenBack ? 'lv danger' : 'lv on'}>{valueName()}</span>
  }
  return (
    <span className="ct">
      <span className="sr">{say('assess:answeredOf', { answered: done, total })}</span>
      <span aria-hidden="true">
        {done}/{total}
      </span>
    </span>
  )

  function valueName(): string {
    const value = figures?.value ?? null
    if (value === null) return say('common:setAside')
    if (section.kind === 'competency' && section.competency.instrument.kind === 'statements')
      return format.number(value, 2)
    return value === 0
      ? say('common:notYetLevel', { level: ladder.levels[0]?.id ?? '' })
      : (ladder.levels[value - 1]?.id ?? '')
  }
}
