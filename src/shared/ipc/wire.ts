import type { Result } from '../app-error.ts'
import type { Channel } from './channels.ts'
import type { Output } from './contract.ts'

/** Whether something is the same after it has been text. */
type IsText<T> = T extends string | number | boolean | null | undefined
  ? true
  : T extends Uint8Array | Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>
    ? false
    : T extends readonly (infer Element)[]
      ? IsText<Element>
      : false extends { readonly [Key in keyof T]-?: IsText<T[Key]> }[keyof T]
        ? false
        : true

type NotText = { readonly [C in Channel]: IsText<Output<C>> extends true ? never : C }[Channel]

/** Answers that cross as they are: with bytes in them, which text would make longer. */
const AS_IT_IS: Readonly<Record<NotText, true>> = { 'report:preview': true }

/**
 * An answer as it crosses to the page: JSON, which the page reads in a fiftieth of the time that the bridge between the
 * preload script and the page takes to copy as many objects.
 */
export const toWire = (channel: Channel, answer: Result<unknown>): unknown =>
  Object.hasOwn(AS_IT_IS, channel) ? answer : JSON.stringify(answer)
