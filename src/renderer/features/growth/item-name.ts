import { clipText } from '#shared/clip-text.ts'
import { statementId } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'

/** As much of a statement as a table's cell holds. */
const LONGEST = 72

/** What a row is called, whatever its instrument: a dimension's name, a rubric's competency, a statement's beginning. */
export const itemName = (ladder: Ladder, text: LadderText, item: string): string => {
  for (const competency of ladder.competencies) {
    const { id, instrument } = competency
    if (instrument.kind === 'rubric' && id === item) return text.name(competency)
    if (instrument.kind === 'dimensions') {
      const dimension = instrument.dimensions.find((candidate) => `${id}.${candidate.id}` === item)
      if (dimension !== undefined) return text.name(dimension)
    }
    if (instrument.kind === 'statements') {
      const statement = instrument.statements.find((candidate) => statementId(id, candidate) === item)
      if (statement !== undefined) return clipText(text.text(statement.text), LONGEST)
    }
  }
  for (const group of ladder.contrasts ?? []) {
    const pair = group.items.find((candidate) => `${group.id}.${candidate.id}` === item)
    if (pair !== undefined) return clipText(text.text(pair.to), LONGEST)
  }
  return item
}
