import { competencyOf } from '#shared/wording/item-name.ts'
import type { Ladder } from '#shared/ladder.ts'
import { levelAt } from '#shared/level-place.ts'

/** What a claim was rated: the level's name, or the number on its scale. */
export const ValueTag = ({
  ladder,
  claim,
  value,
}: {
  readonly ladder: Ladder
  readonly claim: string
  readonly value: number
}) => {
  const kind = competencyOf(ladder, claim)?.instrument.kind
  const isLevel = kind === 'dimensions' || kind === 'rubric'
  return <span className="lv">{isLevel ? (levelAt(ladder, value)?.id ?? value) : value}</span>
}
