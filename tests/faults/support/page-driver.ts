import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

/** Drives a page through the debugging pipe. */
export interface PageDriver {
  /** Runs an expression in the page and gives its value, awaited. @throws what the page threw */
  readonly run: (expression: string) => Promise<unknown>
  /** As if keys were pressed: the text goes where the focus is. */
  readonly type: (text: string) => Promise<void>
  readonly send: (method: string, params?: object) => Promise<unknown>
}

const answerSchema = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})
const targetsSchema = z.object({
  targetInfos: z.array(z.object({ targetId: z.string(), type: z.string(), url: z.string() })),
})
const sessionSchema = z.object({ sessionId: z.string() })
const evaluatedSchema = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ exception: z.object({ description: z.string().optional() }).optional() }).optional(),
})

/**
 * Chromium's debugging protocol over two pipes: no socket is opened, so that what is looked at from outside is the app
 * as it is.
 */
export async function drivePage(to: Writable, from: Readable, address: string): Promise<PageDriver> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let next = 0
  let rest = ''
  from.setEncoding('utf8')
  from.on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error } = answerSchema.parse(JSON.parse(message))
      const call = waiting.get(id ?? -1)
      if (id !== undefined) waiting.delete(id)
      if (error === undefined) call?.resolve(result)
      else call?.reject(new Error(error.message))
    }
  })
  const gone = new AbortController()
  from.on('close', () => {
    gone.abort()
    for (const { reject } of waiting.values()) reject(new Error('the app is gone'))
  })
  to.on('error', () => undefined) // written to when the app is gone already; its answer is refused above
  const call = (method: string, params: object, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      next += 1
      waiting.set(next, { resolve, reject })
      to.write(`${JSON.stringify({ id: next, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    })

  const { sessionId } = sessionSchema.parse(
    await call('Target.attachToTarget', { targetId: await targetAt(call, address), flatten: true }),
  )
  const send = (method: string, params: object = {}): Promise<unknown> => call(method, params, sessionId)
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = evaluatedSchema.parse(
      await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true }),
    )
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'the page threw')
    return result.value
  }
  // What runs while the first page makes way for ours is swept away with it.
  const isThere = `document.readyState === 'complete' && location.href.startsWith(${JSON.stringify(address)})`
  while (!gone.signal.aborted && (await run(isThere).catch(() => false)) !== true) await pause()
  return {
    send,
    run,
    type: async (text) => {
      await send('Input.insertText', { text })
    },
  }
}

async function targetAt(call: (method: string, params: object) => Promise<unknown>, address: string): Promise<string> {
  for (;;) {
    const { targetInfos } = targetsSchema.parse(await call('Target.getTargets', {}))
    const page = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(address))
    if (page !== undefined) return page.targetId
    await pause()
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20))
}
