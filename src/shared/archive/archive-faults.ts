import type { ArchiveRow, RowFault } from './archive-table.ts'

/** One of the two is there, and the other is not. */
export const exactlyOne =
  (first: string, second: string) =>
  (row: ArchiveRow): RowFault | null =>
    (row[first] === null) === (row[second] === null) ? { code: 'exactly-one', first, second } : null

export const notTogether = (first: string, second: string): RowFault => ({ code: 'not-together', first, second })
