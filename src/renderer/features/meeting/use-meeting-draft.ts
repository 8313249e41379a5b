import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMeetingCalls } from '#renderer/lib/meeting-queries.ts'
import type { MeetingCalls } from '#renderer/lib/meeting-queries.ts'
import { beforeClosing } from '#renderer/lib/typed-text.ts'
import { typingPause } from '#renderer/lib/typing-pause.ts'
import type { AssessmentId, CommitmentId, MeetingId } from '#shared/ids.ts'
import type { Draft } from './meeting-draft.ts'
import { fieldsOf, isBlank } from './meeting-draft.ts'

export interface MeetingDraft {
  readonly draft: Draft
  /** Null until it is saved for the first time. */
  readonly id: MeetingId | null
  readonly change: (next: Draft) => void
  /** Saves what isn't yet, and says under which id; null where there was nothing to save. */
  readonly settle: () => Promise<MeetingId | null>
  readonly savedAtMs: number | null
  /** What the last saving failed with; what was typed is still here. */
  readonly failure: unknown
}

/** One talk while it is being written down: shown at once, saved one after the other. */
export const useMeetingDraft = (start: Draft, assessment: AssessmentId): MeetingDraft => {
  const calls = useMeetingCalls()
  const [keeper] = useState(() => meetingKeeper(start, assessment, calls))
  const state = useSyncExternalStore(keeper.subscribe, keeper.read)
  useEffect(() => beforeClosing(async () => void (await keeper.settle())), [keeper])
  useEffect(() => () => void keeper.settle().catch(() => undefined), [keeper])
  return { ...state, change: keeper.change, settle: keeper.settle }
}

type Shown = Omit<MeetingDraft, 'change' | 'settle'>

const meetingKeeper = (start: Draft, assessment: AssessmentId, calls: MeetingCalls) => {
  let shown: Shown = { draft: start, id: start.id, savedAtMs: null, failure: null }
  let isDirty = false
  const pause = typingPause()
  let last: Promise<unknown> = Promise.resolve()
  const ids = new Map<string, CommitmentId>()
  const listeners = new Set<() => void>()

  const show = (part: Partial<Shown>): void => {
    shown = { ...shown, ...part }
    for (const listener of listeners) listener()
  }
  const save = async (): Promise<void> => {
    const { draft, id } = shown
    if (!isDirty || (id === null && isBlank(draft))) return
    isDirty = false
    try {
      const saved = await calls.save({ id, assessment, fields: fieldsOf(draft, ids) })
      const kept = draft.commitments.filter(({ text }) => text.trim() !== '')
      for (const [index, { key }] of kept.entries()) {
        const known = saved.commitments[index]
        if (known !== undefined) ids.set(key, known.id)
      }
      show({ id: saved.id, savedAtMs: saved.updatedAtMs, failure: null })
    } catch (error) {
      isDirty = true
      show({ failure: error })
      throw error
    }
  }
  const settle = async (): Promise<MeetingId | null> => {
    pause.end()
    // After the one under way: a talk is made once, however fast it is typed.
    const next = last.then(save)
    last = next.catch(() => undefined)
    await next
    return shown.id
  }
  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: (): Shown => shown,
    change: (draft: Draft): void => {
      isDirty = true
      show({ draft })
      pause.key(() => void settle().catch(() => undefined))
    },
    settle,
  }
}
