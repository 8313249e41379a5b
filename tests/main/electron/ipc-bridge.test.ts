import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { connectBridge } from '#main/electron/ipc-bridge.ts'
import { err, ok } from '#shared/app-error.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'

type Listener = (event: IpcMainInvokeEvent, ...input: unknown[]) => unknown

/** The bridge with a stand-in for Electron's end of it. */
function bridge() {
  const listeners = new Map<string, Listener>()
  const heard: (readonly [string, unknown])[] = []
  const mainFrame = { url: 'app://bundle/index.html#/assess' }
  const page = { mainFrame } as unknown as WebContents
  connectBridge({
    ipc: { handle: (channel, listener) => void listeners.set(channel, listener) },
    page: () => page,
    dispatch: (channel, input) => {
      heard.push([channel, input])
      return Promise.resolve(ok('answered'))
    },
  })
  const send = (channel: string, event: object, ...input: unknown[]): unknown =>
    listeners.get(channel)?.(event as IpcMainInvokeEvent, ...input)
  return { listeners, heard, page, mainFrame, send }
}

describe('the bridge', () => {
  it('listens on every channel of the contract and on no other', () => {
    expect([...bridge().listeners.keys()]).toEqual([...CHANNELS])
  })

  it('passes on what our own page sends', async () => {
    const { send, page, mainFrame, heard } = bridge()
    expect(await send('ladder:read', { sender: page, senderFrame: mainFrame }, { ladder: 'x' })).toBe(
      JSON.stringify(ok('answered')),
    )
    expect(await send('cycles:list', { sender: page, senderFrame: mainFrame })).toBe(JSON.stringify(ok('answered')))
    expect(heard).toEqual([
      ['ladder:read', { ladder: 'x' }],
      ['cycles:list', undefined],
    ])
  })

  it.each<[string, (given: ReturnType<typeof bridge>) => readonly [object, ...unknown[]]]>([
    ['a frame inside the page', ({ page }) => [{ sender: page, senderFrame: { url: 'app://bundle/index.html' } }]],
    ['another window', ({ mainFrame }) => [{ sender: { mainFrame }, senderFrame: mainFrame }]],
    ['a frame that is gone', ({ page }) => [{ sender: page, senderFrame: null }]],
    ['our page with more than one thing', ({ page, mainFrame }) => [{ sender: page, senderFrame: mainFrame }, {}, {}]],
  ])('refuses %s, with an answer', async (_who, from) => {
    const given = bridge()
    expect(await given.send('cycles:list', ...from(given))).toBe(JSON.stringify(err('refused')))
    expect(given.heard).toEqual([])
  })

  it.each([
    'about:blank',
    'file:///etc/passwd',
    'http://bundle/index.html',
    'app://bundle.example/',
    'app://other/index.html',
  ])('refuses our own window at %s', async (url) => {
    const { send, page, mainFrame } = bridge()
    mainFrame.url = url
    expect(await send('cycles:list', { sender: page, senderFrame: mainFrame })).toBe(JSON.stringify(err('refused')))
  })

  it('refuses everyone while no window is open', async () => {
    const listeners: Listener[] = []
    const mainFrame = { url: 'app://bundle/index.html' }
    connectBridge({
      ipc: { handle: (_channel, listener) => void listeners.push(listener) },
      page: () => null,
      dispatch: () => Promise.resolve(ok(null)),
    })
    const event = { sender: { mainFrame }, senderFrame: mainFrame } as unknown as IpcMainInvokeEvent
    expect(await listeners[0]?.(event)).toBe(JSON.stringify(err('refused')))
  })
})
