import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
import { NETWORK_REFUSED } from './network-tripwire.ts'

/** Nobody listens there, and a machine of that name doesn't exist: should a refusal ever fail, the try still ends at once. */
export const NOWHERE = 'http://check.invalid:9/'

/** The ways by which Node reaches a network, each taken as a dependency would take it. */
const WAYS: readonly (() => unknown)[] = [
  () => globalThis.fetch(NOWHERE),
  () => net.connect(9, 'check.invalid'),
  () => net.createServer().listen(0),
  () => dgram.createSocket('udp4'),
  () => {
    dns.lookup('check.invalid', () => undefined)
  },
  () => dns.promises.resolve('check.invalid'),
]

/**
 * Takes every way out of this process.
 * @returns whether each was refused by the tripwire; one that failed for another reason was not
 */
export async function tryWaysOut(): Promise<readonly boolean[]> {
  return await Promise.all(
    WAYS.map(async (way) => {
      try {
        await way()
        return false
      } catch (error) {
        return error instanceof Error && error.message === NETWORK_REFUSED
      }
    }),
  )
}
