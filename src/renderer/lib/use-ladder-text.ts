import { useMemo } from 'react'
import type { Ladder } from '#shared/ladder.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { useWords } from './words-context.tsx'

/** A ladder's texts in the language in force. */
export const useLadderText = (ladder: Pick<Ladder, 'languages' | 'levels'>): LadderText => {
  const { locale } = useWords()
  return useMemo(() => ladderTextIn(ladder, locale), [ladder, locale])
}
