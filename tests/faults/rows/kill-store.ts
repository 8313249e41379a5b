import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally } from '../fault.ts'
import { judgeCounted, prepareCounted } from '../support/counted-store.ts'
import { startCountingTogether } from '../support/counting-process.ts'
import type { Counter } from '../support/counting-process.ts'
import { inLanes } from '../support/lanes.ts'

const LONGEST_MS = 60
const LANES = 2
/** A process takes longer to start than all that is done in it: one kill ends writers in this many stores, wherever each is. */
const TOGETHER = 5
const KILLS_PER_STORE = 8

/** [trust A1] */
export const killStore: Fault = {
  name: 'kill-store',
  what: 'SIGKILL of a process that saves without a pause in several stores, after 0 to 60 ms',
  counts: { short: 200, long: 2_000 },
  run: (round) => killWriters(round, 'none'),
  control: {
    what: 'a writer that says "saved" before it is',
    count: 10,
    run: (round) => killWriters(round, 'said-early'),
  },
}

async function killWriters({ count, random, folder }: Round, unsafe: 'none' | 'said-early'): Promise<Tally> {
  const stores = new Map<string, string>()
  let saves = 0
  const kills = Math.ceil(count / TOGETHER)
  const verdicts = await inLanes(kills, LANES, async (index, lane) => {
    // New ones now and then: what is read back after each kill grows with every save.
    const counters = Array.from({ length: Math.min(TOGETHER, count - index * TOGETHER) }, (_, place): Counter => {
      const store = join(folder, `${lane}-${Math.floor(index / KILLS_PER_STORE)}-${place}`)
      const id = stores.get(store) ?? prepareCounted(store)
      stores.set(store, id)
      return { folder: store, id }
    })
    const acknowledged = await countAndKill(counters, unsafe, random.real() * LONGEST_MS)
    return counters.map((counter, place) => {
      const { verdict, kept } = judgeCounted(counter.folder, counter.id, acknowledged[place] ?? 0)
      saves = Math.max(saves, kept)
      return verdict
    })
  })
  return tallyOf(verdicts.flat(), `${kills} kills, ${TOGETHER} stores each; up to ${saves} saves in a store`)
}

/** @returns the last number that the process said it had saved, for each of them */
async function countAndKill(stores: readonly Counter[], unsafe: string, afterMs: number): Promise<readonly number[]> {
  const counting = await startCountingTogether(stores, unsafe)
  await setTimeout(afterMs)
  return await counting.kill()
}
