import { createSocket, Socket as DatagramSocket } from 'node:dgram'
import { lookup, Resolver } from 'node:dns'
import { resolve4 } from 'node:dns/promises'
import { get } from 'node:http'
import { rmSync } from 'node:fs'
import { connect, createServer, Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { armNetworkTripwire, NETWORK_REFUSED } from '#main/electron/network-tripwire.ts'
import { tryWaysOut } from '#main/electron/network-ways-out.ts'

// A process of its own: arms the tripwire, tries every way to a network that Node has, says which were refused, and that a
// pipe named first still works.
const [pipe = ''] = process.argv.slice(2)
let refusedCount = 0
armNetworkTripwire(() => {
  refusedCount += 1
})
const NAME = 'check.invalid'
const ways: Readonly<Record<string, () => unknown>> = {
  fetch: () => fetch(`http://${NAME}/`),
  WebSocket: () =>
    new Promise((_resolve, reject) => {
      // Its own error says nothing: that the count rises is what tells.
      const before = refusedCount
      new WebSocket(`ws://${NAME}/`).addEventListener('error', () =>
        reject(new Error(refusedCount > before ? NETWORK_REFUSED : 'another way')),
      )
    }),
  'http.get': () => get(`http://${NAME}/`),
  'tls.connect': () => connectTls(443, NAME),
  'net.connect': () => connect(9, NAME),
  'net.connect to an address': () => connect({ host: '198.51.100.1', port: 9 }),
  'new net.Socket': () => new Socket().connect(9, '198.51.100.1'),
  'net.Server.listen': () => createServer().listen(0),
  'net.Server.listen with options': () => createServer().listen({ port: 0 }),
  'dgram.createSocket': () => createSocket('udp4'),
  'dgram.Socket.send': () => Object.create(DatagramSocket.prototype).send('x', 9, '198.51.100.1'),
  'dns.lookup': () => {
    lookup(NAME, () => undefined)
  },
  'dns.promises.resolve4': () => resolve4(NAME),
  'dns.Resolver': () => {
    new Resolver().resolveAny(NAME, () => undefined)
  },
}
const results = await Promise.all(
  Object.entries(ways).map(async ([name, way]) => {
    try {
      await way()
      return `${name}: reached`
    } catch (error) {
      return error instanceof Error && error.message === NETWORK_REFUSED ? 'refused' : `${name}: ${String(error)}`
    }
  }),
)

const heard = await new Promise((resolve) => {
  const server = createServer((socket) => socket.end('through')).listen(pipe, () => {
    connect(pipe).on('data', (data) => {
      server.close()
      resolve(data.toString())
    })
  })
})
rmSync(pipe, { force: true })
console.log(
  JSON.stringify({
    tried: results.length,
    notRefused: results.filter((result) => result !== 'refused'),
    heard,
    own: await tryWaysOut(),
  }),
)
