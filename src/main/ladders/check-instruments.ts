import { assertNever } from '#shared/assert-never.ts'
import type { Competency, DimensionsInstrument, Ladder, StatementsInstrument } from '#shared/ladder.ts'
import type { DocumentPath } from './document-path.ts'
import type { AddProblem } from './problems.ts'

/** Scales, areas, competencies' instruments and what stands beside them. */
export const checkInstruments = (ladder: Ladder, add: AddProblem): void => {
  checkScales(ladder, add)
  const areas = (ladder.areas ?? []).map(({ id }) => id)
  for (const [index, competency] of ladder.competencies.entries()) {
    const at: DocumentPath = ['competencies', index]
    if (competency.area !== undefined && !areas.includes(competency.area)) {
      add('unknown-area', [...at, 'area'], { id: competency.area }, { choices: areas })
    }
    checkInstrument(ladder, competency, [...at, 'instrument'], add)
  }
  for (const [index, group] of (ladder.contrasts ?? []).entries())
    needScale(ladder, group.scale, ['contrasts', index, 'scale'], add)
  checkContext(ladder, add)
  for (const [index, { seats }] of ladder.levels.entries()) checkSpan(seats, ['levels', index, 'seats'], add)
}

/** A span's end comes after its beginning; an open end is null. */
export const checkSpan = (
  span: { readonly min: number; readonly max: number | null } | undefined,
  path: DocumentPath,
  add: AddProblem,
): void => {
  if (span !== undefined && span.max !== null && span.max < span.min)
    add('span-reversed', path, { min: span.min, max: span.max })
}

/** The highest value that a competency can have: the last level, or the end of its scale. */
export const highestValue = (ladder: Ladder, { instrument }: Competency): number =>
  instrument.kind === 'statements' ? highestOfScale(ladder, instrument.scale) : ladder.levels.length

export const highestOfScale = (ladder: Ladder, id: string): number => {
  const scale = ladder.scales?.find((candidate) => candidate.id === id)
  return scale === undefined ? Number.POSITIVE_INFINITY : Math.max(...scale.values.map(({ value }) => value))
}

const checkScales = (ladder: Ladder, add: AddProblem): void => {
  for (const [index, { values }] of (ladder.scales ?? []).entries()) {
    for (const [entry, { value }] of values.entries()) {
      const before = values[entry - 1]?.value
      if (before !== undefined && before >= value)
        add('scale-not-rising', ['scales', index, 'values', entry, 'value'], { value, before })
    }
  }
}

const needScale = (ladder: Ladder, id: string, path: DocumentPath, add: AddProblem): boolean => {
  const scales = (ladder.scales ?? []).map((scale) => scale.id)
  if (scales.includes(id)) return true
  add('unknown-scale', path, { id }, { choices: scales })
  return false
}

/** A scale over the columns of levels has words for positions, and there are only as many as levels. */
export const checkScaleOfLevels = (
  ladder: Ladder,
  id: string | undefined,
  path: DocumentPath,
  add: AddProblem,
): void => {
  if (id === undefined || !needScale(ladder, id, path, add)) return
  const highest = highestOfScale(ladder, id)
  if (highest > ladder.levels.length)
    add('scale-beyond-levels', path, { scale: id, value: highest, levels: ladder.levels.length })
}

const checkInstrument = (ladder: Ladder, { instrument }: Competency, path: DocumentPath, add: AddProblem): void => {
  switch (instrument.kind) {
    case 'dimensions':
      checkDimensions(ladder, instrument, path, add)
      return
    case 'rubric':
      needCells(instrument.cells, [...path, 'cells'], add)
      return
    case 'statements':
      checkStatements(ladder, instrument, path, add)
      return
    default:
      return assertNever(instrument)
  }
}

const checkDimensions = (
  ladder: Ladder,
  instrument: DimensionsInstrument,
  path: DocumentPath,
  add: AddProblem,
): void => {
  const rows = instrument.dimensions.length
  const { need } = instrument.rule
  checkScaleOfLevels(ladder, instrument.scale, [...path, 'scale'], add)
  if (need > rows) add('need-too-large', [...path, 'rule', 'need'], { need, rows })
  for (const [row, { cells }] of instrument.dimensions.entries())
    needCells(cells, [...path, 'dimensions', row, 'cells'], add)
}

const needCells = (cells: Readonly<Record<string, unknown>>, path: DocumentPath, add: AddProblem): void => {
  if (Object.keys(cells).length === 0) add('no-cells', path, {})
}

const checkStatements = (
  ladder: Ladder,
  instrument: StatementsInstrument,
  path: DocumentPath,
  add: AddProblem,
): void => {
  needScale(ladder, instrument.scale, [...path, 'scale'], add)
  if (ladder.result.kind !== 'cumulative') return
  for (const [row, { level }] of instrument.statements.entries()) {
    if (level === undefined)
      add('statement-level-missing', [...path, 'statements', row], { result: ladder.result.kind })
  }
}

const checkContext = (ladder: Ladder, add: AddProblem): void => {
  const competencies = ladder.competencies.map(({ id }) => id)
  for (const [index, { kind, competency, typical }] of (ladder.context ?? []).entries()) {
    if (!competencies.includes(competency)) {
      add('unknown-competency', ['context', index, 'competency'], { id: competency }, { choices: competencies })
    }
    checkSpan(typical, ['context', index, 'typical'], add)
    const most = Math.max(typical.min, typical.max ?? 0)
    if (kind === 'hands-on' && most > 100) add('share-too-large', ['context', index, 'typical'], { value: most })
  }
}
