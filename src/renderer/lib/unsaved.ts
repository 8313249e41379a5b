import { useSyncExternalStore } from 'react'
import type { Change } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'

/**
 * Changes that main has not committed yet, in the order they were made. Kept apart from any screen: what could not be
 * saved outlives the form that she leaves, and waits there when she comes back. [trust A6]
 */
const lines = new Map<AssessmentId, UnsavedLine>()
const listeners = new Set<() => void>()
let shown: readonly AssessmentId[] = []

export interface UnsavedLine {
  /** Changed in place; `noteUnsaved` afterwards. */
  readonly changes: Change[]
  /** Whoever sends them; one at a time, also where one form gives way to the next. */
  running: Promise<void> | null
}

export const unsavedLine = (id: AssessmentId): UnsavedLine => {
  const line = lines.get(id) ?? { changes: [], running: null }
  lines.set(id, line)
  return line
}

export const noteUnsaved = (): void => {
  const next = [...lines].filter(([, { changes }]) => changes.length > 0).map(([id]) => id)
  if (next.join() === shown.join()) return
  shown = next
  for (const listener of listeners) listener()
}

/** Whether anything is still only here. */
export const hasUnsaved = (): boolean => [...lines.values()].some(({ changes }) => changes.length > 0)

/** The assessments with changes that are only here. */
export const useUnsaved = (): readonly AssessmentId[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
