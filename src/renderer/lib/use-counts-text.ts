import { useCallback } from 'react'
import type { BackupCounts } from '#shared/store-safety.ts'
import { useWords } from './words-context.tsx'

/** What is in a backup, by what she knows it by; what there is none of is passed over. */
export const useCountsText = (): ((counts: BackupCounts) => string) => {
  const { say, format } = useWords()
  return useCallback(
    ({ assessments, answers, entries }: BackupCounts) =>
      format.list([
        say('safety:recovery.assessments', { count: assessments }),
        say('safety:recovery.answers', { count: answers }),
        ...(entries === 0 ? [] : [say('safety:recovery.entries', { count: entries })]),
      ]),
    [say, format],
  )
}
