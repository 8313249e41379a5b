import { SECTIONS_FOR } from '#shared/report-presets.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createDispatch } from '#main/dispatch/dispatch.ts'
import { dataHandlers } from '#main/use-cases/data-handlers.ts'
import type { DataHandlers } from '#main/use-cases/data-handlers.ts'
import { createScenario } from '#main/use-cases/scenarios.ts'
import { ok } from '#shared/app-error.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import { EMPTY_SLOT } from '#shared/promotion-preparation.ts'
import { evidenceFields } from '../../support/evidence-fields.ts'
import { claims, note } from '../../support/evidence.ts'
import { hashOf } from '../../support/ladder-hash.ts'
import { searchHere } from '../../support/search-here.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

const around = {
  systemLanguages: () => ['en'],
  isDark: () => false,
  platform: 'linux',
  versions: { cairn: '0.1.0', electron: '45', chromium: '150', node: '24' },
  dataFolder: '/data',
  fileBytes: () => 1,
} as const

function bridgeTo(context: TestContext) {
  const faults: unknown[] = []
  const dispatch = createDispatch({
    handlers: dataHandlers(context, around, searchHere),
    report: (_channel, fault) => faults.push(fault),
  })
  return { dispatch, faults }
}

const { antiSignals: _marks, privateNotes: _hidden, ...sections } = SECTIONS_FOR.mentor
const CHOICES = {
  language: 'en',
  inBoth: false,
  paper: 'A4',
  name: null,
  manager: null,
  replaceNames: true,
  withCompanion: false,
  sections,
}

it('every channel of the data has an answer, from an input of its own', async () => {
  const context = testContext()
  const { dispatch, faults } = bridgeTo(context)
  const { id } = aDraft(context)
  const entry = note(context)
  const cycle = context.newId()
  const alteration = { ratings: { 'craft.testing': 3 }, signals: {} }
  const scenario = valueOf(createScenario(context, { assessment: id, name: 'x', alteration }))
  const fields = { name: 'x', startsOn: null, endsOn: null }
  const draft = { cycle: null, title: 'x', perspective: 'self', by: '', target: null, track: null }
  const aim = { ladder: null, competency: null, raises: [], promotion: null, assessment: null, cycle: null }
  const action = { ...aim, title: 'x', why: '', dueOn: null }
  const calls: Record<keyof DataHandlers, unknown> = {
    'app:state': undefined,
    'settings:save': { theme: 'dark' },
    'profile:save': { name: 'x', role: '', manager: '' },
    'sample:add': undefined,
    'sample:remove': undefined,
    'ladders:list': undefined,
    'ladder:read': { ladder: hashOf(smallLadder) },
    'ladders:shelf': undefined,
    'ladder:remove': { ladder: '0'.repeat(64) },
    'cycles:list': undefined,
    'cycle:create': fields,
    'cycle:update': { id: cycle, fields },
    'cycle:delete': { id: cycle },
    'assessments:list': undefined,
    'assessment:create': { ...draft, ladder: hashOf(smallLadder) },
    'assessment:open': { id },
    'assessment:change': { id, change: { kind: 'rate', item: 'craft.testing', value: 1 } },
    'assessment:undo': { id },
    'assessment:redo': { id },
    'assessment:place': { id, place: { competency: 'craft', item: null } },
    'assessment:complete': { id },
    'assessment:reopen': { id },
    'assessment:rename': { id, title: 'y' },
    'assessment:move': { id, cycle: null },
    'assessment:duplicate': { id, title: 'z', cycle: null },
    'assessment:delete': { id },
    'assessment:restore': { id },
    'assessment:history': { id, key: 'craft.testing' },
    'trash:list': undefined,
    'trash:restore': { kind: 'meeting', id: context.newId() },
    'actions:list': undefined,
    'actions:create': { actions: [action] },
    'actions:carry': { ids: [context.newId()], cycle: null },
    'actions:arrange': { ids: [context.newId()] },
    'action:update': { id: context.newId(), fields: { title: 'x', why: '', dueOn: null } },
    'action:set-state': { id: context.newId(), state: 'done' },
    'action:delete': { id: context.newId() },
    'action:restore': { id: context.newId() },
    'promotions:read': { ladder: hashOf(smallLadder) },
    'promotion:start': { ladder: hashOf(smallLadder), promotion: 'L1-L2', startedOn: null },
    'promotion:fill-slot': { ladder: hashOf(smallLadder), promotion: 'L1-L2', slot: 'x', entry: EMPTY_SLOT },
    'way:find': { id, goal: { kind: 'level', level: 'L2' }, ticket: 1 },
    'way:stop': { ticket: 1 },
    'way:weigh': { id, item: 'craft.testing', weight: 2 },
    'scenario:try': { id, alteration },
    'scenarios:list': { assessment: id },
    'scenario:create': { assessment: id, name: 'x', alteration },
    'scenario:rename': { id: scenario.id, name: 'y' },
    'scenario:duplicate': { id: scenario.id, name: 'z' },
    'scenario:change': { id: scenario.id, change: { kind: 'reset' } },
    'scenario:delete': { id: scenario.id },
    'hints:read': { id },
    'hint:dismiss': { id, hint: 'run', on: true },
    'evidence:list': undefined,
    'evidence:get': { id: entry.id },
    'evidence:create': { fields: evidenceFields(), links: claims('craft') },
    'evidence:update': { id: entry.id, fields: evidenceFields({ title: '改過' }) },
    'evidence:delete': { id: entry.id },
    'evidence:restore': { id: entry.id },
    'evidence:link': { id: entry.id, link: { ladder: 'small', claim: 'people.coaching' } },
    'evidence:unlink': { id: entry.id, link: { ladder: 'small', claim: 'people.coaching' } },
    'evidence:search': { query: '改過' },
    'evidence:counted': { id },
    'evidence:behind': { id },
    'evidence:coverage': { ladder: hashOf(smallLadder), months: 12 },
    'evidence:suggest': { text: 'Testing' },
    'evidence:candidates': { link: { ladder: 'small', claim: 'craft.testing' } },
    'evidence:draft': undefined,
    'evidence:keep-draft': { draft: null },
    'meetings:list': undefined,
    'meeting:save': {
      id: null,
      assessment: id,
      fields: { heldOn: '2026-12-01', withWhom: '', words: 'x', agreed: {}, commitments: [] },
    },
    'meeting:delete': { id: cycle },
    'commitment:mark': { id: cycle, state: 'done' },
    'summary:choices': undefined,
    'summary:keep': { audience: 'mentor', choices: CHOICES },
    'summary:save-aliases': { aliases: [{ name: 'Lin', alias: 'L.' }] },
    'exports:list': undefined,
  }
  const answers: Record<string, unknown> = {}
  for (const [channel, input] of Object.entries(calls)) {
    const answer = await dispatch(channel, input)
    answers[channel] = answer.ok ? 'ok' : answer.error.code
  }
  const expected = Object.fromEntries(Object.keys(calls).map((channel) => [channel, 'ok']))
  const nothingThere = {
    'sample:add': 'ladder-not-found',
    'ladder:remove': 'not-found',
    'cycle:update': 'not-found',
    'cycle:delete': 'not-found',
    'actions:carry': 'not-found',
    'actions:arrange': 'not-found',
    'action:update': 'not-found',
    'action:set-state': 'not-found',
    'action:delete': 'not-found',
    'action:restore': 'not-found',
    'promotion:start': 'unknown-item',
    'promotion:fill-slot': 'unknown-item',
    'trash:restore': 'not-found',
    'meeting:delete': 'not-found',
    'commitment:mark': 'not-found',
  }
  expect(answers).toEqual({ ...expected, ...nothingThere })
  expect(faults).toEqual([])
})

it('[trust F7] what is refused leaves the database as it was, and nothing sent makes a bug', async () => {
  const context = testContext()
  const { dispatch, faults } = bridgeTo(context)
  const { id } = aDraft(context)
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('craft.testing', 'craft', 'loop.1', 'L3', '__proto__', '\ud800'),
  )
  const value = fc.oneof(
    fc.integer({ min: -1, max: 21 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('never', null),
    text,
  )
  const input = fc.record(
    {
      id: fc.oneof({ weight: 4, arbitrary: fc.constant(id) }, { weight: 1, arbitrary: text }),
      change: fc.record(
        {
          kind: fc.constantFrom(
            'rate',
            'clear',
            'not-applicable',
            'note',
            'private',
            'later',
            'signal',
            'target',
            'context',
            'questions',
          ),
          item: text,
          signal: text,
          value,
          text,
          reason: text,
          on: fc.boolean(),
          target: fc.option(text),
          track: fc.option(text),
          context: fc.record({ leadershipYears: value, handsOnPercent: value }, { requiredKeys: [] }),
          questions: fc.array(text, { maxLength: 14 }),
        },
        { requiredKeys: ['kind'] },
      ),
      place: fc.record({ competency: text, item: fc.option(text) }),
      title: text,
      cycle: fc.option(text),
      fields: fc.record({ name: text, startsOn: fc.option(text), endsOn: fc.option(text) }),
      ladder: fc.oneof(fc.constant(hashOf(smallLadder)), text),
    },
    { requiredKeys: [] },
  )
  const shaped = fc.oneof(
    input.map((whole) => (whole.change === undefined ? whole : { id: whole.id, change: slimmed(whole.change) })),
    input,
    fc.anything(),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...CHANNELS), shaped, async (channel, sent) => {
      const before = dump(context)
      const answer = await dispatch(channel, sent)
      expect(answer.ok ? before : dump(context)).toEqual(before)
      expect(faults).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(context.db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(await dispatch('assessments:list', undefined)).toEqual(ok(expect.any(Array)))
}, 60_000)

/** Only the keys that a change of this kind has, so that many get past the schema. */
function slimmed(change: { readonly kind: string } & Readonly<Record<string, unknown>>): unknown {
  const keys: Readonly<Record<string, readonly string[]>> = {
    rate: ['item', 'value'],
    clear: ['item'],
    'not-applicable': ['item', 'reason'],
    note: ['item', 'text'],
    private: ['item', 'on'],
    later: ['item', 'on'],
    signal: ['signal', 'value'],
    target: ['target', 'track'],
    context: ['context'],
    questions: ['questions'],
  }
  const kept = (keys[change.kind] ?? []).filter((key) => key in change)
  return Object.fromEntries([['kind', change.kind], ...kept.map((key) => [key, change[key]])])
}

function dump({ db }: TestContext): unknown {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  return tables.map((table) => [
    table,
    db
      .prepare(`SELECT * FROM ${String(table)}`)
      .raw()
      .all(),
  ])
}
