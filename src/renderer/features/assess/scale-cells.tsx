import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import type { Text } from '#shared/text.ts'
import { ChoiceCells } from './choice-cells.tsx'
import { rowState } from './row-state.ts'
import type { RowsProps } from './section-form.tsx'

export interface ScaleValue {
  readonly value: number
  readonly name: Text
  readonly meaning?: Text | undefined
}

/** An item's place on a scale of the ladder. */
export const ScaleCells = ({
  ladder,
  record,
  last,
  itemId,
  scale,
  label,
  current,
  column,
  locked,
  spelled = false,
  onPlace,
  onRate,
}: RowsProps & {
  readonly itemId: string
  readonly scale: readonly ScaleValue[]
  /** What is rated, for the group's name. */
  readonly label: string
  readonly current: boolean
  /** Words in the cells instead of above them. */
  readonly spelled?: boolean
}) => {
  const text = useLadderText(ladder)
  const state = rowState(record, itemId)
  return (
    <ChoiceCells
      choices={scale.map(({ value, name, meaning }) => ({
        value,
        name: text.text(name),
        meaning: meaning === undefined ? undefined : text.text(meaning),
      }))}
      chosen={state.status === 'rated' ? state.value : state.status === 'not-yet' ? 0 : null}
      was={last?.ratings[itemId] ?? null}
      label={label}
      current={current}
      column={column}
      locked={locked}
      spelled={spelled}
      onFocus={(value) => onPlace({ item: itemId, column: value })}
      onChoose={(value) => onRate(itemId, value)}
    />
  )
}
