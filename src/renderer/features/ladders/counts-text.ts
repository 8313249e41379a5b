import type { Format } from '#shared/format.ts'
import type { LadderCounts } from '#shared/ladder-facts.ts'
import { LADDER_COUNTS } from '#shared/ladder-facts.ts'
import type { Say } from '#shared/words.ts'

/** What the list of ladders tells; the rest is for those who want to know. */
const MAIN = ['levels', 'competencies', 'rows', 'statements', 'contrasts', 'pitfalls', 'antiPatterns'] as const

/** `5 levels · 8 competencies · 41 rows`: the figures that aren't nought. */
export const countsText = (say: Say, format: Format, counts: LadderCounts): string => joined(say, format, counts, MAIN)

/** Every figure that isn't nought. */
export const allCountsText = (say: Say, format: Format, counts: LadderCounts): string =>
  joined(say, format, counts, LADDER_COUNTS)

const joined = (say: Say, format: Format, counts: LadderCounts, names: readonly (keyof LadderCounts)[]): string =>
  names
    .filter((name) => counts[name] > 0)
    .map((name) => say(`ladders:count.${name}`, { count: counts[name], figure: format.number(counts[name]) }))
    .join(' · ')
