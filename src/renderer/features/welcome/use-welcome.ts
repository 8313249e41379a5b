import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bridge, unwrap } from '#renderer/lib/api.ts'
import type { Settings } from '#shared/settings.ts'

/** What the three steps do to the store; a failure is kept, to be shown, and the step stays. */
export const useWelcome = () => {
  const client = useQueryClient()
  const [failure, setFailure] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true)
    try {
      await work()
      setFailure(null)
      await client.invalidateQueries()
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  const welcomed = (): Promise<unknown> => unwrap(bridge().settingsSave({ welcomed: true }))
  return {
    failure,
    busy,
    setLanguage: (language: Settings['language']): Promise<void> =>
      attempt(() => unwrap(bridge().settingsSave({ language }))),
    finish: () => attempt(welcomed),
    addSample: () => attempt(() => unwrap(bridge().sampleAdd()).then(welcomed)),
  }
}
