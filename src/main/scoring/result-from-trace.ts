import { assertNever } from '#shared/assert-never.ts'
import type { CompletenessStep } from '#shared/trace.ts'
import type { ResultInput } from './scoring-input.ts'
import type { StepReader } from './step-reader.ts'

/** Reads from a trace what its kind of result rests on besides the competencies. */
export const resultFromTrace = (completeness: CompletenessStep, steps: StepReader): ResultInput => {
  switch (completeness.kind) {
    case 'weighted-bands': {
      const [average] = steps.all('weighted-average')
      return {
        kind: 'weighted-bands',
        weightHundredths: new Map((average?.terms ?? []).map((term) => [term.competency, term.weightHundredths])),
        decimals: average?.decimals ?? 0,
        bands: steps.all('band')[0]?.bands ?? [],
        bar: steps.all('bar')[0]?.level ?? null,
      }
    }
    case 'profile': {
      const figures = steps.all('figures')
      return {
        kind: 'profile',
        areas: figures.flatMap(({ area, terms, open, setAside }) =>
          area === null
            ? []
            : [{ id: area, competencies: [...terms.map((term) => term.competency), ...open, ...setAside] }],
        ),
        decimals: figures[0]?.decimals ?? 0,
        target: steps.all('below-target')[0]?.target ?? null,
      }
    }
    case 'cumulative': {
      const [level] = steps.all('level')
      const [context] = steps.all('context')
      const yours = (kind: 'years' | 'hands-on'): number | null =>
        context?.rows.find((row) => row.kind === kind)?.yours ?? null
      return {
        kind: 'cumulative',
        meets: level?.meets ?? 0,
        decimals: level?.decimals ?? 0,
        target: completeness.upTo,
        contexts: (context?.rows ?? []).map(({ id, kind, typical }) => ({
          id,
          kind,
          typical,
          level: context?.level ?? '',
        })),
        yours: { years: yours('years'), 'hands-on': yours('hands-on') },
      }
    }
    case 'case': {
      const demonstrated = steps.all('demonstrated')
      return {
        kind: 'case',
        at: demonstrated[0]?.at ?? 0,
        evidenced: new Set(demonstrated.filter((step) => step.evidenced).map((step) => step.competency)),
        pitfalls: steps.all('case')[0]?.pitfalls ?? [],
      }
    }
    case 'reflection': {
      const [mindset] = steps.all('mindset')
      const [signals] = steps.all('signals')
      const [claims] = steps.all('claims')
      return {
        kind: 'reflection',
        decimals: mindset?.decimals ?? 0,
        contrasts: mindset?.rows ?? [],
        loop: signals?.loop ?? [],
        antiPatterns: signals?.antiPatterns ?? [],
        at: claims?.at ?? 0,
        evidenced: new Set((claims?.claims ?? []).filter((claim) => claim.evidenced).map((claim) => claim.item)),
      }
    }
    default:
      return assertNever(completeness.kind)
  }
}
