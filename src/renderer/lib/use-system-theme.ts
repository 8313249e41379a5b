import { useLayoutEffect } from 'react'
import { useMedia } from './use-media.ts'

/** The system's theme, where her own choice can't be read: it is in the data that can't be opened. */
export const useSystemTheme = (): void => {
  const dark = useMedia('(prefers-color-scheme: dark)')
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  }, [dark])
}
