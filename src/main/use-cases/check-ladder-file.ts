import { basename } from 'node:path'
import type { CheckPack } from '#main/files/pack-checker.ts'
import type { TextFile } from '#main/files/read-text-file.ts'
import { MAX_PACK_BYTES } from '#main/ladders/check-ladder.ts'
import { refusedFile } from '#main/ladders/check-pack.ts'
import { reading } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { ladderHash } from '#shared/ids.ts'
import type { CheckedPack } from '#shared/ladder-facts.ts'
import type { UseCaseContext } from './context.ts'
import type { PackDesk } from './pack-desk.ts'
import { packStanding } from './pack-standing.ts'

/** What checking a file needs of the system. */
export interface PackFiles {
  /** Asks the person for a file; null where she closed the dialog. */
  readonly choose: () => Promise<string | null>
  readonly read: (path: string, options: { readonly file: string; readonly maxBytes: number }) => TextFile
  readonly check: CheckPack
  readonly sha256: (text: string) => string
}

export interface PackTable {
  readonly desk: PackDesk
  readonly files: PackFiles
}

/** Lets the person choose a pack and checks it. Nothing is stored. */
export async function checkLadderFile(context: UseCaseContext, table: PackTable): Promise<Result<CheckedPack | null>> {
  const path = await table.files.choose()
  return path === null ? ok(null) : await checkAt(context, table, path)
}

/** Reads the same file once more, after it was mended. */
export async function checkLadderAgain(
  context: UseCaseContext,
  table: PackTable,
  { token }: { readonly token: string },
): Promise<Result<CheckedPack>> {
  const laid = table.desk.at(token)
  return laid === null ? err('check-expired') : await checkAt(context, table, laid.path)
}

/** Checks the pack at a path that the system gave: the person chose, opened or dropped the file. */
export async function checkAt(
  { db, shelf }: UseCaseContext,
  { desk, files }: PackTable,
  path: string,
): Promise<Result<CheckedPack>> {
  const file = basename(path)
  const read = files.read(path, { file, maxBytes: MAX_PACK_BYTES })
  const { sound, ...found } = read.ok ? await files.check(read.text, { file }) : refusedFile(read.problems)
  return reading<CheckedPack>(db, () => {
    const token = desk.lay({ path, file, content: sound?.content ?? null, problems: found.problems })
    if (sound === null) return ok({ token, file, ...found, sound: null })
    const { content, report } = sound
    const { id, version } = report
    const standing = packStanding({ db, shelf }, { id, version, hash: ladderHash.parse(files.sha256(content)) })
    return ok({ token, file, ...found, sound: { report, standing } })
  })
}
