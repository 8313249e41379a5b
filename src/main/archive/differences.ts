import { canonicalJson } from '#main/ladders/canonical-json.ts'
import type { ArchiveDifference, ShownValue } from '#shared/archive/archive-review.ts'
import type { ArchiveKind, ArchivePart, ArchiveRow, ArchiveTable } from '#shared/archive/archive-table.ts'
import { rowsAt, textAt } from '#shared/archive/rows-at.ts'

/** What another thing is called that a value names by its id. */
export type NameOf = (kind: string, id: string) => string | null

/** As much of a text as a table shows. */
const MOST_LETTERS = 400

/**
 * Where two states of one thing differ: value by value, with both and when each came about, where that is kept. In the
 * order of the descriptions; of earlier values (history) nothing.
 */
export const differencesOf = (
  kind: ArchiveKind,
  here: ArchiveRow,
  there: ArchiveRow,
  nameOf: NameOf,
): readonly ArchiveDifference[] => {
  const times = { here: timesOf(here), there: timesOf(there) }
  const ofRow = (
    table: ArchiveTable,
    place: { readonly part: string; readonly row: string },
    ours: ArchiveRow | null,
    theirs: ArchiveRow | null,
  ): ArchiveDifference[] => {
    const when = {
      hereAtMs: timeAt(ours) ?? times.here(place.part, place.row),
      thereAtMs: timeAt(theirs) ?? times.there(place.part, place.row),
    }
    // What a row that is missing would say is as good as nothing, and so is a no or an empty text of the other.
    const isOneAlone = ours === null || theirs === null
    const said = (row: ArchiveRow | null, field: string): unknown =>
      isOneAlone && (row?.[field] === false || row?.[field] === '') ? null : row?.[field]
    const fields = fieldsOf(table).filter((field) => !isEqual(said(ours, field), said(theirs, field)))
    // A row that says no more than that it is there.
    if (fields.length === 0) return [{ ...place, field: '', here: ours !== null, there: theirs !== null, ...when }]
    return fields.map((field) => ({
      ...place,
      field,
      here: shown(field, ours, nameOf),
      there: shown(field, theirs, nameOf),
      ...when,
    }))
  }
  const own = isEqualIn(
    fieldsOf(kind).filter((field) => !kind.unversioned.includes(field)),
    here,
    there,
  )
    ? []
    : ofRow(kind, { part: '', row: '' }, here, there).filter(({ field }) => !kind.unversioned.includes(field))
  const parts = kind.parts
    .filter(({ isHistory }) => isHistory !== true)
    .flatMap((part) => {
      const [ours, theirs] = [byName(part, rowsAt(here, part.name)), byName(part, rowsAt(there, part.name))]
      return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((row) => {
        const [one, other] = [ours.get(row) ?? null, theirs.get(row) ?? null]
        return isEqual(one, other) ? [] : ofRow(part, { part: part.name, row }, one, other)
      })
    })
  return [...own, ...parts]
}

/** What a row says beside its name; of times only that it lies in the trash. */
const fieldsOf = (table: ArchiveTable & Pick<Partial<ArchivePart>, 'ids'>): readonly string[] =>
  Object.keys(table.row.shape).filter(
    (field) =>
      field !== 'id' &&
      !table.key.includes(field) &&
      table.ids?.includes(field) !== true &&
      (field === 'deletedAtMs' || !/(?:^at|At)Ms$/.test(field)),
  )

/** By what tells the rows apart, or by their place where nothing does. */
const byName = ({ key, ids = [] }: ArchivePart, rows: readonly ArchiveRow[]): ReadonlyMap<string, ArchiveRow> => {
  const names = key.length > 0 ? key : ids
  return new Map(rows.map((row, place) => [names.map((name) => textAt(row, name)).join(' ') || String(place), row]))
}

const shown = (field: string, row: ArchiveRow | null, nameOf: NameOf): ShownValue => {
  const value = row?.[field] ?? null
  if (field === 'deletedAtMs') return value !== null
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return cut(canonicalJson(value))
  const kind = REFERENCES.get(field)
  return cut(kind === undefined ? value : (nameOf(kind, value) ?? value))
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['cycleId', 'cycles'],
  ['fromCycleId', 'cycles'],
  ['toCycleId', 'cycles'],
  ['assessmentId', 'assessments'],
  ['evidenceId', 'evidence'],
])

const cut = (text: string): string =>
  text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS).toWellFormed()}…`

/** The parts of an assessment whose values are noted in its history, and as what. */
const NOTED: ReadonlyMap<unknown, string> = new Map([
  ['answer', 'answers'],
  ['note', 'notes'],
  ['private', 'notes'],
  ['signal', 'signals'],
  ['written', 'writtenAnswers'],
  ['estimate', 'estimates'],
  ['later', 'later'],
])

/** When a value came about, by the history; null where there is none of it. */
const timesOf = (item: ArchiveRow): ((part: string, row: string) => number | null) => {
  const times = new Map<string, number>()
  for (const edit of rowsAt(item, 'edits')) {
    const { field, key, atMs, state } = edit
    const part = NOTED.get(field)
    if (part !== undefined && state === 'done' && typeof atMs === 'number') times.set(`${part} ${String(key)}`, atMs)
  }
  return (part, row) => times.get(`${part} ${row}`) ?? null
}

const timeAt = (row: ArchiveRow | null): number | null => {
  const at = row?.['updatedAtMs'] ?? row?.['atMs'] ?? row?.['stateAtMs'] ?? row?.['createdAtMs']
  return typeof at === 'number' ? at : null
}

const isEqual = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)

const isEqualIn = (fields: readonly string[], a: ArchiveRow, b: ArchiveRow): boolean =>
  fields.every((field) => isEqual(a[field], b[field]))
