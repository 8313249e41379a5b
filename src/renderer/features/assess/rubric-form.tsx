import { Rich } from '#renderer/components/rich.tsx'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder, RubricInstrument } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import { RatingCell } from './rating-cell.tsx'
import { RowEditors } from './row-editors.tsx'
import { RowHead } from './row-head.tsx'
import { rowState } from './row-state.ts'
import type { CompetencyFormProps } from './section-form.tsx'
import { windowAround } from './window-around.ts'

/**
 * One choice among the levels' descriptors. More than five don't fit side by side: the three around the hand are open,
 * the others folded to their level and one key away.
 */
export const RubricForm = (props: CompetencyFormProps & { readonly instrument: RubricInstrument }) => {
  const { ladder, competency, record, instrument, item, column, last, locked, singleKeys } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const id = competency.id
  const current = item === id
  const state = rowState(record, id)
  const chosen = state.status === 'rated' ? state.value : null
  const target = record.target === null ? null : positionOf(ladder, record.target)
  const was = last?.ratings[id] ?? null
  const name = text.name(competency)
  const wide = ladder.levels.length > 5
  const open = wide ? windowAround(column, ladder.levels.length) : ladder.levels.map((_, index) => index + 1)
  return (
    <div className="rubric" data-current={current} data-item={id}>
      <RowHead {...props} name={name} itemId={id} current={current} state={state} />
      <div
        className="rubric-cells"
        role="radiogroup"
        aria-label={say('assess:rowLabel', {
          row: name,
          state: say(`assess:state.${state.status}`, {
            level: chosen === null ? '' : (ladder.levels[chosen - 1]?.id ?? ''),
          }),
        })}
      >
        {ladder.levels.map((level, index) => {
          const value = index + 1
          const cell = instrument.cells[level.id]
          if (cell === undefined) return null
          const folded = !open.includes(value)
          return (
            <div key={level.id} className={`rubric-level${folded ? ' folded' : ''}${value === target ? ' t' : ''}`}>
              <div className="mh" aria-hidden="true">
                <b>{level.id}</b>
                {!folded && value === target && <span className="want">◆ {say('assess:yourTarget')}</span>}
                {!folded && value !== target && (
                  <span className="cut" title={text.short({ ...level, id: '' })}>
                    {text.short({ ...level, id: '' })}
                  </span>
                )}
                {singleKeys && !folded && <kbd>{value}</kbd>}
              </div>
              <RatingCell
                itemId={id}
                value={value}
                text={text.text(cell)}
                level={level.id}
                levelName={text.level(level.id)}
                chosen={chosen === value}
                expected={value === target}
                was={was === value}
                reachable={current ? column === value : (chosen ?? 1) === value}
                disabled={locked}
                onPlace={props.onPlace}
                onRate={props.onRate}
              />
            </div>
          )
        })}
      </div>
      <RowEditors {...props} name={name} itemId={id} state={state} />
      <Longer ladder={ladder} instrument={instrument} level={ladder.levels[column - 1]?.id ?? ''} />
    </div>
  )
}

/** The ladder's longer words on the level at hand, where it has them. */
const Longer = ({
  ladder,
  instrument,
  level,
}: {
  readonly ladder: Ladder
  readonly instrument: RubricInstrument
  readonly level: string
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const longer = instrument.longer?.[level]
  if (longer === undefined) return null
  const parts = [
    { title: say('assess:longer.meaning', { level }), words: longer.meaning },
    ...(longer.difference === undefined ? [] : [{ title: say('assess:longer.difference'), words: longer.difference }]),
    ...(longer.example === undefined ? [] : [{ title: say('assess:longer.example'), words: longer.example }]),
  ]
  return (
    <section className="longer">
      {parts.map(({ title, words }) => (
        <div key={title}>
          <h3 className="cap">{title}</h3>
          {text
            .text(words)
            .split(/\n{2,}/)
            .map((paragraph) => (
              <p key={paragraph} className="prose">
                <Rich text={paragraph} />
              </p>
            ))}
        </div>
      ))}
    </section>
  )
}
