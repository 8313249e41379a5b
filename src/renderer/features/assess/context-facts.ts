import type { AssessmentRecord } from '#shared/assessment-record.ts'
import type { Ladder } from '#shared/ladder.ts'

type Context = AssessmentRecord['context']
export type ContextKind = NonNullable<Ladder['context']>[number]['kind']

/** The fact of a kind as it is kept: years, or percent; null where the person gave none. */
export const contextFact = (context: Context, kind: ContextKind): number | null =>
  (kind === 'years' ? context.leadershipYears : context.handsOnPercent) ?? null

/** The facts with one of them replaced; null takes it away. */
export const contextWith = (context: Context, kind: ContextKind, value: number | null): Context => {
  const { leadershipYears, handsOnPercent } = context
  const years = kind === 'years' ? value : (leadershipYears ?? null)
  const share = kind === 'hands-on' ? value : (handsOnPercent ?? null)
  return {
    ...(years === null ? {} : { leadershipYears: years }),
    ...(share === null ? {} : { handsOnPercent: share }),
  }
}

/** The most that a fact can be: sixty years, the whole of the time. */
const MOST: Readonly<Record<ContextKind, number>> = { years: 60, 'hands-on': 100 }

/** What was typed as a fact; an empty field is none, and anything but a number in range is not read. */
export const readFact = (
  kind: ContextKind,
  typed: string,
): { readonly status: 'read'; readonly value: number | null } | { readonly status: 'unreadable' } => {
  const text = typed.normalize('NFKC').replace(/%/g, '').replace(',', '.').trim()
  if (text === '') return { status: 'read', value: null }
  if (!/^\d{1,3}(\.\d{0,2})?$/.test(text)) return { status: 'unreadable' }
  const value = Number(text)
  return value <= MOST[kind] ? { status: 'read', value } : { status: 'unreadable' }
}
