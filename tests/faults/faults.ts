import type { Fault } from './fault.ts'
import { attackPage } from './rows/attack-page.ts'
import { clock } from './rows/clock.ts'
import { corruption } from './rows/corruption.ts'
import { diskFull } from './rows/disk-full.ts'
import { ioError } from './rows/io-error.ts'
import { ipcFuzz } from './rows/ipc-fuzz.ts'
import { killApp } from './rows/kill-app.ts'
import { killChanges } from './rows/kill-changes.ts'
import { killScenario } from './rows/kill-scenario.ts'
import { killStore } from './rows/kill-store.ts'
import { lockContention } from './rows/lock-contention.ts'
import { logEnd } from './rows/log-end.ts'
import { malformedArchives } from './rows/malformed-archives.ts'
import { malformedAssessments, malformedPacks } from './rows/malformed-imports.ts'
import { networkSession, noNetwork } from './rows/network-session.ts'
import { powerCut } from './rows/power-cut.ts'
import { structuredCorruption } from './rows/structured-corruption.ts'
import { textFuzz } from './rows/text-fuzz.ts'

/** The bench: a row per fault, the longest first. docs/faults.md says what each means. */
export const FAULTS: readonly Fault[] = [
  killApp,
  killStore,
  ...killChanges,
  killScenario,
  networkSession,
  attackPage,
  noNetwork,
  corruption,
  powerCut,
  ioError,
  ipcFuzz,
  textFuzz,
  logEnd,
  structuredCorruption,
  lockContention,
  diskFull,
  clock,
  malformedPacks,
  malformedAssessments,
  malformedArchives,
]
