import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally } from '../fault.ts'
import { judgeCounted, prepareCounted } from '../support/counted-store.ts'
import { startCounting } from '../support/counting-process.ts'
import { inLanes } from '../support/lanes.ts'

const LONGEST_MS = 60
const LANES = 2
const KILLS_PER_STORE = 10

/** [trust A1] */
export const killStore: Fault = {
  name: 'kill-store',
  what: 'SIGKILL of a process that saves without a pause, after 0 to 60 ms',
  counts: { short: 200, long: 2_000 },
  run: (round) => killWriters(round, 'none'),
  control: {
    what: 'a writer that says "saved" before it is',
    count: 8,
    run: (round) => killWriters(round, 'said-early'),
  },
}

async function killWriters({ count, random, folder }: Round, unsafe: 'none' | 'said-early'): Promise<Tally> {
  const stores = new Map<string, string>()
  let saves = 0
  const verdicts = await inLanes(count, LANES, async (index, lane) => {
    // A new one now and then: what is read back after each kill grows with every save.
    const store = join(folder, `${lane}-${Math.floor(index / KILLS_PER_STORE)}`)
    const id = stores.get(store) ?? prepareCounted(store)
    stores.set(store, id)
    const acknowledged = await countAndKill(store, id, unsafe, random.real() * LONGEST_MS)
    const { verdict, kept } = judgeCounted(store, id, acknowledged)
    saves = Math.max(saves, kept)
    return verdict
  })
  return tallyOf(verdicts, `up to ${saves} saves in a store`)
}

/** @returns the last number that the process said it had saved */
async function countAndKill(folder: string, id: string, unsafe: string, afterMs: number): Promise<number> {
  const counting = await startCounting('count-up', [folder, id, 'Infinity', unsafe])
  await setTimeout(afterMs)
  return await counting.kill()
}
