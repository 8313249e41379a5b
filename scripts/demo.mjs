// npm run demo: the app filled with samples, and the 1:1 summary in both languages in demo-output/. Needs no display.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { asApplication, prepareElectron, sandboxSwitches } from './lib/electron.mjs'
import { buildIfStale } from './lib/build.mjs'
import { hasDisplay, openHiddenDisplay } from './lib/display.mjs'
import { outFolder, root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { fail } from './lib/say.mjs'

const electron = await prepareElectron()
await buildIfStale()
const program = join(outFolder, 'main', 'demo.js')
if (!existsSync(program)) fail('Cairn: src/main/demo.ts is missing, so there is nothing to show.')

const display = hasDisplay() ? { env: process.env, stop: () => {} } : await openHiddenDisplay()
const { code } = await run(
  electron,
  [
    ...sandboxSwitches(electron),
    '--log-level=3',
    program,
    '--out',
    join(root, 'demo-output'),
    ...process.argv.slice(2),
  ],
  { env: asApplication(display.env) },
)
display.stop()
process.exit(code)
