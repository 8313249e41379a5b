import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { driveApp } from '../support/driven-app.ts'
import type { DrivenApp, DriveOptions } from '../support/driven-app.ts'
import { shown } from '../support/journey.ts'
import { OWN_NETWORK, packetsOut } from '../support/own-network.ts'
import { takeWay, WAYS_OUT_OF_A_PAGE } from '../support/ways-out-of-a-page.ts'

const WAYS = Object.entries(WAYS_OUT_OF_A_PAGE)
/** Enough for a packet to leave; all of them are looked for once more at the end. */
const PATIENCE_MS = 150
const LAST_MS = 3_000

/** [trust E2] Each way with the page's policy in force, and with the policy taken away: what is behind it must hold alone. */
export const attackPage: Fault = {
  name: 'attack-page',
  what: `a page taken over tries ${WAYS.length} ways out, with the page’s policy and without; packets are counted`,
  counts: { short: 2 * WAYS.length, long: 2 * WAYS.length },
  needs: ['a display', 'namespaces'],
  waits: true,
  run: async (round) => {
    const app = await driveApp(join(round.folder, 'data'), { under: OWN_NETWORK })
    await shown(app.page, 'main')
    return await attack(app, async () => {
      await app.page.send('Page.setBypassCSP', { enabled: true })
      await app.page.run('location.reload()').catch(() => undefined)
      await setTimeout(500)
      await shown(app.page, 'main')
    })
  },
  control: {
    what: 'the same page in an app as Electron makes it',
    count: WAYS.length,
    run: async (round) => attack(await unprotected(round, OWN_NETWORK), null),
  },
}

/** Electron itself, with no more than a window. */
export function unprotected({ folder }: Round, under: DriveOptions['under'] = []): Promise<DrivenApp> {
  return driveApp(join(folder, 'data'), {
    app: join(import.meta.dirname, '..', 'processes', 'unprotected-app.mjs'),
    address: 'data:text/html',
    args: [`--user-data-dir=${join(folder, 'user')}`],
    under,
  })
}

async function attack(app: DrivenApp, again: (() => Promise<void>) | null): Promise<Tally> {
  const pid = app.process.pid ?? 0
  const got: string[] = []
  const verdicts: Verdict[] = []
  for (const prepare of again === null ? [() => Promise.resolve()] : [() => Promise.resolve(), again]) {
    await prepare()
    for (const [name, code] of WAYS) {
      const before = packetsOut(pid)
      // The page may be on its way elsewhere, and never answer.
      await Promise.race([app.page.run(takeWay(code)).catch(() => undefined), setTimeout(PATIENCE_MS)])
      await setTimeout(PATIENCE_MS)
      const packets = packetsOut(pid) - before
      verdicts.push(packets === 0 ? 'survived' : 'altered')
      if (packets > 0) got.push(name)
    }
  }
  await setTimeout(LAST_MS)
  const packets = packetsOut(pid)
  await app.kill()
  if (packets > 0 && got.length === 0) verdicts.push('altered')
  const through = got.length === 0 ? '' : ` (${got.join(', ')})`
  return tallyOf(verdicts, `${packets} packets${through}`)
}
