import { statementId } from '#shared/items.ts'
import type { Ladder, StatementsInstrument } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { Text } from '#shared/text.ts'

export interface Statement {
  readonly id: string
  /** Its number as the ladder counts. */
  readonly number: string
  readonly text: Text
}

export interface StatementGroup {
  readonly key: string
  readonly level: string | null
  /** Two levels or more above the target: nobody has to rate these. */
  readonly far: boolean
  readonly statements: readonly Statement[]
}

/** A competency's statements by the level they are written for, in the ladder's order; those without one stand together. */
export const statementGroups = (
  ladder: Ladder,
  competency: string,
  instrument: StatementsInstrument,
  target: string | null,
): StatementGroup[] => {
  const goal = target === null ? 0 : positionOf(ladder, target)
  const of = (level: string | undefined): Statement[] =>
    instrument.statements
      .filter((statement) => statement.level === level)
      .map((statement) => ({ id: statementId(competency, statement), number: statement.id, text: statement.text }))
  const loose = of(undefined)
  return [
    ...(loose.length === 0 ? [] : [{ key: 'all', level: null, far: false, statements: loose }]),
    ...ladder.levels.flatMap((level, index) => {
      const statements = of(level.id)
      if (statements.length === 0) return []
      return [{ key: level.id, level: level.id, far: goal > 0 && index + 1 > goal + 1, statements }]
    }),
  ]
}
