import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

/** What the main process hears when it tries to reach a network. */
export const NETWORK_REFUSED = 'network-refused'

/**
 * [trust E7, E8] The main process is outside of every control Chromium has. Whatever in it, ours or a dependency's, tries to
 * reach a network or to be reached from one gets an error instead. Pipes stay: they are how processes of this machine talk.
 * @param onRefused told that something was refused, not what
 */
export function armNetworkTripwire(onRefused: () => void): void {
  const refusal = (): Error => {
    onRefused()
    return new Error(NETWORK_REFUSED)
  }
  globalThis.fetch = () => Promise.reject(refusal())
  refuseCalls(dgram, (name) => name === 'createSocket', refusal)
  refuseCalls(dgram.Socket.prototype, (name) => DATAGRAM_CALLS.has(name), refusal)
  for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    refuseCalls(names, isLookup, refusal)

  // oxlint-disable-next-line typescript/unbound-method -- the proxy calls it on the socket it was called on
  net.Socket.prototype.connect = onlyPipes(net.Socket.prototype.connect, refusal)
  // oxlint-disable-next-line typescript/unbound-method -- the proxy calls it on the server it was called on
  net.Server.prototype.listen = onlyPipes(net.Server.prototype.listen, refusal)
  syncBuiltinESMExports() // `import { lookup } from 'node:dns'` holds a copy of its own
}

const DATAGRAM_CALLS: ReadonlySet<string> = new Set(['bind', 'connect', 'send', 'addMembership'])

/** resolve, resolve4 … resolveTxt, reverse, lookup, lookupService. */
function isLookup(name: string): boolean {
  return /^(resolve|lookup|reverse)/.test(name)
}

function onlyPipes<F extends (...args: never[]) => unknown>(original: F, refusal: () => Error): F {
  return new Proxy(original, {
    apply(call, self: unknown, args: unknown[]): unknown {
      if (!isPipe(args[0])) throw refusal()
      return Reflect.apply(call, self, args)
    },
  })
}

/** Called with a path, with options, or by Node itself with an array that holds the options. */
function isPipe(target: unknown): boolean {
  const options: unknown = Array.isArray(target) ? target[0] : target
  if (typeof options === 'string') return Number.isNaN(Number(options))
  return typeof options === 'object' && options !== null && 'path' in options && typeof options.path === 'string'
}

function refuseCalls(on: object, isMeant: (name: string) => boolean, refusal: () => Error): void {
  for (const name of Object.getOwnPropertyNames(on)) {
    if (!isMeant(name) || typeof Reflect.get(on, name) !== 'function') continue
    Object.defineProperty(on, name, {
      value: () => {
        throw refusal()
      },
    })
  }
}
