// How long a score with its trace takes, ladder by ladder, on complete assessments. Bars: 0.5 ms; 10,000 within 2 s.

import { join } from 'node:path'
import { asNode, prepareElectron } from '../lib/electron.mjs'
import { root } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'

const { code } = await run(await prepareElectron(), [join(root, 'tests', 'bench', 'score.ts')], { env: asNode() })
process.exit(code)
