import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, onTestFinished } from 'vitest'
import { openSockets } from '#main/files/open-sockets.ts'

/** A process that runs a line of JavaScript and says when it has. */
async function running(code: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', `${code}; console.log('up'); setInterval(() => {}, 1000)`], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child.pid ?? 0
}

const isLinux = process.platform === 'linux'

it.runIf(isLinux)('finds nothing in a process that holds no door open', async () => {
  expect(openSockets([await running('0')])).toEqual({ looked: 1, found: 0 })
})

it.runIf(isLinux).each([
  ['a door that waits', "require('net').createServer().listen(0, '127.0.0.1')"],
  ['one of the newer protocol', "require('net').createServer().listen(0, '::1')"],
  ['a datagram socket', "require('dgram').createSocket('udp4').bind(0, '127.0.0.1')"],
])('finds %s', async (_what, code) => {
  const pids = [await running('0'), await running(code)]
  await expect.poll(() => openSockets(pids)).toEqual({ looked: 2, found: 1 })
})

it.runIf(isLinux)('passes over processes that are gone, and a pipe of this machine', async () => {
  const pipe = await running(`require('net').createServer().listen('\\0cairn-test-${process.pid}')`)
  expect(openSockets([2 ** 22, pipe])).toEqual({ looked: 1, found: 0 })
})

it('says that it can’t tell where the system doesn’t', () => {
  expect(openSockets([1], '/no-such-folder')).toBeNull()
})
