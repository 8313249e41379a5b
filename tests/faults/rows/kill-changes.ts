import { join } from 'node:path'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { prepareToChange, standingOf } from '../support/changed-store.ts'
import type { Change } from '../support/changed-store.ts'
import { copyOf } from '../support/copy-of.ts'
import { killAtStep, stepFor, stepsOf } from '../support/kill-at-step.ts'
import { inLanes } from '../support/lanes.ts'

const LANES = 2

/** [trust C3, C6, D3, G6] */
const killing = (change: Change, what: string, careless: string): Fault => ({
  name: `kill-${change}`,
  what: `SIGKILL at each step of ${what}: the old or the new, and every backup sound`,
  counts: { short: 50, long: 200 },
  needs: ['strace'],
  run: (round) => killAtSteps(round, change, change),
  control: { what: careless, count: 5, run: (round) => killAtSteps(round, `careless-${change}`, change) },
})

export const killChanges: readonly Fault[] = [
  killing(
    'migrate',
    'bringing an old database up to date',
    'the steps without a transaction, and without the seals that end them',
  ),
  killing('backup', 'a backup', 'a copy under its last name from the start'),
  killing('restore', 'putting a backup in the database’s place', 'the database written over'),
  killing('import', 'importing an archive', 'each row of it by itself'),
]

async function killAtSteps({ count, random, folder }: Round, what: string, change: Change): Promise<Tally> {
  const [before, probe] = [join(folder, 'before'), join(folder, 'probe')]
  prepareToChange(before, change)
  const work = { program: 'change-store', args: [what] }
  const steps = stepsOf(before, probe, work)
  const [first] = steps
  if (first === undefined) throw new Error('nothing to kill')
  const after = standingOf(probe, change)
  const old = standingOf(copyOf(before, join(folder, 'old')), change)
  if (old === null || (what === change && (after === null || after.asFound === old.asFound)))
    throw new Error('nothing that could be told apart')
  const kept = { old: 0, new: 0 }
  const verdicts = await inLanes<Verdict>(count, LANES, async (index, lane) => {
    const live = copyOf(before, join(folder, `live-${lane}`))
    await killAtStep(live, work, steps[stepFor(index, { count, steps: steps.length, random })] ?? first)
    const found = standingOf(live, change)
    if (found === null) return 'lost'
    const isNew = found.asFound === after?.asFound
    if (!isNew && found.asFound !== old.asFound) return 'altered'
    kept[isNew ? 'new' : 'old'] += 1
    return found.shown === after?.shown || found.shown === old.shown ? 'survived' : 'altered'
  })
  return tallyOf(verdicts, `${steps.length} steps; ${kept.old} old, ${kept.new} new`)
}
