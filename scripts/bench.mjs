// npm run bench [-- NAME…]: runs the benchmarks of scripts/bench/, each a program that prints its figures.
//
// They are given a fresh build, a screen (DISPLAY) and the runtime (CAIRN_ELECTRON), and run one after the other: with another
// job on the machine the same figures come out up to twice as high.

import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { prepareElectron } from './lib/electron.mjs'
import { buildIfStale } from './lib/build.mjs'
import { openHiddenDisplay } from './lib/display.mjs'
import { root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { fail } from './lib/say.mjs'

const folder = join(root, 'scripts', 'bench')
const wanted = process.argv.slice(2)
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mjs')) : []
const chosen = files.filter((name) => wanted.length === 0 || wanted.includes(basename(name, '.mjs')))
if (chosen.length === 0)
  fail(`Cairn: no such benchmark. There are: ${files.map((name) => basename(name, '.mjs')).join(', ')}`)

const electron = await prepareElectron()
await buildIfStale()
const display = await openHiddenDisplay()
let worst = 0
for (const name of chosen) {
  const { code } = await run(process.execPath, [join(folder, name)], {
    env: { ...display.env, CAIRN_ELECTRON: electron },
  })
  worst = Math.max(worst, code)
}
display.stop()
process.exit(worst)
