import type { Alone, ClaimCoverage, Recency, Strength } from '#shared/evidence-coverage.ts'
import type { CountedEvidence } from '#shared/evidence.ts'
import { monthsBetween, monthsOf } from './months.ts'

/** What coverage reads of an entry. */
export type CoveringEntry = Pick<
  CountedEvidence,
  'id' | 'on' | 'to' | 'kind' | 'project' | 'link' | 'stance' | 'claims'
>

/** The kind of entry that holds somebody else's words. */
const ANOTHERS_WORDS = 'feedback'

/** [E4]–[E8] What stands behind one claim. @param entries all that speak of it @param months of the strip */
export const claimCoverage = (
  claim: Pick<ClaimCoverage, 'claim' | 'competency' | 'value'>,
  entries: readonly CoveringEntry[],
  { today, months }: { readonly today: string; readonly months: readonly string[] },
): ClaimCoverage => {
  const supporting = entries.filter(({ stance }) => stance === 'supports')
  const against = entries.filter(({ stance }) => stance === 'against')
  const kinds = distinct(supporting.flatMap(({ kind }) => kind ?? []))
  const projects = distinct(supporting.flatMap(({ project }) => (project.trim() === '' ? [] : [project.trim()])))
  const inMonths = distinct(supporting.flatMap(monthsOf))
  const corroborated = supporting.some(({ link, kind }) => link !== null || kind === ANOTHERS_WORDS)
  const lastOn = supporting.flatMap((entry) => lastDay(entry) ?? []).reduce<string | null>(later, null)
  const facts = { supports: supporting.length, kinds, months: inMonths, corroborated }
  return {
    ...claim,
    supports: supporting.length,
    against: against.length,
    strength: strengthOf(facts),
    kinds: kinds.length,
    projects: projects.length,
    months: inMonths.length,
    corroborated,
    alone: aloneOn(supporting, { kinds, projects, months: inMonths }),
    recency: supporting.length === 0 ? null : recencyOf(lastOn, today),
    lastOn,
    strip: months.map((month) => ({ supports: inMonth(supporting, month), against: inMonth(against, month) })),
  }
}

/** [E5] One entry is thin, two are fair; strong takes three, of two kinds, in two months, one of them corroborated. */
const strengthOf = (facts: {
  readonly supports: number
  readonly kinds: readonly string[]
  readonly months: readonly string[]
  readonly corroborated: boolean
}): Strength => {
  const { supports, kinds, months, corroborated } = facts
  if (supports === 0) return 'none'
  if (supports === 1) return 'thin'
  return supports >= 3 && kinds.length >= 2 && months.length >= 2 && corroborated ? 'strong' : 'fair'
}

/** [E6] By the last day of the newest entry: half a year, a year, or longer ago. */
const recencyOf = (lastOn: string | null, today: string): Recency => {
  if (lastOn === null) return 'undated'
  const ago = monthsBetween(lastOn, today)
  return ago <= 6 ? 'recent' : ago <= 12 ? 'this-year' : 'older'
}

/** [E7] Where every entry names the same: one that names none may be of another, so that nothing is said. */
const aloneOn = (
  entries: readonly CoveringEntry[],
  { kinds, projects, months }: Readonly<Record<'kinds' | 'projects' | 'months', readonly string[]>>,
): Alone[] => {
  if (entries.length === 0) return []
  if (entries.length === 1) return ['entry']
  const alone: Alone[] = []
  if (projects.length === 1 && entries.every(({ project }) => project.trim() !== '')) alone.push('project')
  if (kinds.length === 1 && entries.every(({ kind }) => kind !== null)) alone.push('kind')
  if (months.length === 1 && entries.every((entry) => lastDay(entry) !== null)) alone.push('month')
  return alone
}

const inMonth = (entries: readonly CoveringEntry[], month: string): number =>
  entries.filter((entry) => monthsOf(entry).includes(month)).length

const lastDay = ({ on, to }: Pick<CoveringEntry, 'on' | 'to'>): string | null => to ?? on

const later = (a: string | null, b: string): string => (a === null || b > a ? b : a)

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
