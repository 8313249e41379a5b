// npm run test:unit [-- FILE…]: vitest alone, in Electron's Node. Takes vitest's own options.

import { prepareElectron } from './lib/electron.mjs'
import { vitest } from './lib/tools.mjs'

const { code } = await vitest(await prepareElectron(), process.argv.slice(2))
process.exit(code)
