import { createContext, useContext } from 'react'
import type { AppState } from '#shared/ipc/contract.ts'

const PlatformContext = createContext<AppState['platform']>('linux')

export const PlatformProvider = PlatformContext.Provider

/** Which names keys and folders have here. */
export const usePlatform = (): AppState['platform'] => useContext(PlatformContext)
