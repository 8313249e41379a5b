import { assertNever } from '../assert-never.ts'
import { clipText } from '../clip-text.ts'
import { statementId } from '../items.ts'
import type { Competency, Ladder } from '../ladder.ts'
import type { LadderText } from '../ladder-text.ts'

/** As much of a statement as stands in a sentence or a cell. */
const LONGEST = 72

interface Words {
  readonly ladder: Ladder
  readonly text: LadderText
}

/**
 * What an item or a signal is called, whatever it is: a dimension's name, a rubric's competency, the beginning of a
 * statement, the wording aimed for of a pair, a pitfall. The id where the ladder has none of it.
 * @param longest how wide it may become (see `textWidth`)
 */
export const itemName = ({ ladder, text }: Words, item: string, longest = LONGEST): string => {
  const sentence = (words: Parameters<LadderText['text']>[0]): string => clipText(unmarked(text.text(words)), longest)
  const competency = competencyOf(ladder, item)
  if (competency !== undefined) {
    const { id, instrument } = competency
    switch (instrument.kind) {
      case 'rubric':
        return text.name(competency)
      case 'dimensions': {
        const dimension = instrument.dimensions.find((candidate) => `${id}.${candidate.id}` === item)
        return dimension === undefined ? item : text.name(dimension)
      }
      case 'statements': {
        const statement = instrument.statements.find((candidate) => statementId(id, candidate) === item)
        return statement === undefined ? item : sentence(statement.text)
      }
      default:
        return assertNever(instrument)
    }
  }
  for (const { id, items } of ladder.contrasts ?? []) {
    const pair = items.find((candidate) => `${id}.${candidate.id}` === item)
    if (pair !== undefined) return sentence(pair.to)
  }
  for (const { id, items } of [...(ladder.signals ?? []), ...(ladder.checklists ?? [])]) {
    const signal = items.find((candidate) => `${id}.${candidate.id}` === item)
    if (signal !== undefined) return sentence(signal.text)
  }
  return item
}

/** The competency that an item belongs to; undefined for a pair of wordings and for signals. */
export const competencyOf = (ladder: Pick<Ladder, 'competencies'>, item: string): Competency | undefined =>
  ladder.competencies.find(({ id, instrument }) => {
    switch (instrument.kind) {
      case 'rubric':
        return id === item
      case 'dimensions':
        return instrument.dimensions.some((dimension) => `${id}.${dimension.id}` === item)
      case 'statements':
        return instrument.statements.some((statement) => statementId(id, statement) === item)
      default:
        return assertNever(instrument)
    }
  })

/** A ladder's sentence without its marks: it is named here, not shown. */
const unmarked = (marked: string): string => marked.replace(/\*\*|`/g, '')
