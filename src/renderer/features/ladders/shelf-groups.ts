import type { ShelfEntry } from '#shared/ladder-facts.ts'

export interface ShelfGroup {
  readonly kind: 'builtIn' | 'yours' | 'earlier'
  readonly entries: readonly ShelfEntry[]
}

/** Built in, imported, and what only assessments still use since a newer version is there; the last only where there are any. */
export const shelfGroups = (entries: readonly ShelfEntry[]): ShelfGroup[] => {
  const current = entries.filter((entry) => entry.current)
  const earlier = entries.filter((entry) => !entry.current)
  return [
    { kind: 'builtIn', entries: current.filter(({ builtIn }) => builtIn) },
    { kind: 'yours', entries: current.filter(({ builtIn }) => !builtIn) },
    ...(earlier.length > 0 ? [{ kind: 'earlier', entries: earlier } as const] : []),
  ]
}
