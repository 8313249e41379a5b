import { useMemo, useState } from 'react'
import { useToast } from '#renderer/components/toasts.tsx'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { flushTyped } from '#renderer/lib/typed-text.ts'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentId } from '#shared/ids.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import type { Way } from './leaving-dialog.tsx'

export interface SummaryCalls {
  /** What was shown to leave, leaves: into a file, or onto the clipboard. */
  readonly leave: (way: Way) => Promise<void>
  readonly print: () => Promise<void>
  /** The first of them that is under way: the others wait for it. */
  readonly busy: 'leave' | 'print' | null
  /** What the last one failed with; null once another is tried. */
  readonly failure: unknown
}

/** Saving, copying and printing: of what is on the disk once everything typed is there, with the choices as they stand. */
export const useSummaryCalls = (id: AssessmentId, options: ReportOptions): SummaryCalls => {
  const { say } = useWords()
  const toast = useToast()
  const [busy, setBusy] = useState<SummaryCalls['busy']>(null)
  const [failure, setFailure] = useState<unknown>(null)

  return useMemo<SummaryCalls>(() => {
    const run = async (name: NonNullable<SummaryCalls['busy']>, work: () => Promise<string | null>): Promise<void> => {
      if (busy !== null) return
      setBusy(name)
      setFailure(null)
      try {
        await flushTyped()
        const said = await work()
        if (said !== null) toast(said)
      } catch (error) {
        setFailure(error)
      } finally {
        setBusy(null)
      }
    }
    return {
      busy,
      failure,
      leave: (way) =>
        run('leave', async () => {
          if (way === 'copy') {
            await unwrap(bridge().reportMarkdown({ id, options }))
            return say('summary:copied')
          }
          const saved = await unwrap(
            way === 'pdf' ? bridge().reportSave({ id, options }) : bridge().reportSaveMarkdown({ id, options }),
          )
          return saved === null ? null : say('summary:savedAs', { name: saved.name, folder: saved.folder })
        }),
      print: () =>
        run('print', async () => {
          await unwrap(bridge().reportPrint({ id, options }))
          return null
        }),
    }
  }, [busy, failure, id, options, say, toast])
}
