import type { Result } from '../app-error.ts'
import type { Channel } from './channels.ts'

/** Answers with bytes in them, which text would make longer. */
const AS_IT_IS: ReadonlySet<Channel> = new Set(['report:preview'])

/**
 * An answer as it crosses to the page: JSON, which the page reads in a fiftieth of the time that the bridge between the
 * preload script and the page takes to copy as many objects.
 */
export const toWire = (channel: Channel, answer: Result<unknown>): unknown =>
  AS_IT_IS.has(channel) ? answer : JSON.stringify(answer)
