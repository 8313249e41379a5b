import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '#main/dispatch/describe-fault.ts'
import { createDispatch } from '#main/dispatch/dispatch.ts'
import { err, ok } from '#shared/app-error.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import type { Handlers } from '#shared/ipc/contract.ts'

const id = 'assessment00'

function dispatchOf(handlers: Partial<Handlers>) {
  const faults: (Fault & { readonly channel: string })[] = []
  const report = (channel: string, fault: Fault): void => {
    faults.push({ channel, ...fault })
  }
  return { faults, dispatch: createDispatch({ handlers, report }) }
}

describe('a call', () => {
  it('reaches its handler with the input as the schema makes it, and gets its answer', async () => {
    const titles: string[] = []
    const { dispatch } = dispatchOf({
      'assessment:rename': ({ title }) => {
        titles.push(title)
        return err('not-found', { title: 'x' })
      },
    })
    expect(await dispatch('assessment:rename', { id, title: '  下半年  ' })).toEqual(err('not-found', { title: 'x' }))
    expect(titles).toEqual(['下半年'])
  })

  it('may be answered later', async () => {
    const { dispatch } = dispatchOf({ 'cycles:list': () => Promise.resolve(ok([])) })
    expect(await dispatch('cycles:list', undefined)).toEqual(ok([]))
  })
})

describe('a call is refused with an answer', () => {
  it.each(['', 'app:evil', 'constructor', '__proto__', 'assessment:open ', 'ASSESSMENT:OPEN'])(
    'on a channel that there is none: %j',
    async (channel) => {
      expect(await dispatchOf({}).dispatch(channel, undefined)).toEqual(err('refused'))
    },
  )

  it('on a channel that nobody answers', async () => {
    expect(await dispatchOf({}).dispatch('cycles:list', undefined)).toEqual(err('refused'))
  })

  it.each<[string, string, unknown, string]>([
    ['nothing where something is asked for', 'assessment:open', undefined, ''],
    ['something where nothing is asked for', 'cycles:list', {}, ''],
    ['a wrong id', 'assessment:open', { id: '../../etc/passwd' }, 'id'],
    ['a key too many', 'assessment:open', { id, path: '/etc/passwd' }, ''],
    ['an empty title', 'assessment:rename', { id, title: '   ' }, 'title'],
    [
      'a value that is no number',
      'assessment:change',
      { id, change: { kind: 'rate', item: 'a', value: Number.NaN } },
      'change.value',
    ],
    ['half a level', 'assessment:change', { id, change: { kind: 'rate', item: 'a', value: 1.5 } }, 'change.value'],
    ['an item that is none', 'assessment:change', { id, change: { kind: 'clear', item: '__proto__' } }, 'change.item'],
    [
      'a note without end',
      'assessment:change',
      { id, change: { kind: 'note', item: 'a', text: 'x'.repeat(10_000_000) } },
      'change.text',
    ],
    ['an unknown kind of change', 'assessment:change', { id, change: { kind: 'sql' } }, 'change.kind'],
    ['half a character', 'assessment:change', { id, change: { kind: 'note', item: 'a', text: 'x\ud842' } }, ''],
    [
      'half a character in a list',
      'assessment:change',
      { id, change: { kind: 'questions', questions: ['', '\udfb7'] } },
      '',
    ],
    ['a day that there is none', 'cycle:create', { name: 'x', startsOn: null, endsOn: '2026-02-30' }, 'endsOn'],
    ['a hash that is none', 'ladder:read', { ladder: 'A'.repeat(64) }, 'ladder'],
  ])('with %s, and its handler hears nothing of it', async (_what, channel, input, field) => {
    const heard: string[] = []
    const all = Object.fromEntries(
      CHANNELS.map((name) => [
        name,
        () => {
          heard.push(name)
          return ok(null)
        },
      ]),
    )
    expect(await dispatchOf(all).dispatch(channel, input)).toEqual(err('invalid-input', { field }))
    expect(heard).toEqual([])
  })

  it.each(['app:state', 'ladders:list', 'cycles:list', 'assessments:list'])(
    'on %s with why the store can’t be opened, where it can’t',
    async (channel) => {
      const otherwise = { code: 'database-newer', detail: { schema: 2, needs: '9.9.9' } } as const
      const dispatch = createDispatch({ handlers: {}, otherwise, report: () => {} })
      expect(await dispatch(channel, undefined)).toEqual({ ok: false, error: otherwise })
    },
  )

  it('by the store that can’t be opened only where nobody else answers', async () => {
    const otherwise = { code: 'database-damaged' } as const
    const dispatch = createDispatch({ handlers: { 'app:open-folder': () => ok(null) }, otherwise, report: () => {} })
    expect(await dispatch('app:open-folder', undefined)).toEqual(ok(null))
    expect(await dispatch('app:state', undefined)).toEqual({ ok: false, error: otherwise })
  })
})

describe('a bug in a handler', () => {
  const secret = 'my manager is\nhopeless (notes.ts:1:1)\n    at secret (secret.ts:2:2)'

  it.each([
    [
      'thrown',
      (): never => {
        throw Object.assign(new TypeError(secret), { code: 'ERR_X' })
      },
    ],
    ['rejected', (): Promise<never> => Promise.reject(Object.assign(new TypeError(secret), { code: 'ERR_X' }))],
  ])('is an answer when %s, and is told without a word of the person’s', async (_how, handler) => {
    const { dispatch, faults } = dispatchOf({ 'cycles:list': handler })
    expect(await dispatch('cycles:list', undefined)).toEqual(err('internal'))
    expect(faults).toEqual([
      {
        channel: 'cycles:list',
        name: 'TypeError',
        code: 'ERR_X',
        at: expect.arrayContaining([expect.stringMatching(/^[\w.-]+:\d+:\d+$/)]),
      },
    ])
    expect(JSON.stringify(faults)).not.toMatch(/manager|hopeless|secret|notes/)
  })

  it('is told of also where it is no error', async () => {
    const { dispatch, faults } = dispatchOf({
      'cycles:list': () => {
        // oxlint-disable-next-line typescript/only-throw-error -- what a careless library might do
        throw secret
      },
    })
    expect(await dispatch('cycles:list', undefined)).toEqual(err('internal'))
    expect(faults).toEqual([{ channel: 'cycles:list', name: 'other', code: null, at: [] }])
  })
})

describe('[trust F7] whatever is sent', () => {
  const anything = fc.anything({
    withDate: true,
    withMap: true,
    withBigInt: true,
    withTypedArray: true,
    withSparseArray: true,
    maxDepth: 4,
  })
  const hostileText = fc.constantFrom(
    '__proto__',
    'constructor',
    "'; DROP TABLE x; --",
    '\ud800',
    '\0',
    '../',
    'x'.repeat(30_000),
  )
  const nearly = fc.record(
    {
      id: fc.oneof(fc.constant(id), anything, hostileText),
      change: fc.record(
        {
          kind: fc.constantFrom('rate', 'clear', 'note', 'signal', 'questions', 'context', 'target'),
          item: fc.oneof(fc.constant('a.b'), hostileText, anything),
          value: fc.oneof(fc.integer(), fc.double(), anything),
          text: fc.oneof(fc.string({ unit: 'binary' }), hostileText, anything),
          questions: fc.oneof(fc.array(hostileText), anything),
        },
        { requiredKeys: [] },
      ),
      title: fc.oneof(hostileText, anything),
      ['__proto__']: anything,
    },
    { requiredKeys: [] },
  )

  it('gets an answer of two shapes, reaches a handler only in the shape of its schema, and hurts nothing', async () => {
    const heard: unknown[] = []
    const handlers = Object.fromEntries(
      CHANNELS.map((name) => [name, (input: unknown) => (heard.push(input), ok(null))]),
    )
    const { dispatch, faults } = dispatchOf(handlers)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...CHANNELS), fc.string()),
        fc.oneof(anything, nearly),
        async (channel, input) => {
          const answer = await dispatch(channel, input)
          expect(answer.ok ? answer : answer.error.code).toSatisfy(
            (seen: unknown) =>
              seen === 'refused' || seen === 'invalid-input' || (typeof seen === 'object' && seen !== null),
          )
        },
      ),
      { numRuns: 400 },
    )
    expect(faults).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
    for (const input of heard) expect(() => structuredClone(input)).not.toThrow()
  })

  it('is refused where it is deeper than any schema', async () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level += 1) deep = { id: deep }
    expect(await dispatchOf({}).dispatch('assessment:open', deep)).toEqual(err('invalid-input', { field: 'id' }))
  })
})
