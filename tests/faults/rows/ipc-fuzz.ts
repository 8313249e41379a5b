import { join } from 'node:path'
import { createDispatch } from '#main/dispatch/dispatch.ts'
import type { Dispatch } from '#main/dispatch/dispatch.ts'
import { dataHandlers } from '#main/use-cases/data-handlers.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import { APP_ERROR_CODES } from '#shared/app-error.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import { inputs } from '#shared/ipc/contract.ts'
import { searchHere } from '../../support/search-here.ts'
import { tallyOf } from '../fault.ts'
import type { Fault, Round, Tally, Verdict } from '../fault.ts'
import { nastyText } from '../support/nasty-texts.ts'
import { dumpOf, openApp, shippedLadders } from '../support/open-app-store.ts'
import type { Random } from '../support/random.ts'
import { spoil } from '../support/spoil.ts'
import { SURROUNDINGS } from '../support/surroundings.ts'
import type { Shape } from '../support/value-of-schema.ts'
import { shapeOf, valueOfShape } from '../support/value-of-schema.ts'

/** A store is thrown away before it has grown much. */
const CALLS_A_STORE = 250

/** [trust F7] Inputs are made from the contract itself: a new channel is fuzzed from its first day. */
export const ipcFuzz: Fault = {
  name: 'ipc-fuzz',
  what: 'whatever a page may send, on every channel: right in form, spoilt in one place, or anything at all',
  counts: { short: 5_000, long: 100_000 },
  run: (round) =>
    fuzz(round, (app, faults) =>
      createDispatch({
        handlers: dataHandlers(app.context, SURROUNDINGS, searchHere),
        report: () => faults.push('a bug'),
      }),
    ),
  control: {
    what: 'the same handlers with no gate before them',
    count: 250,
    run: (round) =>
      fuzz(round, (app) => {
        const handlers = dataHandlers(app.context, SURROUNDINGS, searchHere)
        return async (channel, input) =>
          Reflect.get(handlers, channel)?.(input) ?? { ok: false, error: { code: 'refused' } }
      }),
  },
}

async function fuzz(
  { count, random, folder }: Round,
  dispatchTo: (app: OpenUseCases, faults: string[]) => Dispatch,
): Promise<Tally> {
  const builtIn = shippedLadders()
  const verdicts: Verdict[] = []
  let taken = 0
  for (let store = 0; verdicts.length < count; store += 1) {
    const app = openApp(join(folder, `${store}`), builtIn)
    const faults: string[] = []
    const dispatch = dispatchTo(app, faults)
    const known = await begin(dispatch)
    let before = dumpOf(app)
    for (let call = 0; call < CALLS_A_STORE && verdicts.length < count; call += 1) {
      const [channel, input] = callOf(known, random)
      const changesBefore = changes(app)
      const answer = await ask(dispatch, channel, input)
      const after = changes(app) === changesBefore ? before : dumpOf(app)
      if (answer === 'taken') taken += 1
      const isBug = answer === 'no answer' || faults.length > 0 || 'polluted' in {}
      verdicts.push(isBug ? 'lost' : answer === 'refused' && after !== before ? 'altered' : 'survived')
      before = after
      faults.length = 0
    }
    app.close()
  }
  return tallyOf(verdicts, `${taken} of them valid`)
}

/** Made once: it takes longer than the call. */
const SHAPES = Object.fromEntries(CHANNELS.map((channel) => [channel, shapeOf(inputs[channel])])) as Readonly<
  Record<Channel, Shape>
>

type Known = Readonly<Record<'hash' | 'id' | 'cycle', string>>

/** Something to ask about. */
async function begin(dispatch: Dispatch): Promise<Known> {
  const value = async (channel: string, input?: unknown): Promise<unknown> => {
    const answer = await dispatch(channel, input)
    return answer.ok ? answer.value : undefined
  }
  const [ladder] = (await value('ladders:list')) as readonly { readonly hash: string }[]
  const cycle = await value('cycle:create', { name: '2026 H2', startsOn: null, endsOn: null })
  const made = await value('assessment:create', {
    ladder: ladder?.hash,
    cycle: null,
    title: 'A draft',
    perspective: 'self',
    by: '',
    target: null,
    track: null,
  })
  return { hash: ladder?.hash ?? '', id: idOf(made), cycle: idOf(cycle) }
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
}

function callOf({ hash, id, cycle }: Known, random: Random): readonly [channel: string, input: unknown] {
  const channel = CHANNELS[random.below(CHANNELS.length)] ?? 'app:state'
  const text = (pattern: string | null): unknown => {
    if (pattern === null)
      return random.real() < 0.5 ? random.pick(['technical-mastery', 'L3', 'a note', id]) : nastyText(random)
    return random.pick([hash, id, cycle, '2026-11-21', nastyText(random)])
  }
  const right = valueOfShape(SHAPES[channel], random, text)
  const way = random.real()
  return [
    random.below(100) === 0 ? nastyText(random) : channel,
    way < 0.4 ? right : way < 0.9 ? spoil(right, random) : spoil({ a: 1 }, random),
  ]
}

async function ask(dispatch: Dispatch, channel: string, input: unknown): Promise<'taken' | 'refused' | 'no answer'> {
  try {
    const answer = await dispatch(channel, input)
    if (answer.ok) return 'taken'
    return APP_ERROR_CODES.includes(answer.error.code) && answer.error.code !== 'internal' ? 'refused' : 'no answer'
  } catch {
    return 'no answer'
  }
}

function changes({ context: { db } }: OpenUseCases): unknown {
  return db.prepare('SELECT total_changes()').pluck().get()
}
