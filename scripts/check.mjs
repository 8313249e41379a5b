// npm run check: what to run while working. Everything that needs no window, in under a minute.

import { prepareElectron } from './lib/electron.mjs'
import { passes, staticChecks, vitest } from './lib/tools.mjs'

const electron = await prepareElectron()

async function unitTestsPass() {
  const { code, output } = await vitest(electron, ['--reporter=dot'], { output: 'keep' })
  const summary = output.split('\n').filter((line) => /^\s*(Test Files|Tests)\s/.test(line))
  console.log(code === 0 ? `✓ tests\n${summary.join('\n')}` : `✗ tests\n${output.trimEnd()}`)
  return code === 0
}

const results = await Promise.all([...staticChecks.map(passes), unitTestsPass()])
process.exit(results.every(Boolean) ? 0 : 1)
