// npm run test:packages: packs the app from the runtime that is here, installs it into a folder and starts it there. Takes
// minutes, hence apart from `npm test`. With --packed it takes what lies in dist/ already.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openHiddenDisplay } from './lib/display.mjs'
import { root } from './lib/paths.mjs'
import { ensurePrograms } from './lib/system-packages.mjs'
import { playwright } from './lib/tools.mjs'

if (process.platform !== 'linux') throw new Error('these tests are for the Linux packages')
const args = process.argv.slice(2)
if (!args.includes('--packed'))
  execFileSync(process.execPath, [join(root, 'scripts', 'package.mjs'), '--for-tests'], { stdio: 'inherit' })
ensurePrograms(['pdftotext']) // and pdffonts, which comes with it
const config = join(root, 'tests', 'packages', 'playwright.config.ts')
const display = await openHiddenDisplay()
const { code } = await playwright(['--config', config, ...args.filter((arg) => arg !== '--packed')], display.env)
display.stop()
process.exit(code)
