import type { TraceStep } from '#shared/trace.ts'
import { guaranteed } from './guaranteed.ts'

type StepName = TraceStep['step']
export type StepNamed<N extends StepName> = Extract<TraceStep, { step: N }>

/** Finds the steps of a trace by name, and by the competency they are about. */
export interface StepReader {
  readonly all: <N extends StepName>(name: N) => readonly StepNamed<N>[]
  /** @throws Error where the trace lacks the step */
  readonly one: <N extends StepName>(name: N) => StepNamed<N>
  readonly of: <N extends StepName>(name: N, competency: string) => readonly StepNamed<N>[]
}

export const stepReader = (trace: readonly TraceStep[]): StepReader => {
  const all = <N extends StepName>(name: N): readonly StepNamed<N>[] => trace.filter((step) => isNamed(step, name))
  return {
    all,
    one: (name) => guaranteed(all(name)[0], `the step ${name}`),
    of: (name, competency) => all(name).filter((step) => 'competency' in step && step.competency === competency),
  }
}

const isNamed = <N extends StepName>(step: TraceStep, name: N): step is StepNamed<N> => step.step === name
