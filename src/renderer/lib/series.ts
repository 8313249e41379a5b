/** What a chart draws: the person, her target, the assessment before, another person's view. At most three at once. */
export const SERIES = ['self', 'target', 'previous', 'manager'] as const
export type Series = (typeof SERIES)[number]
