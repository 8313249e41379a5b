import { memo, useRef } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'

interface RatingCellProps {
  readonly itemId: string
  readonly value: number
  readonly text: string
  readonly level: string
  readonly levelName: string
  readonly chosen: boolean
  readonly expected: boolean
  readonly was: boolean
  readonly reachable: boolean
  readonly disabled: boolean
  /** Both have to be the same at each paint, or all cells are drawn anew at every key. */
  readonly onPlace: (place: { readonly item: string; readonly column: number }) => void
  readonly onRate: (item: string, value: number) => void
}

/** A level's descriptor: the whole cell is the target. Choosing the chosen one again does not clear. */
export const RatingCell = memo(
  ({
    itemId,
    value,
    text,
    level,
    levelName,
    chosen,
    expected,
    was,
    reachable,
    disabled,
    onPlace,
    onRate,
  }: RatingCellProps) => {
    const { say } = useWords()
    const cell = useRef<HTMLDivElement>(null)
    const marks = [expected ? say('assess:cell.expected') : '', was ? say('assess:cell.last') : ''].filter(
      (mark) => mark !== '',
    )
    return (
      <div
        ref={cell}
        className={`cell${chosen ? ' on' : ''}${expected ? ' t' : ''}${was ? ' was' : ''}`}
        role="radio"
        aria-checked={chosen}
        aria-disabled={disabled}
        aria-label={say('assess:cell.label', {
          level: levelName,
          text,
          marks: marks.length === 0 ? '' : ` (${marks.join(', ')})`,
        })}
        data-level={level}
        tabIndex={reachable ? 0 : -1}
        onFocus={() => onPlace({ item: itemId, column: value })}
        onClick={() => {
          cell.current?.focus()
          if (!disabled) onRate(itemId, value)
        }}
        onKeyDown={(event) => {
          if (
            (event.key === ' ' || event.key === 'Enter') &&
            !event.ctrlKey &&
            !event.metaKey &&
            !event.nativeEvent.isComposing
          ) {
            event.preventDefault()
            if (!disabled) onRate(itemId, value)
          }
        }}
      >
        <span className="cell-level" aria-hidden="true">
          {level}
        </span>
        {text}
      </div>
    )
  },
)
