// npm run test:e2e [-- FILE…]: the journeys alone. Takes Playwright's own options.

import { playwright } from './lib/tools.mjs'

const { code } = await playwright(process.argv.slice(2))
process.exit(code)
