// npm run check: what to run while working. Everything that needs no window, in under a minute.

import { prepareElectron } from './lib/electron.mjs'
import { passes, staticChecks, vitest } from './lib/tools.mjs'

const electron = await prepareElectron()

async function unitTestsPass() {
  const env = { ...process.env, NO_COLOR: '1' }
  const { code, output } = await vitest(electron, ['--reporter=dot'], { output: 'keep', env })
  const counts = output.split('\n').filter((line) => /^\s*Tests\s/.test(line))
  console.log(
    code === 0
      ? `✓ tests (${counts
          .join('')
          .trim()
          .replace(/^Tests\s+/, '')})`
      : `✗ tests\n${output.trimEnd()}`,
  )
  return code === 0
}

const results = await Promise.all([...staticChecks.map(passes), unitTestsPass()])
process.exit(results.every(Boolean) ? 0 : 1)
