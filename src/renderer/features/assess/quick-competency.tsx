import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useInSight } from '#renderer/lib/use-in-sight.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { Outcome } from '#shared/outcome.ts'
import { EstimateChip } from './estimate-chip.tsx'
import { expectedPosition } from './matrix-model.ts'
import { QuickChoice } from './quick-choice.tsx'
import { quickLevels } from './quick-levels.ts'

/** A competency's levels in short while it is in hand; otherwise its estimate, or the level that its rows came to. */
export const QuickCompetency = ({
  ladder,
  competency,
  record,
  outcome,
  current,
  column,
  onEnter,
  onColumn,
  onEstimate,
}: {
  readonly ladder: Ladder
  readonly competency: Competency
  readonly record: AssessmentRecord
  readonly outcome: Outcome
  readonly current: boolean
  /** The value that the hand is at. */
  readonly column: number
  readonly onEnter: () => void
  readonly onColumn: (value: number) => void
  readonly onEstimate: (value: number) => void
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const place = useInSight<HTMLLIElement>(current)
  const name = text.name(competency)
  const estimate = record.estimates[competency.id] ?? null
  const figures = outcome.competencies[competency.id]
  if (figures?.complete === true) {
    return (
      <li className="quick-line">
        <span className="nm">{name}</span>
        <span className="q s">{say('assess:quick.answered')}</span>
        <span className="lv on">
          {figures.value === null
            ? say('common:setAside')
            : (ladder.levels[figures.value - 1]?.id ??
              say('common:notYetLevel', { level: ladder.levels[0]?.id ?? '' }))}
        </span>
      </li>
    )
  }
  if (!current) {
    return (
      <li>
        <button type="button" className="quick-line" onClick={onEnter}>
          <span className="nm">{name}</span>
          {estimate !== null && <EstimateChip ladder={ladder} value={estimate} spelled />}
        </button>
      </li>
    )
  }
  const isOfLevels = competency.instrument.kind === 'rubric'
  const expected = isOfLevels
    ? record.target === null
      ? null
      : positionOf(ladder, record.target)
    : expectedPosition(ladder, record.target, competency.id)
  return (
    <li ref={place} className="quick-open" data-current="true">
      <h3>
        {name}{' '}
        <span className="term" lang="en">
          {text.term(competency)}
        </span>
      </h3>
      <div role="radiogroup" aria-label={name} className="quick-levels">
        {quickLevels(ladder, competency).map(({ value, level, motto, summary }) => (
          <QuickChoice
            key={value}
            value={value}
            level={level.id}
            name={text.short({ ...level, id: '' })}
            motto={text.optional(motto)}
            summary={text.optional(summary)}
            expected={value === expected ? say('assess:expects', { level: record.target ?? '' }) : null}
            chosen={estimate === value}
            reachable={column === value}
            onFocus={() => onColumn(value)}
            onChoose={() => onEstimate(value)}
          />
        ))}
        <QuickChoice
          value={0}
          level="0"
          name={say('assess:notYet')}
          motto=""
          summary=""
          expected={null}
          chosen={estimate === 0}
          reachable={column === 0}
          onFocus={() => onColumn(0)}
          onChoose={() => onEstimate(0)}
        />
      </div>
    </li>
  )
}
