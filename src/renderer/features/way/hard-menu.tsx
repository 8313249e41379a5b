import { Icon } from '#renderer/components/icon.tsx'
import { Menu } from '#renderer/components/menu.tsx'
import { itemName } from '#shared/wording/item-name.ts'
import type { WayWords } from './use-way-words.ts'

/** What a raise may be said to weigh. */
const WEIGHTS = [1, 2, 3, 5] as const

/** Says how hard a row is to raise: the way then goes round it where it can. */
export const HardMenu = ({
  words,
  item,
  weight,
  onWeigh,
}: {
  readonly words: WayWords
  readonly item: string
  readonly weight: number
  readonly onWeigh: (weight: number) => void
}) => {
  const { say } = words
  const name = (each: number): string => (each === 1 ? say('way:weight.one') : say('way:weight.times', { count: each }))
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className={weight > 1 ? 'chip warn hard-button' : 'chip add hard-button'}
          aria-label={say('way:of', { what: say('way:page.weighs', { row: itemName(words, item) }), of: name(weight) })}
        >
          {weight > 1 ? `${say('way:weight.label')} ×${weight}` : say('way:weight.label')}
          <Icon name="down" />
        </button>
      }
      items={[
        WEIGHTS.map((each) => ({
          id: `${each}`,
          label: name(each),
          checked: each === weight,
          onSelect: () => onWeigh(each),
        })),
      ]}
    />
  )
}
