import { expect, it } from 'vitest'
import { FIELDS, PARTS } from '#renderer/features/exchange/difference-names.ts'
import { ARCHIVE_NOTES } from '#main/archive/archive-notes.ts'
import { ARCHIVE_KINDS } from '#shared/archive/archive-kinds.ts'
import type { ArchiveKind, ArchiveTable } from '#shared/archive/archive-table.ts'

/** What a conflict may show of a table: everything but what names a row, what says nothing of its content, and times. */
const shownFields = (table: ArchiveTable & Pick<Partial<ArchiveKind>, 'unversioned' | 'id'>): string[] => {
  const names = new Set(['id', ...table.key, ...(table.id ?? []), ...(table.unversioned ?? [])])
  return Object.keys(table.row.shape).filter(
    (field) => !names.has(field) && (field === 'deletedAtMs' || !/(?:^at|At)Ms$/.test(field)),
  )
}

it('every part and every value of an archive has a name for people (difference-names.ts)', () => {
  const parts = ARCHIVE_KINDS.flatMap((kind) => kind.parts.filter(({ isHistory }) => isHistory !== true))
  const known: { readonly parts: readonly string[]; readonly fields: readonly string[] } = {
    parts: PARTS,
    fields: FIELDS,
  }
  expect(parts.map(({ name }) => name).filter((name) => !known.parts.includes(name))).toEqual([])
  const fields = [...ARCHIVE_KINDS.filter(({ isLog }) => isLog !== true), ...parts].flatMap(shownFields)
  expect([...new Set(fields)].filter((field) => !known.fields.includes(field))).toEqual([])
})

it('every key of an archive is described for whoever reads one without Cairn (archive-notes.ts)', () => {
  const keys = ARCHIVE_KINDS.flatMap(({ name, parts }) => [name, ...parts.map((part) => `${name}.${part.name}`)])
  expect(Object.keys(ARCHIVE_NOTES).toSorted()).toEqual([...keys, 'format', 'without', 'lineage'].toSorted())
})
