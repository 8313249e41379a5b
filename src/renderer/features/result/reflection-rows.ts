import type { Frequency } from '#shared/assessment.ts'
import type { ReflectionOutcome } from '#shared/outcome.ts'
import type { TraceRow } from '#shared/trace-competency.ts'
import type { ReflectionStep } from '#shared/trace-result.ts'
import type { WordingInput } from '#shared/wording/competency-sentence.ts'
import { competencyOf, itemName } from '#shared/wording/item-name.ts'

type Step<K extends ReflectionStep['step']> = Extract<ReflectionStep, { step: K }>
type Input = WordingInput & { readonly outcome: ReflectionOutcome }

/** One pair of wordings with the place between them. */
export interface PairRow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly state: TraceRow['state']
  readonly value: number | null
}

/** As much of a sentence as a list holds. */
const LONGEST = 160

/** Every pair of wordings, in the ladder's order. */
export const pairRows = ({ ladder, text, outcome }: Input): PairRow[] => {
  const step = outcome.trace.find((each): each is Step<'mindset'> => each.step === 'mindset')
  const rows = new Map(step?.rows.map((row) => [row.item, row]))
  return (ladder.contrasts ?? []).flatMap((group) =>
    group.items.map((pair) => {
      const row = rows.get(`${group.id}.${pair.id}`)
      return {
        id: `${group.id}.${pair.id}`,
        from: text.text(pair.from),
        to: text.text(pair.to),
        state: row?.state ?? 'unanswered',
        value: row?.value ?? null,
      }
    }),
  )
}

/** A step that is done or not. */
export interface StepRow {
  readonly id: string
  readonly name: string
  readonly done: boolean
}

export const stepRows = (input: Input): StepRow[] =>
  (signalsStep(input)?.loop ?? []).map(({ id, done }) => ({ id, name: itemName(input, id, LONGEST), done }))

/** Anti-patterns that occur, under the name of their group; those that occur often come first. */
export interface PatternGroup {
  readonly id: string
  readonly name: string
  readonly rows: readonly { readonly id: string; readonly name: string; readonly occurs: Frequency }[]
}

export const patternGroups = (input: Input): PatternGroup[] =>
  (input.ladder.signals ?? []).flatMap((group) => {
    const rows = input.outcome.antiPatterns
      .filter(({ id }) => group.items.some((item) => `${group.id}.${item.id}` === id))
      .toSorted((a, b) => Number(b.occurs === 'often') - Number(a.occurs === 'often'))
      .map(({ id, occurs }) => ({ id, name: itemName(input, id, LONGEST), occurs }))
    return rows.length === 0 ? [] : [{ id: group.id, name: input.text.text(group.name), rows }]
  })

/** An answer that claims something with nothing linked to show for it. */
export interface ClaimRow {
  readonly item: string
  readonly name: string
  readonly competency: string
  readonly theme: string
  readonly value: number
}

/** Claims without evidence, the boldest first, then in the ladder's order. */
export const claimRows = (input: Input): ClaimRow[] => {
  const { ladder, text, outcome } = input
  const step = outcome.trace.find((each): each is Step<'claims'> => each.step === 'claims')
  return (step?.claims ?? [])
    .filter(({ item }) => outcome.claimsWithoutEvidence.includes(item))
    .flatMap(({ item, value }) => {
      const theme = competencyOf(ladder, item)
      return theme === undefined
        ? []
        : [{ item, name: itemName(input, item, LONGEST), competency: theme.id, theme: text.name(theme), value }]
    })
    .toSorted((a, b) => b.value - a.value)
}

/** How many claims of a theme rest on nothing. */
export const claimsIn = (claims: readonly ClaimRow[], competency: string): number =>
  claims.filter((claim) => claim.competency === competency).length

const signalsStep = ({ outcome }: Input): Step<'signals'> | undefined =>
  outcome.trace.find((each): each is Step<'signals'> => each.step === 'signals')
