// How long one answer takes until it is on the disk: the whole use case, and the commit in it alone, beside a bare SQLite
// commit with the same settings. Bar for the commit: 1 ms at the median, with full synchronous.

import { join } from 'node:path'
import { asNode, prepareElectron } from '../lib/electron.mjs'
import { root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

const { code } = await run(await prepareElectron(), [join(root, 'tests', 'bench', 'commit.ts')], { env: asNode() })
process.exit(code)
