import { useMemo } from 'react'
import type { LadderText, TextSource } from '#shared/ladder-text.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import { useWords } from './words-context.tsx'

/** A ladder's texts in the language in force. */
export const useLadderText = (ladder: TextSource): LadderText => {
  const { locale } = useWords()
  return useMemo(() => ladderTextIn(ladder, locale), [ladder, locale])
}
