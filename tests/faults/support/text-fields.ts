import { at } from './at.ts'
import { ACTION, ALTERATION, DRAFT, EMPTY_ENTRY, EVIDENCE, MEETING, NEW_ACTION, PROMISE } from './plain-inputs.ts'
import type { Known } from './text-fuzz-store.ts'

/** What is asked of the bridge. */
type Call = readonly [channel: string, input?: unknown]

/** A place where a page may put a text of its own, and where it is found again. */
export interface TextField {
  /** As the contract names it: channel and place. */
  readonly name: string
  readonly put: (known: Known, text: string) => Call
  /** @param put what the bridge answered */
  readonly read: (known: Known, put: unknown) => Call
  /** The text in what was read. */
  readonly find: (read: unknown, known: Known, put: unknown) => unknown
}

function withId(list: unknown, id: unknown): unknown {
  return Array.isArray(list) ? list.find((one) => at(one, 'id') === id) : undefined
}

const profile = (key: 'name' | 'role' | 'manager'): TextField => ({
  name: `profile:save.${key}`,
  put: (_, text) => ['profile:save', { name: '', role: '', manager: '', [key]: text }],
  read: () => ['app:state'],
  find: (state) => at(state, 'profile', key),
})

const record = (
  name: string,
  put: TextField['put'],
  find: (record: unknown, known: Known) => unknown,
  id: (known: Known, put: unknown) => unknown,
): TextField => ({
  name,
  put,
  read: (known, done) => ['assessment:open', { id: id(known, done) }],
  find: (opened, known) => find(at(opened, 'record'), known),
})

const created = (key: 'title' | 'by'): TextField =>
  record(
    `assessment:create.${key}`,
    ({ hash }, text) => ['assessment:create', { ...DRAFT, ladder: hash, [key]: text }],
    (found) => at(found, key),
    (_, done) => at(done, 'id'),
  )

const changed = (
  kind: keyof Known['changes'],
  place: string,
  change: (text: string) => object,
  find: (record: unknown, item: string) => unknown,
): TextField =>
  record(
    `assessment:change.change.${place}`,
    ({ changes }, text) => [
      'assessment:change',
      {
        id: changes[kind].id,
        change: { kind, ...(changes[kind].item === '' ? {} : { item: changes[kind].item }), ...change(text) },
      },
    ],
    (found, { changes }) => find(found, changes[kind].item),
    ({ changes }) => changes[kind].id,
  )

const action = (key: 'title' | 'why'): readonly TextField[] => [
  {
    name: `actions:create.actions[].${key}`,
    put: (_, text) => ['actions:create', { actions: [{ ...NEW_ACTION, ...ACTION, [key]: text }] }],
    read: () => ['actions:list'],
    find: (list, _, put) => at(withId(list, at(put, 0, 'id')), key),
  },
  {
    name: `action:update.fields.${key}`,
    put: ({ action: id }, text) => ['action:update', { id, fields: { ...ACTION, [key]: text } }],
    read: () => ['actions:list'],
    find: (list, { action: id }) => at(withId(list, id), key),
  },
]

const evidence = (key: 'title' | 'what' | 'outcome' | 'kind' | 'project' | 'link'): readonly TextField[] => [
  {
    name: `evidence:create.fields.${key}`,
    put: (_, text) => ['evidence:create', { fields: { ...EVIDENCE, [key]: text }, links: [] }],
    read: (_, put) => ['evidence:get', { id: at(put, 'id') }],
    find: (entry) => at(entry, key),
  },
  {
    name: `evidence:update.fields.${key}`,
    put: ({ evidence: id }, text) => ['evidence:update', { id, fields: { ...EVIDENCE, [key]: text } }],
    read: ({ evidence: id }) => ['evidence:get', { id }],
    find: (entry) => at(entry, key),
  },
  {
    name: `evidence:keep-draft.draft.${key}`,
    put: (_, text) => ['evidence:keep-draft', { draft: { ...EVIDENCE, link: '', links: [], [key]: text } }],
    read: () => ['evidence:draft'],
    find: (draft) => at(draft, key),
  },
]

const slot = (key: 'note' | 'title' | 'link'): TextField => ({
  name: `promotion:fill-slot.entry.${key}`,
  put: ({ slot: { ladder, promotion, slot: id } }, text) => [
    'promotion:fill-slot',
    { ladder, promotion, slot: id, entry: { ...EMPTY_ENTRY, [key]: text } },
  ],
  read: ({ slot: { ladder } }) => ['promotions:read', { ladder }],
  find: (list, { slot: { promotion, slot: id } }) =>
    Array.isArray(list)
      ? at(
          list.find((one) => at(one, 'promotion') === promotion),
          'slots',
          id,
          key,
        )
      : undefined,
})

const meeting = (place: string, fields: (text: string) => object, find: (meeting: unknown) => unknown): TextField => ({
  name: `meeting:save.fields.${place}`,
  put: ({ id }, text) => ['meeting:save', { id: null, assessment: id, fields: { ...MEETING, ...fields(text) } }],
  read: () => ['meetings:list'],
  find: (list, _, put) => find(withId(list, at(put, 'id'))),
})

const choice = (key: 'name' | 'manager'): TextField => ({
  name: `summary:keep.choices.${key}`,
  put: ({ choices }, text) => ['summary:keep', { audience: 'me', choices: { ...choices, [key]: text } }],
  read: () => ['summary:choices'],
  find: (kept) => at(kept, 'choices', 'me', key),
})

const alias = (key: 'name' | 'alias'): TextField => ({
  name: `summary:save-aliases.aliases[].${key}`,
  put: (_, text) => ['summary:save-aliases', { aliases: [{ name: 'Cairn', alias: 'C', [key]: text }] }],
  read: () => ['summary:choices'],
  find: (kept) => at(kept, 'aliases', 0, key),
})

const scenario = (name: string, put: TextField['put'], id: (known: Known, put: unknown) => unknown): TextField => ({
  name: `${name}.name`,
  put,
  read: ({ id: assessment }) => ['scenarios:list', { assessment }],
  find: (list, known, done) => at(withId(list, id(known, done)), 'name'),
})

/** Every text of her own that the bridge stores. */
export const TEXT_FIELDS: readonly TextField[] = [
  profile('name'),
  profile('role'),
  profile('manager'),
  {
    name: 'cycle:create.name',
    put: (_, text) => ['cycle:create', { name: text, startsOn: null, endsOn: null }],
    read: () => ['cycles:list'],
    find: (list, _, put) => at(withId(list, at(put, 'id')), 'name'),
  },
  {
    name: 'cycle:update.fields.name',
    put: ({ cycle: id }, text) => ['cycle:update', { id, fields: { name: text, startsOn: null, endsOn: null } }],
    read: () => ['cycles:list'],
    find: (list, { cycle: id }) => at(withId(list, id), 'name'),
  },
  created('title'),
  created('by'),
  record(
    'assessment:rename.title',
    ({ id }, title) => ['assessment:rename', { id, title }],
    (found) => at(found, 'title'),
    ({ id }) => id,
  ),
  record(
    'assessment:duplicate.title',
    ({ id }, title) => ['assessment:duplicate', { id, title, cycle: null }],
    (found) => at(found, 'title'),
    (_, done) => at(done, 'id'),
  ),
  changed(
    'note',
    'text',
    (text) => ({ text }),
    (found, item) => at(found, 'notes', item),
  ),
  changed(
    'not-applicable',
    'reason',
    (reason) => ({ reason }),
    (found, item) => at(found, 'notApplicable', item),
  ),
  changed(
    'answer',
    'text',
    (text) => ({ text, lastOn: null }),
    (found, item) => at(found, 'answers', item, 'text'),
  ),
  changed(
    'subject',
    'text',
    (text) => ({ text }),
    (found) => at(found, 'subject'),
  ),
  changed(
    'questions',
    'questions[]',
    (text) => ({ questions: [text, 'Why?'] }),
    (found) => at(found, 'questions', 0),
  ),
  ...action('title'),
  ...action('why'),
  slot('note'),
  slot('title'),
  slot('link'),
  ...evidence('title'),
  ...evidence('what'),
  ...evidence('outcome'),
  ...evidence('kind'),
  ...evidence('project'),
  ...evidence('link'),
  meeting(
    'withWhom',
    (text) => ({ withWhom: text }),
    (found) => at(found, 'withWhom'),
  ),
  meeting(
    'words',
    (text) => ({ words: text }),
    (found) => at(found, 'words'),
  ),
  meeting(
    'commitments[].text',
    (text) => ({ commitments: [{ ...PROMISE, text }] }),
    (found) => at(found, 'commitments', 0, 'text'),
  ),
  choice('name'),
  choice('manager'),
  alias('name'),
  alias('alias'),
  scenario(
    'scenario:create',
    ({ id }, name) => ['scenario:create', { assessment: id, name, alteration: ALTERATION }],
    (_, done) => at(done, 'id'),
  ),
  scenario(
    'scenario:rename',
    ({ scenario: id }, name) => ['scenario:rename', { id, name }],
    ({ scenario: id }) => id,
  ),
  scenario(
    'scenario:duplicate',
    ({ scenario: id }, name) => ['scenario:duplicate', { id, name }],
    (_, done) => at(done, 'id'),
  ),
  {
    name: 'agreed:save.note',
    put: ({ changes }, note) => ['agreed:save', { id: changes.note.id, item: changes.note.item, value: null, note }],
    read: ({ changes }) => ['agreed:list', { id: changes.note.id }],
    find: (agreed, { changes }) => {
      const rows = at(agreed, 'rows')
      return Array.isArray(rows)
        ? at(
            rows.find((row) => at(row, 'item') === changes.note.item),
            'note',
          )
        : undefined
    },
  },
]

/** Texts of the contract that are none of hers: they name what is there, ask for something, or go onto paper at once. */
export const NOT_STORED: readonly RegExp[] = [
  /\.(target|track|competency|ladder)$/,
  /^evidence:(search|suggest)\./,
  /^way:find\.goal\./,
  /^report:.*\.options\./,
  /^(form:save|file:import|assessment:save-copy)\./,
]
