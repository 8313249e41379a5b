import type { TraceStep } from '#shared/trace.ts'

type StepName = TraceStep['step']
export type StepNamed<N extends StepName> = Extract<TraceStep, { step: N }>

/** Finds the steps of a trace by name, and by the competency they are about. */
export interface StepReader {
  readonly all: <N extends StepName>(name: N) => readonly StepNamed<N>[]
  readonly of: <N extends StepName>(name: N, competency: string) => readonly StepNamed<N>[]
}

export const stepReader = (trace: readonly TraceStep[]): StepReader => {
  const all = <N extends StepName>(name: N): readonly StepNamed<N>[] => trace.filter((step) => isNamed(step, name))
  return {
    all,
    of: (name, competency) => all(name).filter((step) => 'competency' in step && step.competency === competency),
  }
}

const isNamed = <N extends StepName>(step: TraceStep, name: N): step is StepNamed<N> => step.step === name
