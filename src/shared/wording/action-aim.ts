import type { Action, Raise } from '../action.ts'
import type { Format } from '../format.ts'
import { itemsOf } from '../items.ts'
import type { Ladder } from '../ladder.ts'
import type { LadderText } from '../ladder-text.ts'
import type { Say } from '../words.ts'
import { positionName } from './competency-sentence.ts'
import { competencyName } from './condition-sentence.ts'
import { figureName } from './figure-name.ts'
import { itemName } from './item-name.ts'
import { promotionName } from './trace-result-sentence.ts'

interface Words {
  readonly say: Say
  readonly format: Format
  readonly ladder: Ladder
  readonly text: LadderText
}

/** As much of a statement as an action's line takes. */
const LONGEST = 48
/** More rows are counted. */
const MOST_ROWS = 3

/** What an action aims at: `AI Engineering`, `Cost and standards L1 → L3`, `L3 → L4`; empty for one without an aim. */
export const actionAim = (words: Words, action: Pick<Action, 'competency' | 'raises' | 'promotion'>): string[] => {
  const { competency, raises, promotion } = action
  const isNamed = raises.some(({ item }) => item === competency)
  return [
    ...(promotion === null ? [] : [promotionAim(words, promotion)]),
    ...(competency === null || isNamed ? [] : [competencyName(words, competency)]),
    ...raises.slice(0, MOST_ROWS).map((raise) => raiseText(words, raise)),
    ...(raises.length > MOST_ROWS ? [words.say('plan:aim.more', { count: raises.length - MOST_ROWS })] : []),
  ]
}

/** `Cost and standards L1 → L3`; without its first value where that was not known. */
export const raiseText = (words: Words, { item, from, to }: Raise): string => {
  const values = { row: raisedName(words, item), to: raiseValue(words, item, to) }
  return from === null
    ? words.say('plan:aim.to', values)
    : words.say('plan:aim.raise', { ...values, from: raiseValue(words, item, from) })
}

/** What an action's raise is of: a row, a statement, or a whole competency. */
export const raisedName = (words: Words, item: string): string => {
  const isCompetency = words.ladder.competencies.some(({ id }) => id === item)
  return isCompetency ? competencyName(words, item) : itemName(words, item, LONGEST)
}

/** A row's value as its instrument has it, or a whole competency's as its ladder measures it. */
export const raiseValue = (words: Words, item: string, value: number): string => {
  const found = itemsOf(words.ladder).find(({ id }) => id === item)
  if (found === undefined) return figureName(words, value)
  return found.kind === 'dimension' || found.kind === 'rubric'
    ? positionName(words, value)
    : words.format.number(value, 0)
}

/** The promotion's name, and where it is one slot of it, that slot's own words. */
const promotionAim = (words: Words, id: string): string => {
  const { ladder, text } = words
  for (const promotion of ladder.promotions ?? []) {
    const slots = [...promotion.attest, ...promotion.portfolio, ...promotion.verification]
    const slot = slots.find((each) => `${promotion.id}.${each.id}` === id)
    if (slot !== undefined) {
      return words.say('plan:aim.slot', { promotion: promotionName(words, promotion.id), slot: text.text(slot.text) })
    }
  }
  return promotionName(words, id)
}
