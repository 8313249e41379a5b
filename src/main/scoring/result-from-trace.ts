import { assertNever } from '#shared/assert-never.ts'
import type { CompletenessStep } from '#shared/trace.ts'
import type { ResultInput } from './scoring-input.ts'
import type { StepReader } from './step-reader.ts'

/** Reads from a trace what its kind of result rests on besides the competencies. */
export const resultFromTrace = (completeness: CompletenessStep, steps: StepReader): ResultInput => {
  switch (completeness.kind) {
    case 'weighted-bands':
      return weightedFromTrace(steps)
    case 'profile': {
      const areas = steps.all('figures').filter(({ area }) => area !== null)
      return {
        kind: 'profile',
        areas: areas.map(({ area, terms, open, setAside }) => ({
          id: String(area),
          competencies: [...terms.map((term) => term.competency), ...open, ...setAside],
        })),
        decimals: steps.one('figures').decimals,
        target: steps.all('below-target')[0]?.target ?? null,
      }
    }
    case 'cumulative': {
      const { meets, decimals } = steps.one('level')
      return { kind: 'cumulative', meets, decimals, target: completeness.upTo, ...contextFromTrace(steps) }
    }
    case 'case': {
      const demonstrated = steps.all('demonstrated')
      return {
        kind: 'case',
        // With every competency set aside nothing is compared with the mark.
        at: demonstrated[0]?.at ?? 0,
        evidenced: new Set(demonstrated.filter((step) => step.evidenced).map((step) => step.competency)),
        pitfalls: steps.one('case').pitfalls,
      }
    }
    case 'reflection': {
      const { rows, decimals } = steps.one('mindset')
      const { loop, antiPatterns } = steps.one('signals')
      const { at, claims } = steps.one('claims')
      const evidenced = new Set(claims.filter((claim) => claim.evidenced).map((claim) => claim.item))
      return { kind: 'reflection', decimals, contrasts: rows, loop, antiPatterns, at, evidenced }
    }
    default:
      return assertNever(completeness.kind)
  }
}

type Weighted = Extract<ResultInput, { kind: 'weighted-bands' }>

const weightedFromTrace = (steps: StepReader): Weighted => {
  const [average] = steps.all('weighted-average')
  // Without an average there is nothing to weigh, to round or to find a band for.
  if (average === undefined)
    return { kind: 'weighted-bands', weightHundredths: new Map(), decimals: 0, bands: [], bar: null }
  return {
    kind: 'weighted-bands',
    weightHundredths: new Map(average.terms.map((term) => [term.competency, term.weightHundredths])),
    decimals: average.decimals,
    bands: steps.one('band').bands,
    bar: steps.all('bar')[0]?.level ?? null,
  }
}

const contextFromTrace = (
  steps: StepReader,
): Pick<Extract<ResultInput, { kind: 'cumulative' }>, 'contexts' | 'yours'> => {
  const found = steps.all('context').flatMap(({ level, rows }) => rows.map((row) => ({ level, row })))
  const yours = (kind: 'years' | 'hands-on'): number | null =>
    found.find(({ row }) => row.kind === kind)?.row.yours ?? null
  return {
    contexts: found.map(({ level, row: { id, kind, typical } }) => ({ id, kind, typical, level })),
    yours: { years: yours('years'), 'hands-on': yours('hands-on') },
  }
}
