import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { useLocation } from 'wouter'
import { useToast } from '#renderer/components/toasts.tsx'
import { CHECK } from '#renderer/features/ladders/use-ladder-files.ts'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import { useErrorText } from '#renderer/lib/error-text.ts'
import { OPENED_FILE } from '#renderer/lib/opened-file.ts'
import { useStable } from '#renderer/lib/use-stable.ts'

/**
 * Shows what a look at files from outside found: those that wait when the app opens, and those that come while it is
 * open. Nothing is imported by it.
 * @returns asks for a file, which is then shown like the others
 */
export const useOpenedFiles = (): (() => void) => {
  const client = useQueryClient()
  const [, navigate] = useLocation()
  const toast = useToast()
  const errorText = useErrorText()
  const show = useStable(async (): Promise<void> => {
    try {
      for (let opened = await takeFile(); opened !== null; opened = await takeFile()) {
        if (opened.kind === 'pack') {
          client.setQueryData(CHECK, opened.checked)
          navigate('/ladders')
        } else {
          client.setQueryData(OPENED_FILE, opened.look)
          navigate('/import')
        }
      }
    } catch (error) {
      toast(errorText(error))
    }
  })
  useEffect(() => {
    void show()
    return bridge().onEvent((event) => {
      if (event.kind === 'file') void show()
    })
  }, [show])
  return useCallback(() => void bridge().fileChoose(), [])
}

const takeFile = () => unwrap(bridge().fileTake())
