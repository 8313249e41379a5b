// npm run dev: builds at every change and opens the app anew, with a profile of its own.
//
// There is no development server on purpose: the page always comes from the app's own scheme with the shipped policy, so
// nothing works here that would be blocked for users, and no code in the app makes an exception for development.

import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale, inputs, tryBuild } from './lib/build.mjs'
import { hasDisplay } from './lib/display.mjs'
import { asApplication, prepareElectron, sandboxSwitches } from './lib/electron.mjs'
import { cacheFolder, root } from './lib/paths.mjs'
import { fail, say } from './lib/say.mjs'

/** An editor that saves several files at once causes one build. */
const SETTLED_MS = 150

const electron = await prepareElectron()
if (!hasDisplay()) fail('Cairn: there is no display to open a window on.')
const profile = ['--data-dir', join(cacheFolder, 'dev-profile')]
const args = [...sandboxSwitches(electron), '--log-level=3', '.', ...profile, ...process.argv.slice(2)]

await buildIfStale()
let app = open()
let isBuilding = false
let isStale = false

/** @type {NodeJS.Timeout | undefined} */
let settled
for (const input of inputs.map((name) => join(root, name)).filter(existsSync)) {
  watch(input, { recursive: true }, () => {
    clearTimeout(settled)
    settled = setTimeout(() => void rebuild(), SETTLED_MS)
  })
}
process.on('SIGTERM', () => app.kill())

function open() {
  const opened = spawn(electron, args, { cwd: root, stdio: 'inherit', env: asApplication() })
  opened.on('close', () => process.exit()) // closing the window ends the work
  return opened
}

async function rebuild() {
  isStale = true
  if (isBuilding) return
  isBuilding = true
  while (isStale) {
    isStale = false
    const problem = await tryBuild()
    if (problem !== undefined) say(problem)
    else if (!isStale) await reopen()
  }
  isBuilding = false
}

/** The next one starts when the last has gone: two would not open on one profile. */
async function reopen() {
  app.removeAllListeners('close')
  const closed = new Promise((resolve) => app.once('close', resolve))
  app.kill()
  await closed
  app = open()
}
