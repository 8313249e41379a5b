import { useCallback } from 'react'
import { useWords } from './words-context.tsx'

/** 17 November 2026, 09:02 · 2026 年 11 月 17 日 09:02 */
export const useWhen = (): ((atMs: number) => string) => {
  const { say, format } = useWords()
  return useCallback(
    (atMs: number) => say('safety:when', { date: format.longDate(atMs), time: format.time(atMs).slice(0, 5) }),
    [say, format],
  )
}
