import { checkArchive } from '#main/archive/check-archive.ts'
import type { ArchiveCheck, SoundArchive } from '#main/archive/check-archive.ts'
import { sha256 } from '#main/files/sha256.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { exportArchive } from '#main/use-cases/export-archive.ts'
import { atOnce } from '#main/storage/pieces.ts'
import { transact } from '#main/storage/transact.ts'
import { importingArchive } from '#main/use-cases/import-archive.ts'
import type { ImportArchiveOptions } from '#main/use-cases/import-archive.ts'
import { comparingArchive, reviewing } from '#main/use-cases/review-archive.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import type { Leavable } from '#shared/archive/archive-format.ts'
import type { ArchiveStatus, Decision } from '#shared/archive/archive-review.ts'
import type { TestContext } from './use-cases.ts'
import { valueOf } from './use-cases.ts'

/** The archive of a store, as if it had been written to a file. */
export const archiveOf = (db: WritableDb, without: readonly Leavable[] = []): string => {
  const archive = valueOf(exportArchive({ db, sha256 }, { without }))
  valueOf(archive.written())
  return archive.text
}

export const checked = (text: string): ArchiveCheck => checkArchive(text, { file: 'test.cairn-archive.json', sha256 })

/** @throws where it is refused */
export const sound = (text: string): SoundArchive => {
  const { sound: archive, problems } = checked(text)
  if (archive === null) throw new Error(`refused: ${JSON.stringify(problems[0])}`)
  return archive
}

export const takeIn = (into: TestContext, text: string, decisions: Readonly<Record<string, Decision>> = {}) =>
  importArchive(into, sound(text), { sha256, decisions, copyLabel: (label) => `${label} (copy)` })

/** In one go, as nothing else waits in a test. */
export const importArchive = (into: UseCaseContext, archive: SoundArchive, options: ImportArchiveOptions) =>
  transact(into.db, (db) => atOnce(importingArchive(into, db, archive, options)))

export const compareArchive = (...given: Parameters<typeof comparingArchive>) => atOnce(comparingArchive(...given))

export const reviewOf = (...given: Parameters<typeof reviewing>) => atOnce(reviewing(...given))

/** How everything but what is the same stands, by key. */
export const standing = (db: WritableDb, text: string): Record<string, ArchiveStatus> =>
  Object.fromEntries(
    compareArchive(db, sound(text), sha256)
      .filter(({ status }) => status !== 'same')
      .map(({ key, status }) => [key, status]),
  )
