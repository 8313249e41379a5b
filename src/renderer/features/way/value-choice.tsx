import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { itemValueName } from '#shared/wording/item-value.ts'
import type { WayWords } from './use-way-words.ts'

/** The values a row may take, small and side by side: as it is in the tint, as it is tried filled. Arrows move, 0 is a dash. */
export const ValueChoice = ({
  words,
  item,
  values,
  original,
  value,
  label,
  onChoose,
}: {
  readonly words: WayWords
  readonly item: string
  readonly values: readonly number[]
  /** As it is in the assessment; null where it is not rated. */
  readonly original: number | null
  readonly value: number | null
  readonly label: string
  readonly onChoose: (value: number) => void
}) => {
  const { say } = words
  const name = (each: number): string => {
    const named = itemValueName(words, item, each)
    return each === original ? say('way:whatIf.as', { value: named }) : named
  }
  return (
    <RadioGroup
      className="value-choice num"
      value={value === null ? '' : `${value}`}
      aria-label={label}
      onValueChange={(next) => {
        const chosen = values.find((each) => `${each}` === next)
        if (chosen !== undefined) onChoose(chosen)
      }}
    >
      {values.map((each) => (
        <Radio.Root
          key={each}
          value={`${each}`}
          className={each === original ? 'value-cell is-original' : 'value-cell'}
          aria-label={name(each)}
          title={name(each)}
        >
          <span aria-hidden="true">{each === 0 ? '–' : each}</span>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
