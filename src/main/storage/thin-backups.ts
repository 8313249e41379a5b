import { inOrder } from './backup-names.ts'
import type { Backup } from './backup-names.ts'
import { likelyTimes } from './likely-times.ts'

const DAY_MS = 86_400_000
const KEPT_WHOLE_MS = 2 * DAY_MS

/** After the days of which all are kept: the newest of each of so many days, then weeks, then months. */
const STEPS: readonly { readonly count: number; readonly period: (atMs: number) => string }[] = [
  { count: 12, period: (atMs) => new Date(atMs).toISOString().slice(0, 10) },
  // Weeks begin on Monday; the first day of 1970 was a Thursday.
  { count: 10, period: (atMs) => `${Math.floor((atMs / DAY_MS + 3) / 7)}` },
  { count: 9, period: (atMs) => new Date(atMs).toISOString().slice(0, 7) },
]

/**
 * Which backups can go: of the last two days none, of the time before one for each of 12 days, 10 weeks and 9 months.
 * The newest stays in any case, and so does the newest of each schema: it is the only way back to that release. Which is newer
 * is told by their numbers; a clock that was wrong for a while makes none of them old or new. [trust C2, A11]
 * @param keep names that something else still needs
 */
export function thinBackups(
  backups: readonly Pick<Backup, 'name' | 'number' | 'atMs' | 'schema'>[],
  nowMs: number,
  keep: ReadonlySet<string> = new Set(),
): string[] {
  const ordered = backups.toSorted(inOrder)
  const likely = likelyTimes(
    ordered.map(({ atMs }) => atMs),
    nowMs,
  )
  const newestFirst = ordered
    .map(({ name, schema }, index) => ({ name, schema, atMs: likely[index] ?? nowMs }))
    .reverse()
  const schemas = new Set<number>()
  const left = STEPS.map(({ count }) => count)
  const last: (string | null)[] = STEPS.map(() => null)
  return newestFirst.flatMap(({ name, atMs, schema }) => {
    const isNewestOfSchema = !schemas.has(schema)
    schemas.add(schema)
    const isRecent = nowMs - atMs < KEPT_WHOLE_MS
    const isKept = isRecent || takesPlace(atMs, left, last)
    return isKept || isNewestOfSchema || keep.has(name) ? [] : [name]
  })
}

/** The first step that has room, and none yet of this period; a period that is taken is no room of a coarser step. */
function takesPlace(atMs: number, left: number[], last: (string | null)[]): boolean {
  for (const [index, { period }] of STEPS.entries()) {
    const here = period(atMs)
    if (last[index] === here) return false
    const room = left[index] ?? 0
    if (room === 0) continue
    left[index] = room - 1
    for (const [coarser, step] of STEPS.entries()) if (coarser >= index) last[coarser] = step.period(atMs)
    return true
  }
  return false
}
