import { sha256 } from '#main/files/sha256.ts'
import type { BuiltInLadders } from '#main/ladders/built-in-ladders.ts'
import { outlookOf } from '#main/scoring/outlook.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { newId } from '#main/storage/new-id.ts'
import { openDatabase } from '#main/storage/open-database.ts'
import type { OpenOptions, Store } from '#main/storage/open-database.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { Looking } from '#shared/store-safety.ts'
import type { Clock, UseCaseContext } from './context.ts'
import { ladderShelf } from './ladder-shelf.ts'
import { typingMemory } from './typing-memory.ts'

export interface OpenUseCases {
  readonly context: UseCaseContext
  readonly store: Store
  /** Null where it is open as ever; otherwise it is a copy in memory, and nothing in it may be changed. */
  readonly looking: Looking | null
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
export function openUseCases(dataFolder: string, options: OpenUseCasesOptions): Result<OpenUseCases> {
  const { builtIn: _, clock = systemClock, ...open } = options
  const opened = openDatabase(dataFolder, { ...open, nowMs: clock.nowMs })
  return opened.ok ? ok(storeUseCases(opened.value, options)) : opened
}

export function storeUseCases(
  store: Store,
  { builtIn, clock = systemClock }: Pick<OpenUseCasesOptions, 'builtIn' | 'clock'>,
): OpenUseCases {
  const { db, fileBytes, close } = store
  return {
    context: {
      db,
      clock,
      newId,
      shelf: ladderShelf(builtIn, sha256),
      score: scoreAssessment,
      outlook: outlookOf,
      typing: typingMemory(),
    },
    store,
    looking: null,
    fileBytes,
    close,
  }
}
