import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'

/**
 * Writes a file as a whole or not at all: beside its place first, to the disk, and only then under its name. A file that
 * was there before stays as it is until then, and where anything fails. Only its owner may read it. [trust G10]
 */
export function writeWholeFile(path: string, content: string | Uint8Array): Result<null> {
  const folder = dirname(path)
  const beside = join(folder, `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  let isBeside = false
  try {
    const handle = openSync(beside, 'wx', 0o600)
    isBeside = true
    try {
      writeFileSync(handle, content)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, path)
    syncName(folder)
    return ok(null)
  } catch (error) {
    if (isBeside) rmSync(beside, { force: true })
    return err(isFull(error) ? 'disk-full' : 'file-not-written')
  }
}

/** A rename counts once the folder is on the disk too; Windows has no such call and needs none. */
function syncName(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FULL.has(error.code)
}
