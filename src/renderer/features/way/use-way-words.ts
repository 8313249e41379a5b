import { useMemo } from 'react'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { Ladder } from '#shared/ladder.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'

export type WayWords = Pick<WordingInput, 'say' | 'format' | 'text' | 'ladder'>

/** What the sentences about a way are made with. */
export const useWayWords = (ladder: Ladder): WayWords => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  return useMemo(() => ({ say, format, text, ladder }), [say, format, text, ladder])
}
