import { useEffect } from 'react'
import type { EvidenceLink } from '#shared/evidence.ts'
import { useStable } from './use-stable.ts'

/** What an entry that is begun from somewhere is linked to from the start. */
export interface NotePreset {
  readonly links: readonly EvidenceLink[]
}

let answer: ((preset: NotePreset) => void) | null = null

/** Opens the entry from anywhere in the app. */
export const noteEvidence = (preset: NotePreset = { links: [] }): void => answer?.(preset)

/** Answers `noteEvidence` while the component is shown: there is one, around every screen. */
export const useNoteEvidence = (run: (preset: NotePreset) => void): void => {
  const stable = useStable(run)
  useEffect(() => {
    answer = stable
    return () => {
      if (answer === stable) answer = null
    }
  }, [stable])
}
