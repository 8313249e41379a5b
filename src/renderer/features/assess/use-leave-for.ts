import { useLocation } from 'wouter'
import { flushTyped } from '#renderer/lib/typed-text.ts'
import { useStable } from '#renderer/lib/use-stable.ts'

/** Leaves for another screen, once what is typed is written. */
export const useLeaveFor = (): ((path: string) => void) => {
  const [, navigate] = useLocation()
  return useStable((path: string): void => {
    void flushTyped().then(() => navigate(path))
  })
}
