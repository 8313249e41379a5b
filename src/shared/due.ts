const DAY_MS = 86_400_000

/** How an open action stands to the day on which it is due. */
export type Due =
  | { readonly kind: 'none' | 'today' }
  | { readonly kind: 'late' | 'soon' | 'later'; readonly days: number }

/** What is due within this many days is shown as soon. */
const SOON_DAYS = 14

/** Both are calendar days; how many lie between them doesn't change with the clock. */
export const dueOf = (dueOn: string | null, today: string): Due => {
  if (dueOn === null) return { kind: 'none' }
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS)
  if (days === 0) return { kind: 'today' }
  if (days < 0) return { kind: 'late', days: -days }
  return { kind: days <= SOON_DAYS ? 'soon' : 'later', days }
}
