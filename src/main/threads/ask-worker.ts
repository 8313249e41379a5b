import { Worker } from 'node:worker_threads'

export interface WorkLimits {
  readonly timeMs: number
  readonly memoryMb: number
}

/**
 * Lets a thread answer, which is ended when it takes too long or too much memory: whatever it is given to do, the app
 * goes on. [trust G2]
 * @param program one of ours, which posts one answer of the type that is asked for
 * @param stop ends the thread before its answer; the promise is rejected with its reason then
 */
export function askWorker<T>(
  program: URL,
  data: unknown,
  limits: WorkLimits,
  stop?: AbortSignal,
): Promise<T | 'too-much-work'> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData: data,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    })
    const timer = setTimeout(() => {
      resolve('too-much-work')
      void worker.terminate()
    }, limits.timeMs)
    const onStop = (): void => {
      reject(reasonOf(stop?.reason))
      void worker.terminate()
    }
    stop?.addEventListener('abort', onStop)
    worker.once('message', (answer: T) => {
      resolve(answer)
    })
    worker.once('error', (error: unknown) => {
      const isOutOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      if (isOutOfMemory) resolve('too-much-work')
      else reject(error instanceof Error ? error : new Error('a thread failed', { cause: error }))
    })
    worker.once('exit', () => {
      clearTimeout(timer)
      stop?.removeEventListener('abort', onStop)
      reject(new Error('a thread ended without an answer')) // does nothing where there was one
    })
  })
}

const reasonOf = (reason: unknown): Error => (reason instanceof Error ? reason : new Error('a thread was stopped'))
