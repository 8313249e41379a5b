import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Fault, Round, Tally } from './fault.ts'
import { FAULTS } from './faults.ts'
import { missing } from './support/needs.ts'
import { randomFrom } from './support/random.ts'

// npm run test:faults: tries every fault of the table, with its control, and prints a line for each.

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

type Outcome = 'passed' | 'failed' | 'skipped'
const outcomes: Outcome[] = []
console.log(`fault bench, ${values.long === true ? 'long' : 'short'} counts, seed ${seed}`)
for (const fault of chosen) {
  outcomes.push(await tryFault(fault))
  outcomes.push(await tryControl(fault))
}
const passed = outcomes.filter((outcome) => outcome === 'passed').length
const failed = outcomes.filter((outcome) => outcome === 'failed').length
const skipped = outcomes.length - passed - failed
console.log(`${chosen.length} faults with their controls: ${passed} passed, ${failed} failed, ${skipped} skipped`)
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed, skipped }))
process.exit(failed === 0 ? 0 : 1)

async function tryFault({ name, counts, needs = [], run }: Fault): Promise<Outcome> {
  const lacks = missing(needs)
  if (lacks !== undefined) return skip(name, lacks)
  const count = values.count === undefined ? counts[values.long === true ? 'long' : 'short'] : Number(values.count)
  return await timed(name, count, run, ({ tried, survived, lost, altered }) => {
    return tried === count && survived === tried && lost === 0 && altered === 0
  })
}

async function tryControl({ name, needs = [], control }: Fault): Promise<Outcome> {
  const label = `  control: ${control.what}`
  const lacks = missing(needs)
  if (lacks !== undefined) return skip(label, lacks)
  return await timed(label, control.count, control.run, ({ lost, altered }) => lost + altered > 0, `${name} control`)
}

async function timed(
  label: string,
  count: number,
  run: (round: Round) => Promise<Tally>,
  isRight: (tally: Tally) => boolean,
  name = label,
): Promise<Outcome> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cairn-faults-'))
  const startedAtMs = performance.now()
  try {
    const tally = await run({ count, random: randomFrom(`${seed} ${name}`), folder })
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1)
    const { tried, survived, lost, altered, note } = tally
    const figures = `${tried} tried, ${survived} survived, ${lost} lost, ${altered} altered`
    const outcome = isRight(tally) ? 'passed' : 'failed'
    console.log(
      `${outcome === 'passed' ? '✓' : '✗'} ${label}: ${figures}${note === undefined ? '' : `; ${note}`} (${seconds} s)`,
    )
    return outcome
  } catch (error) {
    console.log(`✗ ${label}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return 'failed'
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function skip(label: string, lacks: string): Outcome {
  console.log(`- ${label}: skipped: needs ${lacks}`)
  return 'skipped'
}
