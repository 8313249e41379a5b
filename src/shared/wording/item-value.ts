import { statementId } from '../items.ts'
import type { Ladder } from '../ladder.ts'
import { levelAt } from '../level-place.ts'
import type { LadderText } from '../ladder-text.ts'
import type { Say } from '../words.ts'
import { competencyOf } from './item-name.ts'

interface Words {
  readonly say: Say
  readonly ladder: Ladder
  readonly text: LadderText
}

/** What a value of an item is called: `L3`, "not yet L1", "2 Consistently". */
export const itemValueName = (words: Words, item: string, value: number): string => {
  const scale = scaleOf(words.ladder, item)
  if (scale === undefined)
    return levelAt(words.ladder, value)?.id ?? words.say('explain:notYet', { level: words.ladder.levels[0]?.id ?? '' })
  const named = scale.values.find((candidate) => candidate.value === value)
  return named === undefined ? `${value}` : `${value} ${words.text.text(named.name)}`
}

/** What the ladder says of an item at a value: a row's descriptor, what a place on a scale means; '' where it says nothing. */
export const itemValueText = ({ ladder, text }: Words, item: string, value: number): string => {
  const scale = scaleOf(ladder, item)
  if (scale !== undefined)
    return text.optional(scale.values.find((candidate) => candidate.value === value)?.meaning ?? null)
  const level = levelAt(ladder, value)?.id
  const cells = cellsOf(ladder, item)
  return level === undefined ? '' : text.optional(cells?.[level])
}

/** The whole text of a statement, which a row's name may only begin; '' where an item is no statement. */
export const statementText = ({ ladder, text }: Words, item: string): string => {
  const competency = competencyOf(ladder, item)
  if (competency?.instrument.kind !== 'statements') return ''
  return text.optional(competency.instrument.statements.find((each) => statementId(competency.id, each) === item)?.text)
}

/** The scale of a statement or a pair of wordings; undefined for what is rated by levels. */
const scaleOf = (ladder: Ladder, item: string) => {
  const instrument = competencyOf(ladder, item)?.instrument
  const pair = ladder.contrasts?.find((group) => group.items.some(({ id }) => `${group.id}.${id}` === item))
  const scale = instrument?.kind === 'statements' ? instrument.scale : pair?.scale
  return ladder.scales?.find(({ id }) => id === scale)
}

const cellsOf = (ladder: Ladder, item: string) => {
  const competency = competencyOf(ladder, item)
  if (competency?.instrument.kind === 'rubric') return competency.instrument.cells
  if (competency?.instrument.kind !== 'dimensions') return undefined
  return competency.instrument.dimensions.find(({ id }) => `${competency.id}.${id}` === item)?.cells
}
