import { err } from '#shared/app-error.ts'
import type { AppError, Result } from '#shared/app-error.ts'
import { CHANNELS } from '#shared/ipc/channels.ts'
import type { Channel } from '#shared/ipc/channels.ts'
import { inputs } from '#shared/ipc/contract.ts'
import type { Handlers, Input, Output } from '#shared/ipc/contract.ts'
import { describeFault } from './describe-fault.ts'
import type { Fault } from './describe-fault.ts'
import { isWellFormed } from './is-well-formed.ts'

/** Takes what the page sent on a channel, whatever it is, and always has an answer. */
export type Dispatch = (channel: string, input: unknown) => Promise<Result<unknown>>

export interface DispatchOptions {
  /** The table of handlers. A channel that is missing from it is refused. */
  readonly handlers: Partial<Handlers>
  /** Where a channel that `handlers` lacks is answered with: why the store could not be opened. */
  readonly otherwise?: AppError
  /** What everything waits for before it is handled; null where nothing is done alone. */
  readonly whenFree?: () => Promise<unknown> | null
  /** Told of every bug: where, and of what kind, never what the person wrote. */
  readonly report: (channel: Channel, fault: Fault) => void
}

/** The gates behind the sender's check, in order: is there such a channel, is the input its input, does it go well? */
export function createDispatch(options: DispatchOptions): Dispatch {
  return async (channel, input) => (isChannel(channel) ? await call(options, channel, input) : err('refused'))
}

async function call<C extends Channel>(
  { handlers, otherwise, report, whenFree = () => null }: DispatchOptions,
  channel: C,
  input: unknown,
): Promise<Result<Output<C>>> {
  try {
    const parsed = inputs[channel].safeParse(input)
    if (!parsed.success) return err('invalid-input', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
    if (!isWellFormed(parsed.data)) return err('invalid-input', { field: '' })
    for (let busy = whenFree(); busy !== null; busy = whenFree()) await busy
    const handler = handlers[channel]
    if (handler === undefined) return otherwise === undefined ? err('refused') : err(otherwise.code, otherwise.detail)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the channel's own schema has just made it
    return await handler(parsed.data as Input<C>)
  } catch (error) {
    report(channel, describeFault(error))
    return err('internal')
  }
}

function isChannel(name: string): name is Channel {
  return CHANNELS.some((channel) => channel === name)
}
