import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { err, ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import { writeWholeFile } from './write-whole-file.ts'

/**
 * Writes a folder of files as a whole or not at all, under a name that is free: what is there stays as it is.
 * @returns the folder's name
 */
export function writeFolder(
  path: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Result<string> {
  const beside = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`)
  try {
    mkdirSync(beside, { mode: 0o700 })
    for (const { name, text } of files) {
      const written = writeWholeFile(join(beside, name), text)
      if (!written.ok) return written
    }
    const free = freeName(path)
    renameSync(beside, free)
    return ok(basename(free))
  } catch {
    return err('file-not-written')
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

function freeName(path: string): string {
  for (let count = 2, name = path; ; count += 1, name = `${path} ${count}`) if (!existsSync(name)) return name
}
