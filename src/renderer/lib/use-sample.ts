import { useQueryClient } from '@tanstack/react-query'
import { bridge, unwrap } from './api.ts'
import { useAppState } from './queries.ts'

/** The sample to play with: how many assessments are its own, and the ways in and out. @throws CairnError */
export const useSample = (): {
  readonly samples: number
  readonly add: () => Promise<void>
  readonly remove: () => Promise<void>
} => {
  const client = useQueryClient()
  const changed = async (call: Promise<unknown>): Promise<void> => {
    await call
    // Lists, histories, counts: everything may hold some of it.
    await client.invalidateQueries()
  }
  return {
    samples: useAppState().data?.data.samples ?? 0,
    add: () => changed(unwrap(bridge().sampleAdd())),
    remove: () => changed(unwrap(bridge().sampleRemove())),
  }
}
