import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'

/** One of a few, side by side; arrows move between them. */
export const Segments = <T extends string>({
  value,
  options,
  onChange,
  label,
}: {
  readonly value: T
  readonly options: readonly {
    readonly value: T
    readonly label: string
    readonly icon?: IconName
    readonly lang?: string
  }[]
  readonly onChange: (value: T) => void
  readonly label: string
}) => (
  <RadioGroup
    className="seg"
    value={value}
    aria-label={label}
    onValueChange={(next) => {
      const chosen = options.find((option) => option.value === next)
      if (chosen !== undefined) onChange(chosen.value)
    }}
  >
    {options.map((option) => (
      <Radio.Root
        key={option.value}
        value={option.value}
        className="seg-item"
        {...(option.lang === undefined ? {} : { lang: option.lang })}
        aria-label={option.label}
      >
        {option.icon !== undefined && <Icon name={option.icon} />}
        <span aria-hidden="true">{option.label}</span>
      </Radio.Root>
    ))}
  </RadioGroup>
)
