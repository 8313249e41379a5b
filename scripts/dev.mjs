// npm run dev: builds at every change and opens the app anew, with a profile of its own.
//
// There is no development server on purpose: the page always comes from the app's own scheme with the shipped policy, so
// nothing works here that would be blocked for users, and no code in the app makes an exception for development.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { asApplication, prepareElectron, sandboxSwitches } from './lib/electron.mjs'
import { hasDisplay } from './lib/display.mjs'
import { cacheFolder, outFolder, root } from './lib/paths.mjs'
import { fail } from './lib/say.mjs'

const SETTLED_MS = 400

const electron = await prepareElectron()
if (!hasDisplay()) fail('Cairn: there is no display to open a window on.')
mkdirSync(outFolder, { recursive: true })

const builder = spawn(
  process.execPath,
  [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--watch', '--mode', 'development'],
  { cwd: root, stdio: 'inherit' },
)
const args = [...sandboxSwitches(electron), '--log-level=3', '.', '--data-dir', join(cacheFolder, 'dev-profile')]

/** @type {import('node:child_process').ChildProcess | undefined} */
let app
/** @type {NodeJS.Timeout | undefined} */
let settled

watch(outFolder, { recursive: true }, () => {
  clearTimeout(settled)
  settled = setTimeout(reopen, SETTLED_MS)
})
builder.on('close', (code) => {
  app?.kill()
  process.exit(code ?? 1)
})

function reopen() {
  if (!['main/index.js', 'preload/index.cjs', 'renderer/index.html'].every((file) => existsSync(join(outFolder, file))))
    return
  app?.removeAllListeners('close')
  app?.kill()
  app = spawn(electron, [...args, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: asApplication() })
  app.on('close', () => builder.kill())
}
