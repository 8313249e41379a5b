import type { App, Session } from 'electron'
import { lockDownContents } from './contents-lockdown.ts'
import { appendNetworkSwitches } from './network-switches.ts'
import { armNetworkTripwire } from './network-tripwire.ts'
import { countRefusals } from './refusals.ts'
import type { Refusals } from './refusals.ts'
import { lockDownSession } from './session-lockdown.ts'

export interface Lockdown {
  readonly refusals: Refusals
  /** Every session made so far. */
  readonly sessions: () => readonly Session[]
}

/** Shuts every way to a network and every way out of a page. Called before anything else, and before the app is ready. [trust E] */
export function lockDown(app: App): Lockdown {
  const refusals = countRefusals()
  const sessions = new Set<Session>()
  armNetworkTripwire(() => {
    refusals.count('connection')
  })
  appendNetworkSwitches(app.commandLine)
  app.on('session-created', (session) => {
    sessions.add(session)
    lockDownSession(session, refusals)
  })
  app.on('web-contents-created', (_event, contents) => {
    lockDownContents(contents, refusals)
  })
  return { refusals, sessions: () => [...sessions] }
}
