import { refusedCairnFile } from '#main/archive/check-cairn-file.ts'
import type { CairnFileCheck } from '#main/archive/check-cairn-file.ts'
import { problemsOfFile } from '#main/ladders/read-document.ts'
import type { Ladder } from '#shared/ladder.ts'
import { askWorker } from '#main/threads/ask-worker.ts'
import type { WorkLimits } from '#main/threads/ask-worker.ts'

/** For an archive of the largest size there may be; one of ten years takes a small part of either. [trust G2] */
const LIMITS: WorkLimits = { timeMs: 30_000, memoryMb: 2_048 }

export type CheckCairnFile = (
  text: string,
  /** The ladders that an assessment's file may name. */
  options: { readonly file: string; readonly ladders: readonly Ladder[] },
) => Promise<CairnFileCheck>

/**
 * Checks archives, assessments and forms in a thread of their own: one that takes too much is a problem of the file.
 * @param program the built file-worker.ts
 */
export const cairnFileChecker =
  (program: URL, limits: WorkLimits = LIMITS): CheckCairnFile =>
  async (text, { file, ladders }) => {
    const check = await askWorker<CairnFileCheck>(program, { text, file, ladders }, limits)
    if (check !== 'too-much-work') return check
    const { all, add } = problemsOfFile(file)
    add('too-much-work', [], {})
    return refusedCairnFile(all)
  }
