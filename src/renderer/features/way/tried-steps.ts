import type { WaySet, WayStep } from '#shared/way.ts'

/** As many rows as stand in the card; the rest are on the page. */
const MOST = 6

/** The rows of several ways, each once, those of the first way first and each as far as any way wants it. */
export const triedSteps = (sets: readonly WaySet[]): WayStep[] => {
  const byItem = new Map<string, WayStep>()
  for (const step of sets.flatMap(({ steps }) => steps)) {
    const known = byItem.get(step.item)
    if (known === undefined || known.to < step.to) byItem.set(step.item, step)
  }
  return [...byItem.values()].slice(0, MOST)
}
