// How long the shortest way takes on the largest ladder with a majority rule, to every level and promotion. Bar: 300 ms.

import { join } from 'node:path'
import { asNode, prepareElectron } from '../lib/electron.mjs'
import { root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

const { code } = await run(await prepareElectron(), [join(root, 'tests', 'bench', 'way.ts')], { env: asNode() })
process.exit(code)
