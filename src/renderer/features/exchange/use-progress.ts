import { useEffect, useState } from 'react'
import { bridge } from '#renderer/lib/api.ts'

/** How much of an import is done, from 0 to 1; null for as long as it isn't worth telling. */
export const useProgress = (isUnderWay: boolean): number | null => {
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => {
    if (!isUnderWay) return
    const stop = bridge().onEvent((event) => {
      if (event.kind === 'progress') setShare(event.share)
    })
    return () => {
      stop()
      setShare(null)
    }
  }, [isUnderWay])
  return share
}
