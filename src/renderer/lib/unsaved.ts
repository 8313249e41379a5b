import type { QueryClient } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Change } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'

/** Changes of one assessment that main has not committed yet, in the order they were made. */
export interface UnsavedLine {
  readonly changes: () => readonly Change[]
  readonly push: (change: Change) => void
  /** The first is on the disk, or was refused for good. */
  readonly shift: () => void
  /**
   * Whoever sends them does so alone, also where one form gives way to the next. Done when nothing waits any more, what
   * was added meanwhile included, or when `send` says that it had to stop.
   */
  readonly sending: (send: () => Promise<'sent' | 'stopped'>) => Promise<void>
  /** Done when nobody is sending. */
  readonly idle: () => Promise<void>
}

interface Unsaved {
  readonly lines: Map<AssessmentId, UnsavedLine>
  readonly listeners: Set<() => void>
  ids: readonly AssessmentId[]
}

/**
 * Kept with the app's data and apart from any screen: what could not be saved outlives the form that she leaves, and
 * waits there when she comes back. [trust A6]
 */
const kept = new WeakMap<QueryClient, Unsaved>()

export const unsavedLine = (client: QueryClient, id: AssessmentId): UnsavedLine => {
  const unsaved = unsavedOf(client)
  const known = unsaved.lines.get(id)
  if (known !== undefined) return known
  const line = createLine(() => note(unsaved))
  unsaved.lines.set(id, line)
  return line
}

/** Whether anything is still only here. */
export const hasUnsaved = (client: QueryClient): boolean =>
  [...unsavedOf(client).lines.values()].some((line) => line.changes().length > 0)

/** The assessments with changes that could not be saved when they were last sent. */
export const useUnsaved = (): readonly AssessmentId[] => {
  const unsaved = unsavedOf(useQueryClient())
  return useSyncExternalStore(
    (listener) => {
      unsaved.listeners.add(listener)
      return () => unsaved.listeners.delete(listener)
    },
    () => unsaved.ids,
  )
}

const unsavedOf = (client: QueryClient): Unsaved => {
  const known = kept.get(client) ?? { lines: new Map(), listeners: new Set(), ids: [] }
  kept.set(client, known)
  return known
}

/** @param onSent told when a sender has ended, with or without success */
const createLine = (onSent: () => void): UnsavedLine => {
  const changes: Change[] = []
  let running: Promise<void> | null = null
  return {
    changes: () => [...changes],
    push: (change) => {
      changes.push(change)
    },
    shift: () => {
      changes.shift()
    },
    sending: (send) => {
      if (changes.length === 0) return running ?? Promise.resolve()
      running ??= (async () => {
        try {
          while (changes.length > 0) if ((await send()) === 'stopped') break
        } finally {
          running = null // in the same breath as the last look: what is added from here on finds nobody sending
          onSent()
        }
      })()
      return running
    },
    idle: async () => {
      await running
    },
  }
}

const note = (unsaved: Unsaved): void => {
  const next = [...unsaved.lines].filter(([, line]) => line.changes().length > 0).map(([id]) => id)
  if (next.join() === unsaved.ids.join()) return
  unsaved.ids = next
  for (const listener of unsaved.listeners) listener()
}
