// npm run --silent cairn -- <command>: the command line from a checkout. Standard output is the command's alone.

import { join } from 'node:path'
import { asApplication, asNode, prepareElectron, sandboxSwitches } from './lib/electron.mjs'
import { buildIfStale } from './lib/build.mjs'
import { outFolder, root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'

const args = process.argv.slice(2)
const electron = await prepareElectron()
await buildIfStale()
process.exit(args[0] === 'report' ? await runInElectron() : await runInNode())

async function runInNode() {
  const { code } = await run(electron, [join(outFolder, 'main', 'cli.js'), ...args], {
    env: asNode(),
    cwd: callerFolder(),
  })
  return code
}

/** Only Chromium can print a PDF. */
async function runInElectron() {
  const { code } = await run(electron, [...sandboxSwitches(electron), '--log-level=3', root, ...args], {
    env: asApplication(),
    cwd: callerFolder(),
  })
  return code
}

/** File names on the command line are meant from where the command was typed; npm changes into the project. */
function callerFolder() {
  return process.env['INIT_CWD'] ?? process.cwd()
}
