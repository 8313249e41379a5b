import { createDispatch } from '#main/dispatch/dispatch.ts'
import type { Dispatch } from '#main/dispatch/dispatch.ts'
import { listAgreed, saveAgreedRow } from '#main/use-cases/agreed-rows.ts'
import { dataHandlers } from '#main/use-cases/data-handlers.ts'
import type { OpenUseCases } from '#main/use-cases/open-use-cases.ts'
import type { Handlers } from '#shared/ipc/contract.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { DETAIL_SECTIONS, PAGE_ONE_SECTIONS } from '#shared/report-options.ts'
import { searchHere } from '../../support/search-here.ts'
import { at } from './at.ts'
import { openApp, shippedLadders } from './open-app-store.ts'
import { ACTION, ALTERATION, DRAFT, EVIDENCE, NEW_ACTION } from './plain-inputs.ts'
import { SURROUNDINGS } from './surroundings.ts'

/** What texts are put into. */
export interface Known {
  readonly hash: string
  readonly id: string
  readonly cycle: string
  readonly action: string
  readonly evidence: string
  readonly scenario: string
  /** An assessment whose ladder takes such a change, and the row it is for; '' where it is for none. */
  readonly changes: Readonly<Record<'note' | 'not-applicable' | 'answer' | 'subject' | 'questions', Place>>
  readonly slot: { readonly ladder: string; readonly promotion: string; readonly slot: string }
  /** How a sheet is chosen to be printed. */
  readonly choices: object
}
interface Place {
  readonly id: string
  readonly item: string
}

export interface TextFuzzStore {
  readonly app: OpenUseCases
  readonly known: Known
  readonly ask: Ask
}

/** Null where it was refused. @throws where there is a bug */
export type Ask = (channel: string, input?: unknown) => Promise<{ readonly value: unknown } | null>

const SECTIONS = DETAIL_SECTIONS.filter((section) => section !== 'antiSignals' && section !== 'privateNotes')
const CHOICES = {
  language: 'en',
  inBoth: false,
  paper: 'A4',
  name: null,
  manager: null,
  replaceNames: false,
  withCompanion: false,
  sections: Object.fromEntries([...PAGE_ONE_SECTIONS, ...SECTIONS].map((section) => [section, true])),
}

/**
 * A store with one of everything that texts go into.
 * @param isGated whether inputs are looked at before they come to the handlers
 */
export async function textFuzzStore(folder: string, isGated: boolean): Promise<TextFuzzStore> {
  const builtIn = shippedLadders()
  const app = openApp(folder, builtIn)
  const ask = askingOf(app, isGated)
  const ladders = builtIn.list.flatMap(({ hash }) => {
    const ladder = builtIn.ladder(hash)
    return ladder === undefined ? [] : [{ hash, ladder }]
  })
  const drafts: Draft[] = []
  for (const { hash, ladder } of ladders) {
    const id = await idOf(ask('assessment:create', { ...DRAFT, ladder: hash }))
    drafts.push({ id, items: itemsOf(ladder).map((item) => item.id) })
  }
  const place = (change: object): Promise<Place> => placeFor(ask, drafts, change)
  const { id, item } = await place({ kind: 'note', text: 'x' })
  const known: Known = {
    hash: ladders[0]?.hash ?? '',
    id,
    cycle: await idOf(ask('cycle:create', { name: '2026 H2', startsOn: null, endsOn: null })),
    action: await idOf(ask('actions:create', { actions: [{ ...NEW_ACTION, ...ACTION }] }), 0),
    evidence: await idOf(ask('evidence:create', { fields: EVIDENCE, links: [] })),
    scenario: await idOf(ask('scenario:create', { assessment: id, name: 'What if', alteration: ALTERATION })),
    changes: {
      note: { id, item },
      'not-applicable': await place({ kind: 'not-applicable', reason: 'x' }),
      answer: await place({ kind: 'answer', text: 'x', lastOn: null }),
      subject: await place({ kind: 'subject', text: 'x' }),
      questions: await place({ kind: 'questions', questions: ['x'] }),
    },
    slot: firstSlot(ladders),
    choices: CHOICES,
  }
  return { app, known, ask }
}

function askingOf({ context }: OpenUseCases, isGated: boolean): Ask {
  const handlers: Partial<Handlers> = {
    ...dataHandlers(context, SURROUNDINGS, searchHere),
    'agreed:list': (input) => listAgreed(context, input),
    'agreed:save': (input) => saveAgreedRow(context, input),
  }
  const dispatch: Dispatch = isGated
    ? createDispatch({ handlers, report: () => undefined })
    : async (channel, input) => Reflect.get(handlers, channel)?.(input)
  return async (channel, input) => {
    const answer = await dispatch(channel, input)
    if (!answer.ok && answer.error.code === 'internal') throw new Error(`a bug in ${channel}`)
    return answer.ok ? { value: answer.value } : null
  }
}

async function idOf(answer: ReturnType<Ask>, ...path: readonly (string | number)[]): Promise<string> {
  const id = at((await answer)?.value, ...path, 'id')
  if (typeof id !== 'string') throw new Error('nothing was made to write in')
  return id
}

interface Draft {
  readonly id: string
  readonly items: readonly string[]
}

/** Where such a change is taken: in which assessment, for which row, or for none. */
async function placeFor(ask: Ask, drafts: readonly Draft[], change: object): Promise<Place> {
  for (const { id, items } of drafts)
    for (const item of ['', ...items]) {
      const wanted = item === '' ? change : { ...change, item }
      if ((await ask('assessment:change', { id, change: wanted })) !== null) return { id, item }
    }
  throw new Error(`no ladder takes ${JSON.stringify(change)}`)
}

/** A piece of a portfolio: it has a title and a link beside its note. */
function firstSlot(ladders: readonly { readonly hash: string; readonly ladder: Ladder }[]): Known['slot'] {
  for (const { hash, ladder } of ladders)
    for (const promotion of ladder.promotions ?? [])
      for (const { id } of promotion.portfolio) return { ladder: hash, promotion: promotion.id, slot: id }
  throw new Error('no ladder has a portfolio')
}
