import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openSockets } from '#main/files/open-sockets.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Tally, Verdict } from '../fault.ts'
import { driveApp } from '../support/driven-app.ts'
import type { DrivenApp } from '../support/driven-app.ts'
import { wholeSession } from '../support/journey.ts'
import { NO_NETWORK, OWN_NETWORK, packetsOut } from '../support/own-network.ts'
import { processTree } from '../support/process-tree.ts'
import { unprotected } from './attack-page.ts'

/** [trust E1, E3, E8] */
export const networkSession: Fault = {
  name: 'network-session',
  what: 'a whole session, then seconds of idleness, on a counted network; sockets are looked for as well',
  counts: { short: 25, long: 1_800 },
  needs: ['a display', 'namespaces'],
  waits: true,
  run: async (round) => {
    const app = await driveApp(join(round.folder, 'data'), { under: OWN_NETWORK })
    const steps = await wholeSession(app.page)
    return await watch(app, round.count, `${steps} steps before`)
  },
  control: {
    what: 'a text field of an app as Electron makes it, spell checking on',
    count: 20,
    run: async (round) => {
      const app = await unprotected(round, OWN_NETWORK)
      await app.page.run(`document.querySelector('textarea').focus()`)
      await app.page.type(' A mistke.')
      return await watch(app, round.count, 'one word typed')
    },
  },
}

/** [trust E9] */
export const noNetwork: Fault = {
  name: 'no-network',
  what: 'the same session where there is no network at all, not even the machine’s own',
  counts: { short: 1, long: 5 },
  needs: ['a display', 'namespaces'],
  waits: true,
  run: ({ count, folder }) => sessions(count, folder, 'wholeSession'),
  control: {
    what: 'a step that needs a network',
    count: 1,
    run: ({ count, folder }) => sessions(count, folder, 'needNetwork'),
  },
}

/** Each second without a packet survived. */
async function watch(app: DrivenApp, seconds: number, note: string): Promise<Tally> {
  const pid = app.process.pid ?? 0
  const verdicts: Verdict[] = []
  let before = 0 // packets of the session itself count against the first second
  for (let second = 0; second < seconds; second += 1) {
    await setTimeout(1_000)
    const packets = packetsOut(pid)
    const isQuiet = packets === before && openSockets(processTree(pid))?.found === 0
    verdicts.push(isQuiet ? 'survived' : 'altered')
    before = packets
  }
  const { looked = 0, found = 0 } = openSockets(processTree(pid)) ?? {}
  await app.kill()
  return tallyOf(verdicts, `${before} packets, ${found} sockets in ${looked} processes; ${note}`)
}

async function sessions(count: number, folder: string, what: 'wholeSession' | 'needNetwork'): Promise<Tally> {
  const verdicts: Verdict[] = []
  const reasons = new Set<string>()
  for (let number = 0; number < count; number += 1) {
    const app = await driveApp(join(folder, `${number}`), { under: NO_NETWORK })
    try {
      if (what === 'needNetwork') await app.page.run(`fetch('http://127.0.0.1:9/')`)
      else await wholeSession(app.page)
      verdicts.push('survived')
    } catch (error) {
      verdicts.push('lost')
      reasons.add(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
    await app.kill()
  }
  return tallyOf(verdicts, reasons.size === 0 ? undefined : [...reasons].join('; '))
}
