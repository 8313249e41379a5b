// How long a search of 5,000 entries takes, in both scripts. Bar: 50 ms.

import { join } from 'node:path'
import { asNode, prepareElectron } from '../lib/electron.mjs'
import { root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

const { code } = await run(await prepareElectron(), [join(root, 'tests', 'bench', 'search.ts')], { env: asNode() })
process.exit(code)
