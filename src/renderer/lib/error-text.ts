import { useCallback } from 'react'
import { CairnError } from './api.ts'
import { useWords } from './words-context.tsx'

/** An error in the person's language: what happened, and what would help. */
export const useErrorText = (): ((error: unknown) => string) => {
  const { say } = useWords()
  return useCallback(
    (error: unknown) =>
      error instanceof CairnError ? say(`errors:code.${error.code}`, error.detail) : say('errors:code.internal'),
    [say],
  )
}
