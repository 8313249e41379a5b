import { useCallback } from 'react'
import { useWords } from '#renderer/lib/words-context.tsx'
import { EVIDENCE_KINDS } from '#shared/evidence.ts'

/** What a kind is called; one of a file's own is shown as it is. */
export const useKindName = (): ((kind: string) => string) => {
  const { say } = useWords()
  return useCallback(
    (kind: string) => {
      const known = EVIDENCE_KINDS.find((each) => each === kind)
      return known === undefined ? kind : say(`evidence:kind.${known}`)
    },
    [say],
  )
}
