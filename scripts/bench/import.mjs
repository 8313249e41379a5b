// How long an archive of ten years takes on its way in, and how long nothing else is heard meanwhile.

import { join } from 'node:path'
import { asNode, prepareElectron } from '../lib/electron.mjs'
import { root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

const { code } = await run(await prepareElectron(), [join(root, 'tests', 'bench', 'import.ts')], { env: asNode() })
process.exit(code)
