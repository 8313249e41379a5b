import type { Ladder } from '#shared/ladder.ts'
import type { DocumentPath } from './document-path.ts'
import type { AddProblem } from './problems.ts'

/** Every level that the pack speaks of is one of its levels. */
export const checkLevels = (ladder: Ladder, add: AddProblem): void => {
  const levels = ladder.levels.map(({ id }) => id)
  const known = new Set(levels)
  const needLevel = (id: string, path: DocumentPath): void => {
    if (!known.has(id)) add('unknown-level', path, { id }, { choices: levels })
  }
  const needLevels = (record: Readonly<Record<string, unknown>> | undefined, path: DocumentPath): void => {
    for (const id of Object.keys(record ?? {})) {
      if (!known.has(id)) add('unknown-level', [...path, id], { id }, { choices: levels, part: 'key' })
    }
  }

  for (const [index, { instrument, guide, antiSignals }] of ladder.competencies.entries()) {
    const at: DocumentPath = ['competencies', index]
    needLevels(guide, [...at, 'guide'])
    needLevels(antiSignals, [...at, 'antiSignals'])
    if (instrument.kind === 'dimensions') {
      for (const [row, { cells }] of instrument.dimensions.entries())
        needLevels(cells, [...at, 'instrument', 'dimensions', row, 'cells'])
    } else if (instrument.kind === 'rubric') {
      needLevels(instrument.cells, [...at, 'instrument', 'cells'])
      needLevels(instrument.longer, [...at, 'instrument', 'longer'])
    } else {
      for (const [row, { level }] of instrument.statements.entries()) {
        if (level !== undefined) needLevel(level, [...at, 'instrument', 'statements', row, 'level'])
      }
    }
  }
  for (const [index, { level }] of (ladder.context ?? []).entries()) needLevel(level, ['context', index, 'level'])
  for (const [index, { from, to }] of (ladder.promotions ?? []).entries()) {
    needLevel(from, ['promotions', index, 'from'])
    needLevel(to, ['promotions', index, 'to'])
  }
  for (const [index, { level }] of (ladder.tracks ?? []).entries()) needLevel(level, ['tracks', index, 'level'])
  needLevels(ladder.expectations?.levels, ['expectations', 'levels'])
  if (ladder.result.kind === 'weighted-bands' && ladder.result.bar !== undefined)
    needLevel(ladder.result.bar.level, ['result', 'bar', 'level'])
}
