import { join } from 'node:path'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { judgeCounted, prepareCounted } from '../support/counted-store.ts'
import { callsIn, DISK_ERRORS, runOnDisk } from '../support/failing-disk.ts'
import type { DiskFailure, Ran } from '../support/failing-disk.ts'
import { inLanes } from '../support/lanes.ts'

const LANES = 2
/** Enough that the log is worked in now and then. */
const SAVES = 60

/** [trust A3, A6] */
export const ioError: Fault = {
  name: 'io-error',
  what: 'a write or a sync of the database or its log fails, once or from then on: nothing is said to be saved that is not',
  counts: { short: 40, long: 1_000 },
  needs: ['strace'],
  run: (round) => failCalls(round, 'none'),
  control: {
    what: 'a refusal taken for a save',
    count: 8,
    run: (round) => failCalls(round, 'said-anyway'),
  },
}

async function failCalls({ count, folder }: Round, unsafe: 'none' | 'said-anyway'): Promise<Tally> {
  const counting = (lane: string) => {
    const store = join(folder, lane)
    const id = prepareCounted(store)
    return { id, name: 'count-through-errors', folder: store, traceFile: `${store}.trace` }
  }
  const probe = counting('probe')
  await runOnDisk({ ...probe, args: [probe.id, String(SAVES), unsafe] }, null)
  const calls = callsIn(probe.traceFile)
  const [first] = calls
  if (first === undefined) throw new Error('nothing that could fail')
  const refusals: string[] = []
  const verdicts = await inLanes<Verdict>(count, LANES, async (index, lane) => {
    const store = counting(`lane-${lane}`)
    const ran = await runOnDisk(
      { ...store, args: [store.id, String(SAVES), unsafe] },
      failureOf(calls[Math.floor(((index + 0.5) * calls.length) / count)] ?? first, index),
    )
    const refused = ran.said.filter((line) => line.startsWith('refused '))
    refusals.push(...refused)
    if (ran.code !== 0 || !refused.every(isOfTheDisk)) return 'lost'
    return judgeCounted(store.folder, store.id, acknowledged(ran)).verdict
  })
  return tallyOf(verdicts, `${calls.length} calls; ${refusals.length} saves refused`)
}

/** Interrupted for ever is no failure but a standstill: that one happens once. */
function failureOf(call: Pick<DiskFailure, 'call' | 'nth'>, index: number): DiskFailure {
  const error = DISK_ERRORS[index % DISK_ERRORS.length] ?? 'EIO'
  return { ...call, error, isForGood: error !== 'EINTR' && index % (2 * DISK_ERRORS.length) >= DISK_ERRORS.length }
}

function isOfTheDisk(line: string): boolean {
  return ['refused disk-error', 'refused disk-full', 'refused disk-read-only'].includes(line)
}

function acknowledged({ said }: Ran): number {
  return Number(said.findLast((line) => !line.startsWith('refused ')) ?? 0)
}
