import type { Fault } from './fault.ts'
import { attackPage } from './rows/attack-page.ts'
import { corruption, logEnd } from './rows/corruption.ts'
import { ipcFuzz } from './rows/ipc-fuzz.ts'
import { killApp } from './rows/kill-app.ts'
import { killChanges } from './rows/kill-changes.ts'
import { killStore } from './rows/kill-store.ts'
import { malformedAssessments, malformedPacks } from './rows/malformed-imports.ts'
import { networkSession, noNetwork } from './rows/network-session.ts'
import { powerCut } from './rows/power-cut.ts'

/** The bench: a row per fault, in the order in which they are tried. docs/faults.md says what each means. */
export const FAULTS: readonly Fault[] = [
  killStore,
  powerCut,
  corruption,
  logEnd,
  ...killChanges,
  killApp,
  networkSession,
  attackPage,
  noNetwork,
  malformedPacks,
  malformedAssessments,
  ipcFuzz,
]
