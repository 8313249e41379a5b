// npm start: builds what changed and opens the app. Arguments after `--` go to it, `--data-dir DIR` for one.

import { asApplication, prepareElectron, sandboxSwitches } from './lib/electron.mjs'
import { buildIfStale } from './lib/build.mjs'
import { hasDisplay } from './lib/display.mjs'
import { run } from './lib/run.mjs'
import { fail } from './lib/say.mjs'

const electron = await prepareElectron()
await buildIfStale()
if (!hasDisplay()) fail('Cairn: there is no display to open a window on. `npm run demo` needs none.')
const { code } = await run(electron, [...sandboxSwitches(electron), '--log-level=3', '.', ...process.argv.slice(2)], {
  env: asApplication(),
})
process.exit(code)
