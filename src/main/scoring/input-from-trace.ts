import type { CompletenessStep, TraceStep } from '#shared/trace.ts'
import { resultFromTrace } from './result-from-trace.ts'
import type { CompetencyInput } from './score-competency.ts'
import type { ScoringInput } from './scoring-input.ts'
import { stepReader, type StepReader } from './step-reader.ts'

/** Reads from a trace everything that its outcome rests on, and nothing that was computed. */
export const inputFromTrace = (trace: readonly TraceStep[]): ScoringInput => {
  const [completeness] = trace
  if (completeness?.step !== 'completeness') throw new Error('a trace begins with its completeness step')
  const steps = stepReader(trace)
  return {
    completeness,
    competencies: completeness.groups
      .filter(({ part }) => part === 'competency')
      .map(({ id }) => competencyFromTrace(id, completeness, steps)),
    result: resultFromTrace(completeness, steps),
    expectations: steps.all('expectation').map(({ level, rows }) => ({
      level,
      expected: rows.map(({ competency, expected }) => ({ competency, expected })),
    })),
    promotions: steps.all('promotion').map(({ id, conditions }) => ({
      id,
      conditions: conditions.map(({ condition }) => condition),
    })),
  }
}

const competencyFromTrace = (competency: string, { levels }: CompletenessStep, steps: StepReader): CompetencyInput => {
  const cells = steps.of('cell', competency)
  const [cell] = cells
  if (cell !== undefined) {
    const { meets, decimals } = cell
    const ground = steps.of('place', competency)[0]?.ground ?? 0
    return { kind: 'place', competency, cells, meets, decimals, ground }
  }
  const [majority] = steps.of('majority', competency)
  if (majority !== undefined) {
    const flagged = steps.of('anti-signal', competency)[0]?.flagged ?? []
    return { kind: 'majority', competency, rows: majority.rows, stated: majority.stated, flagged, levels }
  }
  const [mean] = steps.of('mean', competency)
  if (mean !== undefined) return { kind: 'mean', competency, rows: mean.rows, decimals: mean.decimals }
  const rows = [
    ...steps.of('rubric', competency).map(({ row }) => row),
    ...[...steps.of('competency-open', competency), ...steps.of('competency-set-aside', competency)].flatMap(
      (step) => step.rows,
    ),
  ]
  // Open and set aside read the same for every instrument.
  return { kind: 'rubric', competency, rows }
}
