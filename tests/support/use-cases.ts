import { sha256 } from '#main/files/sha256.ts'
import { outlookOf } from '#main/scoring/outlook.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { newId } from '#main/storage/new-id.ts'
import type { WritableDb } from '#main/storage/database.ts'
import type { UseCaseContext } from '#main/use-cases/context.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { ladderShelf } from '#main/use-cases/ladder-shelf.ts'
import { typingMemory } from '#main/use-cases/typing-memory.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { Ladder } from '#shared/ladder.ts'
import { asBuiltIn } from './as-built-in.ts'
import { smallLadder } from './small-ladder.ts'
import { NOON_MS, openTestStore } from './store.ts'

/** A clock that stands still until it is told to go on. */
export interface TestClock {
  readonly nowMs: () => number
  readonly monotonicMs: () => number
  /** Both hands. */
  readonly pass: (ms: number) => void
  /** The wall's hand alone, back or forth, as a person or a time server does it. */
  readonly set: (nowMs: number) => void
}

export function testClock(): TestClock {
  let wallMs = NOON_MS
  let risenMs = 0
  return {
    nowMs: () => wallMs,
    monotonicMs: () => risenMs,
    pass: (ms) => {
      wallMs += ms
      risenMs += ms
    },
    set: (nowMs) => {
      wallMs = nowMs
    },
  }
}

export interface TestContext extends UseCaseContext {
  readonly clock: TestClock
}

/** Use cases on a real store, with the real scoring; only the clock is ours, and the ladders may be. */
export function testContext(
  given: { readonly db?: WritableDb; readonly ladders?: readonly Ladder[]; readonly clock?: TestClock } = {},
): TestContext {
  const { db = openTestStore().db, ladders = [smallLadder], clock = testClock() } = given
  return {
    db,
    clock,
    newId,
    shelf: ladderShelf(asBuiltIn(ladders), sha256),
    score: scoreAssessment,
    outlook: outlookOf,
    typing: typingMemory(),
  }
}

/** The value of an answer that has to be one. @throws with the code where it is a refusal */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.detail ?? {})}`)
}

/** A new draft in the first ladder of the context. */
export function aDraft(context: UseCaseContext, given: Partial<Input<'assessment:create'>> = {}): AssessmentRecord {
  const ladder = context.shelf.builtIn[0]?.hash
  if (ladder === undefined) throw new Error('the context has no ladder')
  return valueOf(
    createAssessment(context, {
      ladder,
      cycle: null,
      title: 'A draft',
      perspective: 'self',
      by: '',
      target: null,
      track: null,
      ...given,
    }),
  )
}
