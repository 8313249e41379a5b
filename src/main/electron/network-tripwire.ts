import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

/**
 * [trust E7] The main process is outside of every control Chromium has. Whatever in it, ours or a dependency's, tries to reach
 * a network gets an error instead. Pipes stay: they are how processes of this machine talk.
 */
export function armNetworkTripwire(): void {
  globalThis.fetch = () => Promise.reject(refusal())
  refuse(dgram, 'createSocket')
  refuse(dns, 'lookup')
  refuse(dns, 'resolve')
  refuse(dns.promises, 'lookup')
  refuse(dns.promises, 'resolve')

  // oxlint-disable-next-line typescript/unbound-method -- the proxy calls it on the socket it was called on
  net.Socket.prototype.connect = new Proxy(net.Socket.prototype.connect, {
    apply(connect, socket, args: unknown[]): unknown {
      if (!isPipe(args[0])) throw refusal()
      return Reflect.apply(connect, socket, args)
    },
  })
}

/** `connect` is called with a path, with options, or by Node itself with an array that holds the options. */
function isPipe(target: unknown): boolean {
  const options: unknown = Array.isArray(target) ? target[0] : target
  if (typeof options === 'string') return Number.isNaN(Number(options))
  return typeof options === 'object' && options !== null && 'path' in options && typeof options.path === 'string'
}

function refuse(module: object, name: string): void {
  Object.defineProperty(module, name, {
    value: () => {
      throw refusal()
    },
  })
}

function refusal(): Error {
  return new Error('network-refused')
}
