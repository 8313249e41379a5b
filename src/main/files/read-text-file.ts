import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { problemsOfFile } from '#main/ladders/read-document.ts'
import type { Problem, ProblemCode } from '#shared/problem.ts'
import { findBadUtf8, lineAndColumn } from './utf8.ts'

export type TextFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a file that a person named, through one handle: an ordinary file, no link, no larger than `maxBytes` (it may
 * grow while it is read), UTF-8 with or without a byte order mark.
 * @param file as it is shown in problems
 */
export const readTextFile = (
  path: string,
  { file, maxBytes }: { readonly file: string; readonly maxBytes: number },
): TextFile => {
  const { all: problems, add } = problemsOfFile(file)
  let handle: number | undefined
  try {
    // Without O_NONBLOCK a named pipe would wait for a writer, for ever.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(handle)
    if (stats.isDirectory()) add('file-is-folder', [], {})
    else if (!stats.isFile()) add('file-not-regular', [], {})
    // What is too large by its own account isn't read at all; what grows meanwhile is, as far as the limit.
    else if (stats.size > maxBytes) add('file-too-large', [], { limit: inMegabytes(maxBytes) })
    if (problems.length > 0) return { ok: false, problems }
    const bytes = readUpTo(handle, maxBytes + 1)
    if (bytes.length > maxBytes) {
      add('file-too-large', [], { limit: inMegabytes(maxBytes) })
      return { ok: false, problems }
    }
    return decode(bytes, file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const code = REASONS.get(reason)
    if (code === undefined) add('file-not-readable', [], { reason })
    else add(code, [], {})
    return { ok: false, problems }
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

/** What the operating system calls it, and what it is to a person. */
const REASONS: ReadonlyMap<
  string,
  Extract<ProblemCode, 'file-not-found' | 'file-not-allowed' | 'file-is-link' | 'file-is-folder' | 'file-not-regular'>
> = new Map([
  ['ENOENT', 'file-not-found'],
  ['ENOTDIR', 'file-not-found'],
  ['ENAMETOOLONG', 'file-not-found'],
  ['EACCES', 'file-not-allowed'],
  ['EPERM', 'file-not-allowed'],
  ['ELOOP', 'file-is-link'],
  ['EMLINK', 'file-is-link'],
  ['EISDIR', 'file-is-folder'],
  ['ENXIO', 'file-not-regular'],
  ['ENODEV', 'file-not-regular'],
])

/** Reads on until the end or the limit: sizes told beforehand may be wrong. */
const readUpTo = (handle: number, limit: number): Buffer => {
  const chunks: Buffer[] = []
  let length = 0
  while (length < limit) {
    const chunk = Buffer.allocUnsafe(Math.min(1 << 20, limit - length))
    const read = readSync(handle, chunk, 0, chunk.length, null)
    if (read === 0) break
    chunks.push(chunk.subarray(0, read))
    length += read
  }
  return Buffer.concat(chunks)
}

const decode = (bytes: Buffer, file: string): TextFile => {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0
  if (mark === 0xfffe || mark === 0xfeff) {
    const { all: problems, add } = problemsOfFile(file)
    add('file-utf16', [], {})
    return { ok: false, problems }
  }
  const bad = findBadUtf8(bytes)
  if (bad === undefined) return { ok: true, text: bytes.toString('utf8') }
  const { all: problems, add } = problemsOfFile(file, lineAndColumn(bytes, bad))
  add('file-not-utf8', [], {})
  return { ok: false, problems }
}

/** As it is said in problems. */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`
