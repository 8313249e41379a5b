import { z } from 'zod'

/** What a search over all ladders hands to the ladder it leads to; it travels with the step in the history. */
export const carryQuery = (query: string): { readonly state: { readonly ladderQuery: string } } => ({
  state: { ladderQuery: query },
})

const carried = z.object({ ladderQuery: z.string() })

export const carriedQuery = (): string => carried.safeParse(window.history.state).data?.ladderQuery ?? ''
