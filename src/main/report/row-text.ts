import { assertNever } from '#shared/assert-never.ts'
import { itemsOfCompetency } from '#shared/items.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { levelAt, positionOf } from '#shared/level-place.ts'
import type { LadderText } from '#shared/ladder-text.ts'

/** One row of a competency: what it is called, and how it reads at a value. */
export interface RowText {
  readonly id: string
  /** Empty where the competency is one row only. */
  readonly name: string
  /** The row at a value; of a row that stops short, at the highest it describes. Statements read the same at each. */
  readonly at: (value: number) => string
  /** The highest value that the row describes. */
  readonly top: number
  /** The position of the level that a statement is written for; 0 where it is for none. */
  readonly level: number
}

/** The rows of a competency, whatever its instrument. */
export const rowTexts = (ladder: Ladder, competency: Competency, text: LadderText): RowText[] => {
  const { instrument } = competency
  const items = itemsOfCompetency(ladder, competency)
  return items.flatMap((item, index): RowText[] => {
    const common = {
      id: item.id,
      top: item.values[item.values.length - 1] ?? 0,
      level: positionOf(ladder, item.level ?? ''),
    }
    switch (instrument.kind) {
      case 'dimensions': {
        const dimension = instrument.dimensions[index]
        if (dimension === undefined) return []
        return [
          { ...common, name: text.name(dimension), at: (value) => cellText(ladder, dimension.cells, text, value) },
        ]
      }
      case 'rubric':
        return [{ ...common, name: '', at: (value) => cellText(ladder, instrument.cells, text, value) }]
      case 'statements': {
        const statement = instrument.statements[index]
        if (statement === undefined) return []
        return [{ ...common, name: '', at: () => plainText(text.text(statement.text)) }]
      }
      default:
        return assertNever(instrument)
    }
  })
}

type Cells = Readonly<Record<string, Parameters<LadderText['text']>[0]>>

/** The descriptor of a position, or of the next lower one that has one. */
const cellText = (ladder: Ladder, cells: Cells, text: LadderText, position: number): string => {
  for (let here = position; here >= 1; here -= 1) {
    const cell = cells[levelAt(ladder, here)?.id ?? '']
    if (cell !== undefined) return plainText(text.text(cell))
  }
  return ''
}

/** A ladder's text without its marks: `**strong**`, `` `code` ``, list dots. */
export const plainText = (marked: string): string =>
  marked
    .replace(/\*\*|`/g, '')
    .replace(/^\s*[-*]\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
