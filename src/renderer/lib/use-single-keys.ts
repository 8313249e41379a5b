import { useAppState } from './queries.ts'

/** Whether single letters and digits do something: some people's speech or switches type them by themselves. */
export const useSingleKeys = (): boolean => useAppState().data?.settings.singleKeys ?? true
