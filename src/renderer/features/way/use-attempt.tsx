import type { ReactNode } from 'react'
import { useState } from 'react'
import { FailureDialog } from '#renderer/components/assessment-actions.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'

/** Runs what may be refused, and says in a dialog why where it was. */
export const useAttempt = (): {
  readonly attempt: (work: () => Promise<void>) => void
  readonly failure: ReactNode
} => {
  const errorText = useErrorText()
  const [text, setText] = useState<string | null>(null)
  return {
    attempt: (work) => {
      work().catch((error: unknown) => setText(errorText(error)))
    },
    failure: <FailureDialog text={text} onClose={() => setText(null)} />,
  }
}
