import { useId, useState } from 'react'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { useNow } from '#renderer/lib/use-now.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { dayOf } from '#shared/day-of.ts'
import type { Promotion } from '#shared/ladder.ts'
import { monthsAtLevel } from './level-months.ts'
import type { Promoting } from './promoting.ts'
import type { Transition } from './transitions.ts'

/** How long the step usually takes, beside how long she has stood where it begins. */
export const MonthsLine = ({
  transition: { from, to, promotions },
  history,
  promoting: { ladder, preparation },
}: {
  readonly transition: Transition
  readonly history: readonly AssessmentSummary[]
  readonly promoting: Promoting
}) => {
  const { say, format } = useWords()
  const today = dayOf(useNow())
  const id = useId()
  const [isEdited, setEdited] = useState(false)
  const [way] = promotions
  const startedOn = way === undefined ? null : preparation.of(way.id).startedOn
  const own = monthsAtLevel(ladder, history, { from, to }, { startedOn, today })
  const told = own === null ? 'none' : own.until !== null ? 'took' : own.isAtLeast ? 'atLeast' : 'yours'
  return (
    <p className="s q months">
      <span>{typicalText(say, promotions)}</span>{' '}
      <span className="own-months">
        {say(`promotion:months.${told}`, {
          count: own?.months ?? 0,
          from,
          since: own === null ? '' : format.day(own.since),
        })}
      </span>{' '}
      {way !== undefined &&
        (isEdited ? (
          <span className="row start-field">
            <label htmlFor={id}>{say('promotion:months.since', { level: from })}</label>
            <input
              id={id}
              className="field"
              type="date"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was pressed
              autoFocus
              defaultValue={startedOn ?? ''}
              min="1970-01-01"
              max={today}
              onChange={(event) => {
                const day = event.target.value
                if (day === '' || (day >= '1970-01-01' && day <= today)) {
                  void preparation.start(way.id, day === '' ? null : day)
                }
              }}
            />
            <button type="button" className="btn ghost" onClick={() => setEdited(false)}>
              {say('common:close')}
            </button>
          </span>
        ) : (
          <LinkButton onClick={() => setEdited(true)}>{say('promotion:months.edit')}</LinkButton>
        ))}
    </p>
  )
}

/** Of several ways, the first that says so. */
const typicalText = (say: ReturnType<typeof useWords>['say'], promotions: readonly Promotion[]): string => {
  const typical = promotions.find(({ typicalMonths }) => typicalMonths !== undefined)?.typicalMonths
  if (typical === undefined) return say('promotion:months.unknown')
  return typical.max === null
    ? say('promotion:months.from', { min: typical.min })
    : say('promotion:months.typical', { min: typical.min, max: typical.max })
}
