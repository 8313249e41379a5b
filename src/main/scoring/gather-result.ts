import { assertNever } from '#shared/assert-never.ts'
import { type Answers, FREQUENCIES } from '#shared/assessment.ts'
import { type Ladder } from '#shared/ladder.ts'
import { positionOf } from '#shared/level-place.ts'
import type { AnswerSheet } from './answer-sheet.ts'
import { entryOf } from './entry-of.ts'
import { toHundredths } from './ratio.ts'
import type { Occurrence, ResultInput } from './scoring-input.ts'
import type { Band } from './weighted-bands.ts'

/** Reads what the ladder's kind of result needs besides its competencies. */
export const gatherResult = (sheet: AnswerSheet): ResultInput => {
  const { ladder, answers } = sheet
  const { result } = ladder
  switch (result.kind) {
    case 'weighted-bands':
      return {
        kind: 'weighted-bands',
        weightHundredths: weightsOf(ladder),
        decimals: result.decimals,
        bands: bandsOf(ladder),
        bar: result.bar?.level ?? null,
      }
    case 'profile':
      return {
        kind: 'profile',
        areas: (ladder.areas ?? []).map(({ id }) => ({
          id,
          competencies: ladder.competencies.filter(({ area }) => area === id).map((competency) => competency.id),
        })),
        decimals: result.decimals,
        target: targetOf(ladder, answers),
      }
    case 'cumulative':
      return {
        kind: 'cumulative',
        meets: result.meets,
        decimals: result.decimals,
        target: targetOf(ladder, answers),
        contexts: (ladder.context ?? []).map(({ id, kind, level, typical }) => ({ id, kind, level, typical })),
        yours: { years: answers.context.leadershipYears ?? null, 'hands-on': answers.context.handsOnPercent ?? null },
      }
    case 'case':
      return {
        kind: 'case',
        at: result.demonstratedAt,
        evidenced: evidencedCompetencies(sheet),
        pitfalls: occurrences(sheet, ['pitfall']),
      }
    case 'reflection':
      return {
        kind: 'reflection',
        decimals: result.decimals,
        contrasts: sheet.contrasts.flatMap(({ entries }) => entries.map(({ row }) => row)),
        loop: checklistSteps(ladder, answers),
        antiPatterns: occurrences(sheet, ['anti-pattern', 'pitfall']),
        at: result.claimAt,
        evidenced: evidencedItems(sheet),
      }
    default:
      return assertNever(result)
  }
}

/** [S9] The weight of each competency in hundredths; one without a weight weighs one. */
export const weightsOf = (ladder: Ladder): ReadonlyMap<string, number> =>
  new Map(ladder.competencies.map(({ id, weight }) => [id, toHundredths(weight ?? 1)]))

/** [S10] The bands of the levels that have one, rising. */
export const bandsOf = (ladder: Ladder): Band[] =>
  ladder.levels.flatMap(({ id, band }) => (band === undefined ? [] : [{ level: id, ...band }]))

const targetOf = (ladder: Ladder, { target }: Answers): string | null =>
  target !== null && positionOf(ladder, target) > 0 ? target : null

/** Evidence on one of a competency's items supports the competency. */
const evidencedCompetencies = ({ answers, competencies }: AnswerSheet): ReadonlySet<string> => {
  const supported = new Set(answers.evidenced)
  const isSupported = ({ competency, entries }: AnswerSheet['competencies'][number]): boolean =>
    supported.has(competency.id) || entries.some(({ item }) => supported.has(item.id))
  return new Set(competencies.filter(isSupported).map(({ competency }) => competency.id))
}

/** Evidence on a whole competency supports each of its items. */
export const evidencedItems = ({ answers, competencies }: AnswerSheet): ReadonlySet<string> => {
  const supported = new Set(answers.evidenced)
  return new Set(
    competencies.flatMap(({ competency, entries }) =>
      entries.map(({ item }) => item.id).filter((id) => supported.has(competency.id) || supported.has(id)),
    ),
  )
}

const occurrences = ({ ladder, answers }: AnswerSheet, kinds: readonly ('pitfall' | 'anti-pattern')[]): Occurrence[] =>
  (ladder.signals ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((group) => group.items.map((item) => `${group.id}.${item.id}`))
    .map((id) => ({ id, occurs: FREQUENCIES.find((frequency) => frequency === entryOf(answers.signals, id)) ?? null }))

const checklistSteps = (ladder: Ladder, answers: Answers): { readonly id: string; readonly done: boolean }[] =>
  (ladder.checklists ?? [])
    .flatMap((list) => list.items.map((item) => `${list.id}.${item.id}`))
    .map((id) => ({ id, done: entryOf(answers.signals, id) === true }))
