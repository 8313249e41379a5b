import { useCallback, useEffect, useRef, useState } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { beforeClosing } from '#renderer/lib/typed-text.ts'
import { typingPause } from '#renderer/lib/typing-pause.ts'
import type { EvidenceDraft } from '#shared/evidence.ts'
import { hasWords } from './entry-values.ts'

/** Keeps what is typed into an entry that is not noted yet: closing the dialog or the window loses none of it. */
export const useEntryDraft = (
  first: EvidenceDraft,
): {
  readonly draft: EvidenceDraft
  readonly change: (change: Partial<EvidenceDraft>) => void
  readonly clear: (empty: EvidenceDraft) => void
  /** Notes it: nothing of it is kept meanwhile, which would bring it back, nor afterwards; where that fails, all of it. */
  readonly noting: (note: () => Promise<unknown>) => Promise<void>
} => {
  const [draft, setDraft] = useState(first)
  const latest = useRef(first)
  const waiting = useRef(false)
  const isNoted = useRef(false)

  const [pause] = useState(typingPause)
  const [keep] = useState(() => async (): Promise<void> => {
    pause.end()
    if (!waiting.current || isNoted.current) return
    waiting.current = false
    const kept = latest.current
    await unwrap(bridge().evidenceKeepDraft({ draft: hasWords(kept) ? kept : null }))
  })

  useEffect(() => {
    const forget = beforeClosing(keep)
    return () => {
      forget()
      void keep()
    }
  }, [keep])

  const take = useCallback(
    (next: EvidenceDraft) => {
      latest.current = next
      waiting.current = true
      setDraft(next)
      pause.key(() => void keep())
    },
    [keep, pause],
  )
  const change = useCallback((changed: Partial<EvidenceDraft>) => take({ ...latest.current, ...changed }), [take])
  const noting = useCallback(
    async (note: () => Promise<unknown>): Promise<void> => {
      isNoted.current = true
      try {
        await note()
      } catch (error) {
        isNoted.current = false
        take(latest.current)
        throw error
      }
    },
    [take],
  )
  return { draft, change, clear: take, noting }
}
