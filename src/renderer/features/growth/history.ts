import { inTime } from '#renderer/lib/in-time.ts'
import type { AssessmentSummary } from '#shared/assessment-record.ts'

/** One place on the axis of time: a cycle, or an assessment that is in none. */
export interface HistorySlot {
  readonly id: string
  readonly label: string
  /** The person's own assessment that counts here: the last completed one, else the last draft. */
  readonly main: AssessmentSummary | null
  /** Her other assessments of the same cycle. */
  readonly also: readonly AssessmentSummary[]
  /** Other people's views. */
  readonly others: readonly AssessmentSummary[]
}

/** The assessments of one ladder by cycle, oldest first. */
export const historyOf = (assessments: readonly AssessmentSummary[]): HistorySlot[] => {
  const bySlot = new Map<string, AssessmentSummary[]>()
  for (const assessment of assessments.toSorted(inTime)) {
    const id = assessment.cycle?.id ?? assessment.id
    bySlot.set(id, [...(bySlot.get(id) ?? []), assessment])
  }
  return [...bySlot].map(([id, within]) => {
    const own = within.filter(({ perspective }) => perspective === 'self')
    const main = own.findLast(({ status }) => status === 'completed') ?? own.at(-1) ?? null
    return {
      id,
      label: labelOf(within),
      main,
      also: own.filter((assessment) => assessment !== main),
      others: within.filter(({ perspective }) => perspective !== 'self'),
    }
  })
}

const labelOf = ([first]: readonly AssessmentSummary[]): string => first?.cycle?.name ?? first?.title ?? ''

/** Where a result is drawn as a ring: it may still change, or it rests on part of the answers. */
export const isProvisional = ({ status, outcome }: Pick<AssessmentSummary, 'status' | 'outcome'>): boolean =>
  status === 'draft' || !outcome.complete

/**
 * The assessment before: the same view, an earlier day, another cycle; a completed one before any draft. The same rule by
 * which an open assessment knows the one before it.
 */
export const predecessorOf = (
  assessment: AssessmentSummary,
  all: readonly AssessmentSummary[],
): AssessmentSummary | null => {
  let found: AssessmentSummary | null = null
  for (const other of all) {
    if (other.perspective !== assessment.perspective) continue
    if (other.cycle !== null && other.cycle.id === assessment.cycle?.id) continue
    if (inTime(other, assessment) < 0 && (found === null || isNearer(other, found))) found = other
  }
  return found
}

/** Completed before draft, then the later one. */
const isNearer = (a: AssessmentSummary, b: AssessmentSummary): boolean =>
  a.status === b.status ? inTime(a, b) > 0 : a.status === 'completed'

/** Where the ladder changed between two neighbouring results. */
export interface Seam {
  /** The index of the slot from which the new one is in force. */
  readonly before: number
  readonly version: string
  /** False where the same version was given another content. */
  readonly isNewVersion: boolean
}

export const seamsOf = (slots: readonly HistorySlot[]): Seam[] => {
  const seams: Seam[] = []
  let last: AssessmentSummary | null = null
  for (const [index, { main }] of slots.entries()) {
    if (main === null) continue
    if (last !== null && last.ladder !== main.ladder) {
      seams.push({
        before: index,
        version: main.ladderVersion,
        isNewVersion: last.ladderVersion !== main.ladderVersion,
      })
    }
    last = main
  }
  return seams
}

/** Since which slot the level that holds now has held without a break; null where there is none or it only came now. */
export const heldSince = (
  slots: readonly HistorySlot[],
  levelOf: (assessment: AssessmentSummary) => string | null,
): { readonly level: string; readonly since: string } | null => {
  const known = slots.filter((slot): slot is HistorySlot & { readonly main: AssessmentSummary } => slot.main !== null)
  const now = known.at(-1)
  const level = now === undefined ? null : levelOf(now.main)
  if (level === null || now === undefined) return null
  const broken = known.findLastIndex((slot) => levelOf(slot.main) !== level)
  const first = known[broken + 1]
  return first === undefined || first === now ? null : { level, since: first.label }
}

/** Whether anything in the history is drawn as a ring, so that the legend has to say what rings are. */
export const hasProvisional = (slots: readonly HistorySlot[]): boolean =>
  slots.some(({ main, also }) => (main !== null && isProvisional(main)) || also.length > 0)
