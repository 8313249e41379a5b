// A screen for the programs that need one, also where there is none.

import { spawn } from 'node:child_process'
import { ensurePrograms } from './system-packages.mjs'
import { fail } from './say.mjs'

/** Whether a window opened now would be seen by somebody. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

/**
 * A display nobody looks at. Tests take it even on a desktop: windows that steal the focus make them fail by chance.
 *
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => void }>} the environment for children, and how to end it
 */
export async function openHiddenDisplay() {
  if (process.platform !== 'linux') return { env: process.env, stop: () => {} }
  ensurePrograms(['Xvfb'])
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const stop = () => void server.kill()
  process.on('exit', stop)
  const number = await readDisplayNumber(server)
  return { env: { ...process.env, DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined, XDG_SESSION_TYPE: 'x11' }, stop }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function readDisplayNumber(server) {
  return new Promise((resolve) => {
    let text = ''
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      text += chunk.toString()
      if (text.endsWith('\n')) resolve(text.trim())
    })
    server.on('error', () => fail('Cairn: Xvfb could not be started.'))
    server.on('exit', () => {
      if (text === '') fail('Cairn: Xvfb ended before it had a display.')
    })
  })
}
