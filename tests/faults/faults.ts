import type { Fault } from './fault.ts'
import { attackPage } from './rows/attack-page.ts'
import { corruption, logEnd } from './rows/corruption.ts'
import { ipcFuzz } from './rows/ipc-fuzz.ts'
import { killApp } from './rows/kill-app.ts'
import { killStore } from './rows/kill-store.ts'
import { networkSession, noNetwork } from './rows/network-session.ts'
import { powerCut } from './rows/power-cut.ts'

/** The bench: a row per fault, in the order in which they are tried. docs/faults.md says what each means. */
export const FAULTS: readonly Fault[] = [
  killStore,
  powerCut,
  corruption,
  logEnd,
  killApp,
  networkSession,
  attackPage,
  noNetwork,
  ipcFuzz,
]
