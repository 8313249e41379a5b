import type { Format } from '#shared/format.ts'
import type { PartCounts } from '#shared/export-log.ts'
import { EXPORT_PARTS } from '#shared/export-log.ts'
import type { Say } from '#shared/words.ts'

/** How much of each, as a list in words: "24 answers, 3 notes and 1 what-if"; '' where there is nothing. */
export const partsText = (parts: PartCounts, say: Say, format: Format): string =>
  format.list(
    EXPORT_PARTS.flatMap((part) => {
      const count = parts[part] ?? 0
      return count === 0 ? [] : [say(`exports:part.${part}`, { count })]
    }),
  )
