import { sha256 } from '#main/files/sha256.ts'
import type { BuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { outlookOf } from '#main/scoring/outlook.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { newId } from '#main/storage/new-id.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import type { OpenOptions, Store } from '#main/storage/open-database.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Clock, UseCaseContext } from './context.ts'
import { ladderShelf } from './ladder-shelf.ts'
import { typingMemory } from './typing-memory.ts'

export interface OpenUseCases {
  readonly context: UseCaseContext
  readonly store: Store
  /** What the database takes on the disk. */
  readonly fileBytes: () => number
  /** Works everything into one file and lets go of it. */
  readonly close: () => void
}

export interface OpenUseCasesOptions extends Omit<OpenOptions, 'nowMs'> {
  readonly builtIn: BuiltInLadders
  readonly clock?: Clock
}

const systemClock: Clock = { nowMs: () => Date.now(), monotonicMs: () => performance.now() }

/**
 * Opens the store in `dataFolder` and puts together all that the use cases need.
 * @returns why it can't be opened, as `openDatabase` says it; nothing was changed then
 */
export function openUseCases(
  dataFolder: string,
  { builtIn, clock = systemClock, ...options }: OpenUseCasesOptions,
): Result<OpenUseCases> {
  const opened = openDatabase(dataFolder, { ...options, nowMs: clock.nowMs })
  if (!opened.ok) return opened
  const { db, fileBytes, close } = opened.value
  return ok({
    context: {
      db,
      clock,
      newId,
      shelf: ladderShelf(builtIn, sha256),
      score: scoreAssessment,
      outlook: outlookOf,
      typing: typingMemory(),
    },
    store: opened.value,
    fileBytes,
    close,
  })
}
