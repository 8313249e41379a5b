import type { WayQuestion } from '#main/assessments/found-way.ts'
import type { FoundWay } from '#shared/way.ts'
import { askWorker } from './ask-worker.ts'
import type { WorkLimits } from './ask-worker.ts'

/**
 * Looks for a way, beside everything else that the app does.
 * @param stop told when nobody waits for it any more
 */
export type SearchWay = (question: WayQuestion, stop: AbortSignal) => Promise<FoundWay | 'stopped' | 'too-much-work'>

/** The ladders that ship take a tenth of a second; nobody waits longer than this for a page. */
const LIMITS: WorkLimits = { timeMs: 20_000, memoryMb: 512 }

/**
 * Looks for ways in threads of their own: the app answers meanwhile, and one whose page is left ends at once.
 * @param program the built way-worker.ts
 */
export const waySearch =
  (program: URL, limits: WorkLimits = LIMITS): SearchWay =>
  async (question, stop) => {
    try {
      return await askWorker<FoundWay>(program, question, limits, stop)
    } catch (error) {
      if (stop.aborted) return 'stopped'
      throw error
    }
  }
