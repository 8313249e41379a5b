import type { WritableDb } from '#main/storage/database.ts'
import type { Outlook } from '#shared/assessment-record.ts'
import type { Answers } from '#shared/assessment.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Outcome } from '#shared/outcome.ts'
import type { LadderShelf } from './ladder-shelf.ts'
import type { TypingMemory } from './typing-memory.ts'

export interface Clock {
  /** What the wall shows, in UTC milliseconds; may be set back. */
  readonly nowMs: () => number
  /** Only ever rises, from wherever it began. */
  readonly monotonicMs: () => number
}

/** All that a use case needs of the world, handed in by the composition root. */
export interface UseCaseContext {
  readonly db: WritableDb
  readonly clock: Clock
  readonly newId: () => string
  readonly shelf: LadderShelf
  readonly score: (ladder: Ladder, answers: Answers) => Outcome
  readonly outlook: (ladder: Ladder, answers: Answers) => Outlook
  readonly typing: TypingMemory
}
