import type { EvidenceLine } from '#shared/evidence.ts'

/** Entries of one month, `YYYY-MM`; null for those without a day. */
export interface LogGroup {
  readonly month: string | null
  readonly lines: readonly EvidenceLine[]
}

/** The log by months, in the order it has: an entry stands where its last day is. */
export const logGroups = (lines: readonly EvidenceLine[]): readonly LogGroup[] => {
  const groups: { readonly month: string | null; readonly lines: EvidenceLine[] }[] = []
  for (const line of lines) {
    const month = (line.to ?? line.on)?.slice(0, 7) ?? null
    const last = groups.at(-1)
    if (last !== undefined && last.month === month) last.lines.push(line)
    else groups.push({ month, lines: [line] })
  }
  return groups
}
