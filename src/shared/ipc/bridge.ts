import type { Result } from '../app-error.ts'
import type { Channel } from './channels.ts'
import type { AppEvent, Input, Output } from './contract.ts'

/** `assessment:save-file` → `assessmentSaveFile`: one named function per channel on `window.cairn`. */
type Capitals<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitals<Capitalize<Tail>>}` : S
export type MethodName<C extends Channel> = C extends `${infer Noun}:${infer Verb}`
  ? `${Noun}${Capitals<Capitalize<Verb>>}`
  : never

type Call<C extends Channel> =
  undefined extends Input<C> ? () => Promise<Result<Output<C>>> : (input: Input<C>) => Promise<Result<Output<C>>>

export type CairnBridge = { readonly [C in Channel as MethodName<C>]: Call<C> } & {
  /** Calls back on every event from main; returns the function that stops it. */
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void
  /** Called before the window closes: it stays open until the promise says whether all that was typed is on disk. */
  readonly onFlush: (flush: () => Promise<boolean>) => void
}

export const methodName = (channel: Channel): string =>
  channel.replace(/[:-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
