import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Text } from '#shared/text.ts'
import { rowState } from './row-state.ts'
import type { SectionFormProps } from './section-form.tsx'

export interface ScaleValue {
  readonly value: number
  readonly name: Text
  readonly meaning?: Text | undefined
}

/** A named scale, side by side: the number in the cell, the words in the head and in each radio's name. */
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
  onPlace,
  onRate,
}: SectionFormProps & {
  readonly itemId: string
  readonly scale: readonly ScaleValue[]
  /** What is rated, for the group's name. */
  readonly label: string
  readonly current: boolean
}) => {
  const { say } = useWords()
  const text = useLadderText(ladder)
  const state = rowState(record, itemId)
  const chosen = state.status === 'rated' ? state.value : state.status === 'not-yet' ? 0 : null
  const was = last?.ratings[itemId] ?? null
  const first = scale[0]?.value ?? 0
  return (
    <div className="scale" role="radiogroup" aria-label={label} data-cells={scale.length}>
      {scale.map(({ value, name, meaning }) => {
        const words = text.text(name)
        const reachable = current ? column === value : (chosen ?? first) === value
        return (
          <button
            key={value}
            type="button"
            role="radio"
            aria-checked={chosen === value}
            aria-disabled={locked}
            aria-label={
              was === value
                ? say('assess:scale.last', { value, name: words })
                : say('assess:scale.value', { value, name: words })
            }
            title={meaning === undefined ? words : text.text(meaning)}
            tabIndex={reachable ? 0 : -1}
            className={`${chosen === value ? 'on' : ''}${was === value ? ' was' : ''}`}
            onFocus={() => onPlace({ item: itemId, column: value })}
            onClick={() => {
              if (!locked) onRate(itemId, value)
            }}
          >
            {value}
          </button>
        )
      })}
    </div>
  )
}
