import { refusedFile } from '#main/ladders/check-pack.ts'
import type { PackCheck } from '#main/ladders/check-pack.ts'
import { problemsOfFile } from '#main/ladders/read-document.ts'
import { askWorker } from '#main/threads/ask-worker.ts'
import type { WorkLimits } from '#main/threads/ask-worker.ts'

/** A pack of 2 MB takes a tenth of it; a file that takes longer was made to. [trust G2] */
const LIMITS: WorkLimits = { timeMs: 5_000, memoryMb: 256 }

export type CheckPack = (text: string, options: { readonly file: string }) => Promise<PackCheck>

/**
 * Checks packs in a thread of their own: one that takes too much is a problem of the file.
 * @param program the built pack-worker.ts
 */
export const packChecker =
  (program: URL, limits: WorkLimits = LIMITS): CheckPack =>
  async (text, { file }) => {
    const check = await askWorker<PackCheck>(program, { text, file }, limits)
    return check === 'too-much-work' ? tooMuchWork(file) : check
  }

const tooMuchWork = (file: string): PackCheck => {
  const { all, add } = problemsOfFile(file)
  add('too-much-work', [], {})
  return refusedFile(all)
}
