import { basename } from 'node:path'
import type { CheckCairnFile } from '#main/files/cairn-file-checker.ts'
import { listLadders } from '#main/storage/ladders.ts'
import type { ReadableDb } from '#main/storage/database.ts'
import type { Pieces } from '#main/storage/pieces.ts'
import { readInTurns } from '#main/storage/transact-in-turns.ts'
import { reading } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { FileLook } from '#shared/cairn-file.ts'
import type { Ladder } from '#shared/ladder.ts'
import { itemsOf } from '#shared/items.ts'
import { assessmentLook } from './assessment-look.ts'
import type { UseCaseContext } from './context.ts'
import type { FileDesk, LaidFile } from './file-desk.ts'
import { comparingArchive, reviewing } from './review-archive.ts'

/** What looking at a file needs of the system. */
export interface FilesIn {
  readonly check: CheckCairnFile
  readonly sha256: (text: string) => string
}

/** Tells what is in a file of Cairn's; null where it is none: a pack, say. Nothing is stored. */
export async function lookAtFile(
  context: UseCaseContext,
  { desk, files }: { readonly desk: FileDesk; readonly files: FilesIn },
  path: string,
): Promise<Result<FileLook | null>> {
  const file = basename(path)
  const ladders = reading(context.db, (db) => ok(laddersIn(context, db)))
  if (!ladders.ok) return ladders
  const check = await files.check(path, { ladders: ladders.value })
  if (check.kind === 'other') return ok(null)
  if (check.kind === 'refused') return ok({ ...check, file })
  const token = desk.lay(check)
  return await readInTurns(context.db, (db) => looking(context, db, check, { token, file, sha256: files.sha256 }))
}

function* looking(
  context: UseCaseContext,
  db: ReadableDb,
  laid: LaidFile,
  { token, file, sha256 }: { readonly token: string; readonly file: string; readonly sha256: (text: string) => string },
): Pieces<FileLook> {
  switch (laid.kind) {
    case 'archive':
      return {
        kind: 'archive',
        token,
        file,
        review: yield* reviewing(laid.archive, yield* comparingArchive(db, laid.archive, sha256)),
      }
    case 'assessment':
      return { kind: 'assessment', token, file, look: assessmentLook(context, db, laid) }
    case 'form': {
      const { title, perspective, about, ladder, cycle, target } = laid.form
      const look = {
        title,
        perspective,
        about,
        ladderName: ladder.name,
        ladderVersion: ladder.version,
        cycle: cycle?.name ?? null,
        target,
        items: itemsOf(ladder).length,
      }
      return { kind: 'form', token, file, look }
    }
  }
}

/** Every ladder that is here, once. */
function laddersIn({ shelf }: UseCaseContext, db: ReadableDb): readonly Ladder[] {
  const hashes = new Set([...shelf.builtIn, ...listLadders(db)].map(({ hash }) => hash))
  return [...hashes].flatMap((hash) => shelf.find(db, hash)?.ladder ?? [])
}
