/** How long a pause in typing may be within one step of undo. */
export const PAUSE_MS = 3_000

/** The step that text is being typed into. It does not outlive the process: after a restart typing is a new step. */
export interface TypingMemory {
  /** @param seq the step that was written last */
  readonly remember: (seq: number, atMonotonicMs: number) => void
  readonly forget: () => void
  /** Whether text typed now still belongs to the step. */
  readonly isWarm: (seq: number, atMonotonicMs: number) => boolean
}

export function typingMemory(): TypingMemory {
  let last: { readonly seq: number; readonly atMs: number } | null = null
  return {
    remember: (seq, atMs) => {
      last = { seq, atMs }
    },
    forget: () => {
      last = null
    },
    isWarm: (seq, atMs) => last?.seq === seq && atMs - last.atMs < PAUSE_MS,
  }
}
