import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { nodeEnv } from '../support/as-node.ts'
import { program } from '../support/programs.ts'
import { missing } from '../support/needs.ts'
import { inLanes } from '../support/lanes.ts'

const LANES = 2
const SMALLEST_KB = 1_024
const LARGEST_KB = 4_096

/** [trust A7, C10, G10] */
export const diskFull: Fault = {
  name: 'disk-full',
  what: 'notes until the disk of 1 to 4 MB, or the largest size of a file, is reached: refused, nothing harmed, saved once there is room',
  counts: { short: 6, long: 40 },
  needs: ['prlimit'],
  run: (round) => fillDisks(round, 'none'),
  control: {
    what: 'a refusal taken for a save, and an export written in its place',
    count: 2,
    run: (round) => fillDisks(round, 'careless'),
  },
}

/** A small disk where one may be mounted; every third time, and everywhere else, a limit to the size of a file. */
async function fillDisks({ count, folder }: Round, unsafe: 'none' | 'careless'): Promise<Tally> {
  const mayMount = missing(['tmpfs']) === undefined
  const refusals: string[] = []
  const verdicts = await inLanes<Verdict>(count, LANES, async (index) => {
    const place = join(folder, `${index}`)
    mkdirSync(place)
    const isDisk = mayMount && index % 3 !== 2
    const sizeKb = Math.round(SMALLEST_KB + ((LARGEST_KB - SMALLEST_KB) * index) / Math.max(1, count - 1))
    const { refusal, problems } = await fill(place, unsafe, { isDisk, sizeKb })
    refusals.push(...(refusal === null ? [] : [refusal]), ...problems)
    if (problems.some((problem) => problem.startsWith('altered'))) return 'altered'
    return problems.length > 0 || refusal !== (isDisk ? 'disk-full' : 'disk-error') ? 'lost' : 'survived'
  })
  return tallyOf(verdicts, [...new Set(refusals)].join(', '))
}

const outcomeSchema = z.object({ saves: z.number(), refusal: z.string().nullable(), problems: z.array(z.string()) })

interface Limit {
  readonly isDisk: boolean
  readonly sizeKb: number
}

async function fill(place: string, unsafe: string, { isDisk, sizeKb }: Limit): Promise<z.infer<typeof outcomeSchema>> {
  const [command = '', ...words] = isDisk
    ? ['unshare', '-m', 'sh', '-c', `mount -t tmpfs -o size=${sizeKb}k cairn "$0" && exec "$@"`, place]
    : ['prlimit', `--fsize=${sizeKb * 1_024}:unlimited`]
  const child = spawn(command, [...words, process.execPath, program('fill-disk'), place, unsafe], {
    env: nodeEnv,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (text.includes('full\n')) {
      if (!isDisk) spawnSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited'])
      child.stdin.write('\n')
    }
  })
  await once(child, 'close')
  return outcomeSchema.parse(JSON.parse(said.trimEnd().split('\n').at(-1) ?? ''))
}
