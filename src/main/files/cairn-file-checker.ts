import { lstatSync } from 'node:fs'
import { basename } from 'node:path'
import { MAX_ARCHIVE_BYTES } from '#main/archive/check-archive.ts'
import { refusedCairnFile } from '#main/archive/check-cairn-file.ts'
import { problemsOfFile } from '#main/ladders/read-document.ts'
import type { Ladder } from '#shared/ladder.ts'
import { askWorker } from '#main/threads/ask-worker.ts'
import type { WorkLimits } from '#main/threads/ask-worker.ts'
import type { FileCheck } from './check-file-at.ts'

export type CheckCairnFile = (
  path: string,
  /** The ladders that an assessment's file may name. */
  options: { readonly ladders: readonly Ladder[] },
) => Promise<FileCheck>

/**
 * Reads and checks archives, assessments and forms in a thread of their own: one that takes too much is a problem of the
 * file.
 * @param program the built file-worker.ts
 */
export const cairnFileChecker =
  (program: URL, limitsFor: (bytes: number) => WorkLimits = workLimits): CheckCairnFile =>
  async (path, { ladders }) => {
    const file = basename(path)
    const check = await askWorker<FileCheck>(program, { path, file, ladders }, limitsFor(sizeOf(path)))
    if (check !== 'too-much-work') return check
    const { all, add } = problemsOfFile(file)
    add('too-much-work', [], {})
    return refusedCairnFile(all)
  }

/**
 * What checking a file may take: as much as any small one, and more only for as much as it is large. An archive of ten years
 * (200 assessments, 5,000 entries of evidence, 14 MB) was checked with 64 MB of heap, in a tenth of this time. [trust G2]
 */
export const workLimits = (bytes: number): WorkLimits => {
  const megabytes = Math.min(bytes, MAX_ARCHIVE_BYTES) / (1024 * 1024)
  return { timeMs: Math.ceil(5_000 + 300 * megabytes), memoryMb: Math.ceil(256 + 12 * megabytes) }
}

/** 0 for what is no file: its check will say so. */
const sizeOf = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.size ?? 0
