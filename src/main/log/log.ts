import type { Fault } from '#main/dispatch/describe-fault.ts'
import type { AppErrorCode } from '#shared/app-error.ts'
import type { Channel } from '#shared/ipc/channels.ts'

/** What is worth a line. Anything else that happens is hers, and nobody's to write down. */
export type LogEvent =
  /** Cairn of this version began. */
  | 'started'
  /** A call from the page, or the whole program, met a bug. */
  | 'fault'
  | 'fatal'
  | 'page-gone'
  | 'page-given-up'
  | 'page-hung'
  | 'helper-gone'
  /** The weekly look at everything. */
  | 'checked'
  | 'store-not-open'

/** Why Chromium says that a process is gone. */
export type GoneReason =
  | 'clean-exit'
  | 'abnormal-exit'
  | 'killed'
  | 'crashed'
  | 'oom'
  | 'launch-failed'
  | 'integrity-failure'
  | 'memory-eviction'

export type HelperKind =
  | 'Utility'
  | 'Zygote'
  | 'Sandbox helper'
  | 'GPU'
  | 'Pepper Plugin'
  | 'Pepper Plugin Broker'
  | 'Unknown'

/** [trust H6] Words of a closed list, and numbers: there is no place here into which anything of hers would fit. */
export interface LogFacts {
  readonly channel?: Channel
  readonly code?: AppErrorCode
  readonly fault?: Fault
  readonly reason?: GoneReason
  readonly helper?: HelperKind
  readonly isSound?: boolean
  readonly rows?: number
  readonly schema?: number
  readonly exitCode?: number
  readonly milliseconds?: number
  readonly version?: `${number}.${number}.${number}`
}

export type Log = (event: LogEvent, facts?: LogFacts) => void

/** `2026-11-21T12:00:00.000Z fault channel=cycles:list name=TypeError at=index.js:1:20` */
export function logLine(atMs: number, event: LogEvent, { fault, ...facts }: LogFacts = {}): string {
  const ofFault =
    fault === undefined
      ? []
      : [`name=${fault.name}`, ...(fault.code === null ? [] : [`code=${fault.code}`]), `at=${fault.at.join('<')}`]
  const own = Object.entries(facts).map(([name, value]) => `${name}=${String(value).replaceAll(' ', '-')}`)
  return [new Date(atMs).toISOString(), event, ...own, ...ofFault].join(' ')
}
