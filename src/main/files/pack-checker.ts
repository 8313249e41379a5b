import { Worker } from 'node:worker_threads'
import { refusedFile } from '#main/ladders/check-pack.ts'
import type { PackCheck } from '#main/ladders/check-pack.ts'
import { problemsOfFile } from '#main/ladders/read-document.ts'

/** A pack of 2 MB takes a tenth of it; a file that takes longer was made to. [trust G2] */
const LIMITS = { timeMs: 5_000, memoryMb: 256 } as const

export type CheckPack = (text: string, options: { readonly file: string }) => Promise<PackCheck>

/**
 * Checks packs in a thread that is ended when it takes too long or too much memory: that is a problem of the file, and
 * the app goes on.
 * @param program the built pack-worker.ts
 */
export const packChecker =
  (program: URL, limits: { readonly timeMs: number; readonly memoryMb: number } = LIMITS): CheckPack =>
  (text, { file }) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, {
        workerData: { text, file },
        env: {},
        execArgv: [],
        resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      })
      const timer = setTimeout(() => {
        resolve(tooMuchWork(file))
        void worker.terminate()
      }, limits.timeMs)
      // The program is ours, and a check is all that it posts.
      worker.once('message', (check: PackCheck) => {
        resolve(check)
      })
      worker.once('error', (error: unknown) => {
        const isOutOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        if (isOutOfMemory) resolve(tooMuchWork(file))
        else reject(error instanceof Error ? error : new Error('the check of a pack failed', { cause: error }))
      })
      worker.once('exit', () => {
        clearTimeout(timer)
        reject(new Error('the check of a pack ended without an answer')) // does nothing where there was one
      })
    })

const tooMuchWork = (file: string): PackCheck => {
  const { all, add } = problemsOfFile(file)
  add('too-much-work', [], {})
  return refusedFile(all)
}
