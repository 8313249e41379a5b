import { Switch as Base } from '@base-ui/react/switch'
import { itemsOf } from '#shared/items.ts'
import type { WayStep } from '#shared/way.ts'
import { competencyOf, itemName } from '#shared/wording/item-name.ts'
import { itemValueName } from '#shared/wording/item-value.ts'
import type { WayWords } from './use-way-words.ts'
import { ValueChoice } from './value-choice.tsx'

/** A row to try: the switch flips it to where the way wants it, the numbers to anywhere. */
export const WhatIfRow = ({
  words,
  step,
  value,
  onChoose,
}: {
  readonly words: WayWords
  readonly step: WayStep
  /** As it is tried. */
  readonly value: number
  readonly onChoose: (value: number) => void
}) => {
  const { say, text, ladder } = words
  const { item, from, to } = step
  const competency = competencyOf(ladder, item)
  const row = itemName(words, item)
  const isTried = value !== from
  const wanted = isTried ? value : to
  const of = competency === undefined || competency.id === item ? '' : text.name(competency)
  return (
    <li className="what-if-row">
      <Base.Root
        checked={isTried}
        onCheckedChange={(on) => onChoose(on ? to : from)}
        className={isTried ? 'switch on' : 'switch'}
        aria-label={say('way:whatIf.flip', { row, value: itemValueName(words, item, wanted) })}
      />
      <span className="what-if-name">
        <span className="m">{row}</span> <span className="q">{of}</span>
      </span>
      <ValueChoice
        words={words}
        item={item}
        values={
          itemsOf(ladder)
            .find(({ id }) => id === item)
            ?.values.filter((each) => each > 0 || from === 0) ?? []
        }
        original={from}
        value={value}
        label={say('way:whatIf.value', { row, competency: of === '' ? row : of })}
        onChoose={onChoose}
      />
      <span className="what-if-to num">
        {itemValueName(words, item, from)} → <b>{itemValueName(words, item, wanted)}</b>
      </span>
    </li>
  )
}
