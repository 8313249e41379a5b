import type { ElectronApplication } from '@playwright/test'
import type { AppError } from '#shared/app-error.ts'
import type { Channel } from '#shared/ipc/channels.ts'

/** What main says to a channel for a while: nothing yet, an error, or what it would say with parts of it changed. */
export type Answer =
  | { readonly kind: 'none-yet' }
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'changed'; readonly by: object }
export type Answers = Readonly<Partial<Record<Channel, Answer>>>

type Handler = (...given: readonly unknown[]) => unknown

/** From here on main answers as told, as it would on a slow or a full disk; all other channels answer as they are. */
export const answerWith = (app: ElectronApplication, answers: Answers): Promise<void> =>
  app.evaluate(({ ipcMain }, wanted) => {
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>
    const before = (Reflect.get(globalThis, 'handlersBefore') ?? new Map<string, Handler>()) as Map<string, Handler>
    Reflect.set(globalThis, 'handlersBefore', before)
    for (const [channel, handler] of before) handlers.set(channel, handler)
    for (const [channel, answer] of Object.entries(wanted)) {
      const usual = before.get(channel) ?? handlers.get(channel)
      if (usual === undefined) throw new Error(`no channel ${channel}`)
      before.set(channel, usual)
      handlers.set(channel, async (...given) => {
        if (answer.kind === 'none-yet') return new Promise(() => undefined)
        if (answer.kind === 'refused') return { ok: false, error: answer.error }
        // As it crosses to the page (src/shared/ipc/wire.ts).
        const result = JSON.parse(String(await usual(...given))) as { readonly value?: object | null }
        return JSON.stringify({ ok: true, value: { ...result.value, ...answer.by } })
      })
    }
  }, answers)
