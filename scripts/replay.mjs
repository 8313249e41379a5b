// npm run replay: recomputes 10,000 random assessments of each ladder from their printed traces alone. It takes a minute or
// more; the tests do the same with a tenth of them.

import { join } from 'node:path'
import { asNode, prepareElectron } from './lib/electron.mjs'
import { root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'

const { code } = await run(await prepareElectron(), [join(root, 'tests', 'bench', 'replay.ts')], { env: asNode() })
process.exit(code)
