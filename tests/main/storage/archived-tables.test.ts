import { z } from 'zod'
import { describe, expect, it } from 'vitest'
import { columnsOf, snakeCase, tableOf } from '#main/storage/archive/archive-sql.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { ARCHIVE_KINDS, NOT_ARCHIVED } from '#shared/archive/archive-kinds.ts'
import type { ArchiveKind, ArchivePart, ArchiveTable } from '#shared/archive/archive-table.ts'
import { openTestStore } from '../../support/store.ts'

const tablesIn = (db: WritableDb): string[] =>
  z
    .array(z.string())
    .parse(
      db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .pluck()
        .all(),
    )
const columnsIn = (db: WritableDb, table: string): string[] =>
  z.array(z.string()).parse(db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table))

/** Every table of an archive with the columns that it accounts for: kept, named by the owner, fixed, or left out. */
const described = (): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  const add = (table: ArchiveTable, more: readonly string[]): void => {
    found.set(tableOf(table), [...columnsOf(table).map(snakeCase), ...more, ...Object.keys(table.leftOut ?? {})])
  }
  const ofKind = (kind: ArchiveKind): void => {
    if (kind.isRootless !== true) add(kind, Object.keys(kind.fixed ?? {}))
    for (const part of kind.parts) add(part, part.owner)
  }
  for (const kind of ARCHIVE_KINDS) ofKind(kind)
  return found
}

describe('the archive', () => {
  it('has every table of the schema, or says why not (src/shared/archive/archive-kinds.ts)', () => {
    const { db } = openTestStore()
    const known = new Set([...described().keys(), ...Object.keys(NOT_ARCHIVED)])
    expect(tablesIn(db).filter((table) => !known.has(table))).toEqual([])
    expect([...known].filter((table) => !tablesIn(db).includes(table))).toEqual([])
    expect([...described().keys()].filter((table) => Object.hasOwn(NOT_ARCHIVED, table))).toEqual([])
  })

  it('has every column of them, or says why not', () => {
    const { db } = openTestStore()
    for (const [table, columns] of described()) {
      expect({ table, columns: columns.toSorted() }).toEqual({ table, columns: columnsIn(db, table).toSorted() })
    }
  })

  it('refers to what the schema refers to', () => {
    const { db } = openTestStore()
    const schema = z.object({ from: z.string(), table: z.string() })
    const parts: [ArchiveTable, readonly string[]][] = ARCHIVE_KINDS.flatMap(
      (kind): [ArchiveTable, readonly string[]][] => [
        ...(kind.isRootless === true ? [] : [[kind, []] satisfies [ArchiveTable, readonly string[]]]),
        ...kind.parts.map((part: ArchivePart): [ArchiveTable, readonly string[]] => [part, part.owner]),
      ],
    )
    for (const [table, owner] of parts) {
      const keys = z
        .array(schema)
        .parse(db.prepare('SELECT "from", "table" FROM pragma_foreign_key_list(?)').all(tableOf(table)))
        .filter(({ from }) => !owner.includes(from))
      const declared = (table.references ?? []).map(({ key, kind }) => ({
        from: snakeCase(key),
        table: snakeCase(kind),
      }))
      expect({ of: table.name, keys: keys.toSorted(byFrom) }).toEqual({
        of: table.name,
        keys: declared.toSorted(byFrom),
      })
    }
  })
})

const byFrom = (a: { readonly from: string }, b: { readonly from: string }): number => (a.from < b.from ? -1 : 1)
