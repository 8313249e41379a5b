import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { judgeCounted, lastSaid, prepareCounted } from '../support/counted-store.ts'
import { traceDisk } from '../support/disk-trace.ts'
import type { Step } from '../support/disk-trace.ts'
import { CUTS, SimulatedDisk } from '../support/simulated-disk.ts'

/** Saves in one recorded run; enough that the log is worked in now and then. */
const SAVES = 120
/** Cuts of one recorded run. */
const CUTS_A_RUN = 500

/** [trust A2, A3] */
export const powerCut: Fault = {
  name: 'power-cut',
  what: 'the power fails: of what was not synced nothing, all, some or torn sectors are left',
  counts: { short: 300, long: 5_000 },
  needs: ['strace'],
  run: (round) => cutSaving(round, 'none'),
  control: {
    what: 'synchronous NORMAL, which does not wait for the log',
    count: 40,
    run: (round) => cutSaving(round, 'normal'),
  },
}

async function cutSaving({ count, random, folder }: Round, unsafe: 'none' | 'normal'): Promise<Tally> {
  const verdicts: Verdict[] = []
  let syncs = 0
  let saves = 0
  for (let run = 0; verdicts.length < count; run += 1) {
    const [live, before] = [join(folder, `live-${run}`), join(folder, `before-${run}`)]
    const id = prepareCounted(live)
    cpSync(live, before, { recursive: true })
    const steps = await traceDisk('count-up', [live, id, String(SAVES), unsafe], join(folder, 'trace'))
    syncs += steps.filter(({ kind }) => kind === 'sync').length
    saves += steps.filter(({ kind }) => kind === 'said').length
    // Anywhere, and as often where the log is being worked in: a small part of all, in which the file alone is of two moments.
    const workingIn = [...steps.keys()].filter((at) => isOfTheFile(steps[at]))
    const cuts = Array.from({ length: Math.min(CUTS_A_RUN, count - verdicts.length) }, (_, index) =>
      index % 2 === 0 ? random.below(steps.length) : (workingIn[random.below(workingIn.length)] ?? 0),
    )
    const disk = new SimulatedDisk(before)
    const found = join(folder, 'found')
    let said = ''
    for (const [index, step] of moved(steps, live, before).entries()) {
      disk.take(step)
      if (step.kind === 'said') said += step.text
      for (const cut of cuts.filter((at) => at === index).map(() => random.pick(CUTS))) {
        disk.cut(cut, random, found)
        verdicts.push(judgeCounted(found, id, lastSaid(said)).verdict)
      }
    }
  }
  return tallyOf(verdicts, `${(syncs / saves).toFixed(2)} syncs a save`)
}

function isOfTheFile(step: Step | undefined): boolean {
  return step !== undefined && step.kind !== 'said' && step.path.endsWith('.db')
}

/** The trace names the live folder; the disk began with a copy of how it was before. */
function moved(steps: readonly Step[], from: string, to: string): readonly Step[] {
  const move = (path: string): string => (path.startsWith(from) ? to + path.slice(from.length) : path)
  return steps.map((step) => {
    if (step.kind === 'said') return step
    return step.kind === 'rename'
      ? { ...step, path: move(step.path), to: move(step.to) }
      : { ...step, path: move(step.path) }
  })
}
