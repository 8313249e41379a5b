import type { ReactNode } from 'react'
import { useState } from 'react'
import { Icon } from '#renderer/components/icon.tsx'
import { useToast } from '#renderer/components/toasts.tsx'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { SavedFile } from '#shared/ipc/contract.ts'

/** What is said once a file is written: `ladders:list.templateSaved`, with its name and folder. */
export type SavedWords = 'ladders:list.schemaSaved' | 'ladders:list.templateSaved'

/** Runs what ends in a dialog of the system's or in a failure; the failure stays in sight until the next try. */
export const useFileAction = (): {
  readonly run: (work: () => Promise<unknown>, saved?: SavedWords) => void
  readonly busy: boolean
  readonly failure: ReactNode
} => {
  const { say } = useWords()
  const toast = useToast()
  const errorText = useErrorText()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  const attempt = async (work: () => Promise<unknown>, saved: SavedWords | undefined): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      const value = await work()
      if (saved !== undefined && isSavedFile(value)) toast(say(saved, value))
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return {
    run: (work, saved) => {
      if (!busy) void attempt(work, saved)
    },
    busy,
    failure:
      failure === null ? null : (
        <div className="note danger file-failure" role="alert">
          <Icon name="warning" />
          <p>{errorText(failure)}</p>
        </div>
      ),
  }
}

const isSavedFile = (value: unknown): value is NonNullable<SavedFile> =>
  typeof value === 'object' && value !== null && 'name' in value && 'folder' in value
