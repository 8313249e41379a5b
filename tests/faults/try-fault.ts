import { parseArgs } from 'node:util'
import type { Fault, Round, Tally } from './fault.ts'
import { FAULTS } from './faults.ts'
import { missing } from './support/needs.ts'
import type { Outcome } from './support/outcome.ts'
import { randomFrom } from './support/random.ts'
import { clearRoom, makeRoom } from './support/room.ts'

// One fault with its control, in a process of its own, so that another can be tried beside it: prints a line for each, and
// then what came of them.

const { values, positionals } = parseArgs({
  options: { long: { type: 'boolean' }, seed: { type: 'string' }, count: { type: 'string' } },
  allowPositionals: true,
})
const { seed = '' } = values
const fault = FAULTS.find(({ name }) => name === positionals[0])
if (fault === undefined) throw new Error(`no such fault: ${positionals.join()}`)
const lacks = missing(fault.needs ?? [])
const outcomes: Outcome[] =
  lacks === undefined
    ? [await tryFault(fault), await tryControl(fault)]
    : [skip(fault.name, lacks), skip(nameOfControl(fault), lacks)]
console.log(JSON.stringify(outcomes))
process.exit()

async function tryFault({ name, counts, run }: Fault): Promise<Outcome> {
  const count = values.count === undefined ? counts[values.long === true ? 'long' : 'short'] : Number(values.count)
  return await timed(name, { name, count, run }, ({ tried, survived, lost, altered }) => {
    return tried === count && survived === tried && lost === 0 && altered === 0
  })
}

async function tryControl(tried: Fault): Promise<Outcome> {
  const { count, run } = tried.control
  const label = nameOfControl(tried)
  return await timed(label, { name: `${tried.name} control`, count, run }, ({ lost, altered }) => lost + altered > 0)
}

function nameOfControl({ control }: Fault): string {
  return `  control: ${control.what}`
}

async function timed(
  label: string,
  { name, count, run }: { readonly name: string; readonly count: number; readonly run: Fault['run'] },
  isRight: (tally: Tally) => boolean,
): Promise<Outcome> {
  const folder = makeRoom()
  const startedAtMs = performance.now()
  try {
    const round: Round = { count, random: randomFrom(`${seed} ${name}`), folder }
    const tally = await run(round)
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
    clearRoom(folder)
  }
}

function skip(label: string, lack: string): Outcome {
  console.log(`- ${label}: skipped: needs ${lack}`)
  return 'skipped'
}
