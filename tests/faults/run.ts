import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Fault } from './fault.ts'
import { FAULTS } from './faults.ts'
import { withBundledPrograms } from './support/bundle-programs.ts'
import { eachInLanes } from './support/lanes.ts'
import { outcomesSchema } from './support/outcome.ts'
import type { Outcome } from './support/outcome.ts'
import { PROGRAMS_VARIABLE } from './support/programs.ts'

// npm run test:faults: tries every fault of the table, with its control, each in a process of its own, and prints a line for
// each when it is done. Two work side by side, and those that wait beside them.

const BUSY_LANES = 2
const WAITING_LANES = 1

const { values, positionals } = parseArgs({
  options: {
    long: { type: 'boolean' },
    seed: { type: 'string' },
    count: { type: 'string' },
    report: { type: 'string' },
  },
  allowPositionals: true,
})
const seed = values.seed ?? String(Date.now())
const chosen = FAULTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const unknown = positionals.filter((name) => FAULTS.every((fault) => fault.name !== name))
if (unknown.length > 0) {
  console.error(`no such fault: ${unknown.join(', ')}. There are: ${FAULTS.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

const running = new Set<ChildProcess>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill('SIGTERM')
    process.exit(1)
  })
}

const startedAtMs = performance.now()
console.log(`fault bench, ${values.long === true ? 'long' : 'short'} counts, seed ${seed}`)
const [busy, waiting] = [chosen.filter(({ waits }) => waits !== true), chosen.filter(({ waits }) => waits === true)]
const outcomes = await withBundledPrograms(async (programs) => {
  const work = (fault: Fault): Promise<readonly Outcome[]> => tryApart(fault, programs)
  return (await Promise.all([eachInLanes(busy, BUSY_LANES, work), eachInLanes(waiting, WAITING_LANES, work)])).flat(2)
})
const passed = outcomes.filter((outcome) => outcome === 'passed').length
const failed = outcomes.filter((outcome) => outcome === 'failed').length
const skipped = outcomes.length - passed - failed
const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(0)
console.log(
  `${chosen.length} faults with their controls: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
)
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed, skipped }))
process.exit(failed === 0 ? 0 : 1)

async function tryApart({ name }: Fault, programs: string): Promise<readonly Outcome[]> {
  const child = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'try-fault.ts'),
      name,
      `--seed=${seed}`,
      ...(values.long === true ? ['--long'] : []),
      ...(values.count === undefined ? [] : [`--count=${values.count}`]),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, [PROGRAMS_VARIABLE]: programs } },
  )
  running.add(child)
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child, 'close')
  running.delete(child)
  const lines = said.trimEnd().split('\n')
  const outcomes = outcomesOf(lines.at(-1) ?? '')
  console.log((outcomes === null ? [...lines, `✗ ${name}: ended before it was done`] : lines.slice(0, -1)).join('\n'))
  return outcomes ?? ['failed', 'failed']
}

function outcomesOf(line: string): readonly Outcome[] | null {
  try {
    return outcomesSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}
