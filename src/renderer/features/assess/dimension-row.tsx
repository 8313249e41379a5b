import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useInSight } from '#renderer/lib/use-in-sight.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { CompetencyFormProps } from './section-form.tsx'
import type { MatrixRow } from './matrix-model.ts'
import { RatingCell } from './rating-cell.tsx'
import { RowEditors } from './row-editors.tsx'
import { RowHead } from './row-head.tsx'
import { rowState } from './row-state.ts'

/** A row's head, its radio group of levels and, while open, its note or reason underneath. */
export const DimensionRow = (
  props: CompetencyFormProps & { readonly row: MatrixRow; readonly expected: number | null },
) => {
  const { ladder, record, row, item, column, expected, last, locked } = props
  const { say } = useWords()
  const text = useLadderText(ladder)
  const current = row.item === item
  const state = rowState(record, row.item)
  const chosen = state.status === 'rated' ? state.value : null
  const was = last?.ratings[row.item] ?? null
  const place = useInSight<HTMLDivElement>(current)
  const name = text.name(row.dimension)

  return (
    <div className="mrow" ref={place} data-current={current} data-item={row.item}>
      <RowHead {...props} name={name} itemId={row.item} current={current} state={state} />
      <div
        className="mcells"
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
          const cell = row.dimension.cells[level.id]
          if (cell === undefined) return <div key={level.id} className="cell missing" aria-hidden="true" />
          return (
            <RatingCell
              key={level.id}
              itemId={row.item}
              value={value}
              text={text.text(cell)}
              level={level.id}
              levelName={text.level(level.id)}
              chosen={chosen === value}
              expected={expected === value}
              was={was === value}
              // One cell of the form is in the tab order: the one at hand.
              reachable={current ? column === value : (chosen ?? 1) === value}
              disabled={locked}
              onPlace={props.onPlace}
              onRate={props.onRate}
            />
          )
        })}
      </div>
      <RowEditors {...props} name={name} itemId={row.item} state={state} />
    </div>
  )
}
