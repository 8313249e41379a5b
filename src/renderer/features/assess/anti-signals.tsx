import { memo } from 'react'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import { antiSignalId } from '#shared/items.ts'
import type { CompetencyOutcome } from '#shared/outcome.ts'
import type { CompetencyFormProps } from './section-form.tsx'

interface AntiSignalsProps
  extends Pick<CompetencyFormProps, 'ladder' | 'competency' | 'record' | 'onChange' | 'locked'> {
  /** The competency's own. */
  readonly figures: CompetencyOutcome | undefined
}

/** One question per level, asked after the rows. Flagged, it takes back the level it belongs to, if that was reached. */
export const AntiSignals = memo(
  ({ ladder, competency, record: { signals }, figures, onChange, locked }: AntiSignalsProps) => {
    const { say } = useWords()
    const text = useLadderText(ladder)
    const takenBack = figures?.disqualified ?? []
    return (
      <section className="signals" aria-labelledby="signals-title">
        <div className="h">
          <h3 id="signals-title">{say('assess:signals.title')}</h3>
          <span className="s q">{say('assess:signals.explain')}</span>
        </div>
        <div className="signal-grid" data-columns={ladder.levels.length}>
          <p className="s q">{say('assess:signals.aside')}</p>
          <div className="signal-cells">
            {ladder.levels.map((level) => {
              const words = competency.antiSignals?.[level.id]
              if (words === undefined) return <div key={level.id} />
              const signal = antiSignalId(competency.id, level.id)
              const flagged = signals[signal] === true
              const takes = flagged && takenBack.includes(level.id)
              return (
                <div key={level.id} className={takes ? 'signal danger' : 'signal'}>
                  <span className="lv">{level.id}</span>
                  <p id={`${signal}-text`}>{text.text(words)}</p>
                  <Checkbox
                    checked={flagged}
                    disabled={locked}
                    onChange={(on) => void onChange({ kind: 'signal', signal, value: on ? true : null })}
                  >
                    <span>
                      {say('assess:signals.now')}
                      <span className="sr">{` ${level.id}: ${text.text(words)}`}</span>
                    </span>
                  </Checkbox>
                  {flagged && (
                    <p className={takes ? 'effect danger' : 'effect'}>
                      {takes
                        ? say('assess:signals.takesBack', { level: level.id })
                        : figures?.complete === true
                          ? say('assess:signals.noEffect')
                          : say('assess:signals.open')}
                    </p>
                  )}
                </div>
              )
            })}
          </div>
        </div>
      </section>
    )
  },
)
