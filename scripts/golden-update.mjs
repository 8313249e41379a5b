// npm run golden:update: writes tests/golden anew from what the code gives now. The diff is what is reviewed.

import { prepareElectron } from './lib/electron.mjs'
import { run } from './lib/run.mjs'
import { vitest } from './lib/tools.mjs'

const { code } = await vitest(await prepareElectron(), ['--update', ...process.argv.slice(2)])
await run('git', ['--no-pager', 'diff', '--stat', '--', 'tests/golden'])
process.exit(code)
