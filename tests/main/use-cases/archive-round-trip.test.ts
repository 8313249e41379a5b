import { describe, expect, it } from 'vitest'
import { checkArchive } from '#main/archive/check-archive.ts'
import type { SoundArchive } from '#main/archive/check-archive.ts'
import { sha256 } from '#main/files/sha256.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { exportArchive } from '#main/use-cases/export-archive.ts'
import type { Decision } from '#shared/archive/archive-review.ts'
import { ARCHIVE_KINDS, NOT_ARCHIVED } from '#shared/archive/archive-kinds.ts'
import { compareArchive, importArchive } from '../../support/archives.ts'
import { fillWithRandomPerson } from '../../support/random-person.ts'
import { reflectionLadder } from '../../support/reflection-ladder.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { testContext, valueOf } from '../../support/use-cases.ts'

const exported = (db: WritableDb): string => {
  const archive = valueOf(exportArchive({ db, sha256 }, { without: [] }))
  valueOf(archive.written())
  return archive.text
}
const sound = (text: string): SoundArchive => {
  const checked = checkArchive(text, { file: 'test.cairn-archive.json', sha256 })
  expect(checked.problems).toEqual([])
  if (checked.sound === null) throw new Error('the archive was refused')
  return checked.sound
}
const context = () => testContext({ ladders: [smallLadder, reflectionLadder] })
const imported = (into: ReturnType<typeof context>, text: string, decisions: Readonly<Record<string, Decision>> = {}) =>
  importArchive(into, sound(text), { sha256, decisions, copyLabel: (label) => `${label} (copy)` })

/** Every row of every archived table, without the running numbers, by values: what a person would lose. */
const rowsIn = (db: WritableDb): Record<string, string[]> => {
  const names = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !Object.hasOwn(NOT_ARCHIVED, name))
  return Object.fromEntries(
    names.map((name) => [
      name,
      db
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => JSON.stringify({ ...(row as object), seq: undefined, figures: undefined }))
        .sort(),
    ]),
  )
}

describe('an archive', () => {
  it.each(Array.from({ length: 24 }, (_, seed) => [seed]))(
    'goes into an empty Cairn and comes out the same, with every row (%i)',
    (seed) => {
      const first = context()
      fillWithRandomPerson(first.db, seed)
      const text = exported(first.db)
      const second = context()
      valueOf(imported(second, text))
      expect(exported(second.db)).toBe(text)
      expect(rowsIn(second.db)).toEqual(rowsIn(first.db))
    },
  )

  it('has something in every table in one of these runs', { timeout: 60_000 }, () => {
    const filled = new Set<string>()
    for (let seed = 0; seed < 8; seed += 1) {
      const { db } = context()
      fillWithRandomPerson(db, seed)
      for (const [name, rows] of Object.entries(rowsIn(db))) if (rows.length > 0) filled.add(name)
    }
    const { db } = context()
    expect(Object.keys(rowsIn(db)).filter((name) => !filled.has(name))).toEqual([])
    expect(filled.size).toBeGreaterThan(ARCHIVE_KINDS.length)
  })

  it('doubles nothing when it is imported twice', () => {
    const first = context()
    fillWithRandomPerson(first.db, 7)
    const text = exported(first.db)
    const second = context()
    valueOf(imported(second, text))
    const before = rowsIn(second.db)
    expect(compareArchive(second.db, sound(text), sha256).filter(({ status }) => status !== 'same')).toEqual([])
    expect(valueOf(imported(second, text))).toEqual({ added: 0, replaced: 0, copied: 0 })
    expect(rowsIn(second.db)).toEqual(before)
  })

  it('comes out the same after another trip, once states have a lineage', () => {
    const first = context()
    fillWithRandomPerson(first.db, 3)
    exported(first.db)
    first.db.exec("UPDATE assessments SET title = title || '!'")
    const text = exported(first.db)
    expect(text).toMatch(/"lineage": \{\n {4}"assessments"/)
    const second = context()
    valueOf(imported(second, text))
    expect(exported(second.db)).toBe(text)
  })
})
