import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { bridge, CairnError, unwrap } from '#renderer/lib/api.ts'
import { heldBack } from '#renderer/lib/held-back.ts'
import { useKeepPlace } from '#renderer/lib/keep-place.ts'
import { keys, useOpenAssessment } from '#renderer/lib/queries.ts'
import { beforeClosing } from '#renderer/lib/typed-text.ts'
import { unsavedLine } from '#renderer/lib/unsaved.ts'
import type { Result } from '#shared/app-error.ts'
import type { Change, Place, Saved } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { OpenAssessment } from '#shared/ipc/contract.ts'

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly atMs: number }
  | { readonly kind: 'failed'; readonly error: CairnError }

export interface AssessmentActions {
  readonly saveState: SaveState
  /** Changes that are not on disk: shown all the same, kept until a retry succeeds. */
  readonly waiting: readonly Change[]
  /** @param alongside what else the screen does with it, such as going on to the next row; drawn together with the answer */
  readonly change: (change: Change, alongside?: () => void) => Promise<void>
  readonly undo: () => Promise<Saved | null>
  readonly redo: () => Promise<Saved | null>
  readonly retry: () => Promise<void>
  readonly keepPlace: (place: Place) => void
}

/**
 * One assessment and what is done to it. Calls go out one after the other, in the order they were made; "saved" is said
 * only after main has committed. A change that fails stops the line and stays in it: nothing typed or rated is dropped.
 */
export const useAssessment = (id: AssessmentId) => {
  const query = useOpenAssessment(id)
  const client = useQueryClient()
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' })
  const [line] = useState(() => unsavedLine(client, id))
  const [waiting, setWaiting] = useState(line.changes)
  const [held] = useState(heldBack)
  useEffect(() => held.beforeNextInput(), [held])

  const take = useCallback(
    (saved: Saved): Saved => {
      client.setQueryData<OpenAssessment>(keys.assessment(id), (before) =>
        before === undefined
          ? before
          : { ...before, record: saved.record, outcome: saved.outcome, undo: saved.undo, outlook: saved.outlook },
      )
      // The lists show progress and results too; they are read anew when next looked at, not at every key.
      void client.invalidateQueries({ queryKey: keys.assessments, refetchType: 'none' })
      setSaveState({ kind: 'saved', atMs: saved.savedAtMs })
      return saved
    },
    [client, id],
  )

  const send = useCallback(async (): Promise<'sent' | 'stopped'> => {
    const slow = setTimeout(() => setSaveState({ kind: 'saving' }), 400)
    try {
      for (let [next] = line.changes(); next !== undefined; [next] = line.changes()) {
        const saved = await unwrap(bridge().assessmentChange({ id, change: next }))
        // One paint for the answer, its result and its "Saved".
        flushSync(() => {
          held.release()
          take(saved)
          line.shift()
          setWaiting(line.changes())
        })
      }
      return 'sent'
    } catch (error) {
      flushSync(held.release)
      const failure = error instanceof CairnError ? error : new CairnError({ code: 'internal' })
      if (REFUSED_FOR_GOOD.has(failure.code)) line.shift()
      setWaiting(line.changes())
      setSaveState({ kind: 'failed', error: failure })
      return 'stopped'
    } finally {
      clearTimeout(slow)
    }
  }, [held, id, line, take])
  const drain = useCallback((): Promise<void> => line.sending(send), [line, send])

  const change = useCallback(
    (next: Change, alongside?: () => void): Promise<void> => {
      line.push(next)
      held.hold(() => {
        setWaiting(line.changes())
        alongside?.()
      })
      return drain()
    },
    [drain, held, line],
  )

  // What was left unsaved when the form was left is tried again on coming back, and before the window closes.
  useEffect(() => {
    const takeOver = async (): Promise<void> => {
      await line.idle()
      setWaiting(line.changes())
      if (line.changes().length > 0) await drain()
    }
    if (line.changes().length > 0) void takeOver()
    return beforeClosing(drain)
  }, [drain, line])

  const step = useCallback(
    async (call: () => Promise<Result<Saved>>): Promise<Saved | null> => {
      await line.idle()
      if (line.changes().length > 0) return null
      const result = await call()
      if (result.ok) return take(result.value)
      setSaveState({ kind: 'failed', error: new CairnError(result.error) })
      return null
    },
    [line, take],
  )
  const undo = useCallback(() => step(() => bridge().assessmentUndo({ id })), [step, id])
  const redo = useCallback(() => step(() => bridge().assessmentRedo({ id })), [step, id])
  const actions: AssessmentActions = {
    saveState,
    waiting,
    change,
    undo,
    redo,
    retry: drain,
    keepPlace: useKeepPlace(id),
  }
  return { query, actions }
}

/** Trying these again can't help: the change itself was refused. */
const REFUSED_FOR_GOOD: ReadonlySet<string> = new Set([
  'assessment-completed',
  'unknown-item',
  'value-off-scale',
  'not-found',
  'invalid-input',
  'refused',
])
