// npm run test:packages: packs the app from the runtime that is here, installs it into a folder and starts it there. Takes
// minutes, hence apart from `npm test`.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openHiddenDisplay } from './lib/display.mjs'
import { root } from './lib/paths.mjs'
import { playwright } from './lib/tools.mjs'

if (process.platform !== 'linux') throw new Error('these tests are for the Linux packages')
execFileSync(process.execPath, [join(root, 'scripts', 'package.mjs'), '--for-tests'], { stdio: 'inherit' })
const config = join(root, 'tests', 'packages', 'playwright.config.ts')
const display = await openHiddenDisplay()
const { code } = await playwright(['--config', config, ...process.argv.slice(2)], display.env)
display.stop()
process.exit(code)
