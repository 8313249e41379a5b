import type { Fault } from './fault.ts'
import { killStore } from './rows/kill-store.ts'
import { powerCut } from './rows/power-cut.ts'

/** The bench: a row per fault, in the order in which they are tried. docs/faults.md says what each means. */
export const FAULTS: readonly Fault[] = [killStore, powerCut]
