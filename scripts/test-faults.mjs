// npm run test:faults [-- FAULT…] [--seed N] [--count N]: the fault bench alone; test:faults:long adds --long.

import { prepareElectron } from './lib/electron.mjs'
import { faults } from './lib/tools.mjs'

const { code } = await faults(await prepareElectron(), process.argv.slice(2))
process.exit(code)
