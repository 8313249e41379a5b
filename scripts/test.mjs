// npm test: everything, from a fresh clone, closing with one line that counts it.
//
// With --no-skips a test that was skipped for want of something fails the run: what gates a landing leaves nothing out.

import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale } from './lib/build.mjs'
import { prepareElectron } from './lib/electron.mjs'
import { root } from './lib/paths.mjs'
import { ensurePrograms } from './lib/system-packages.mjs'
import { formatTally, sum, tallyOfFaults, tallyOfPlaywright, tallyOfVitest } from './lib/tally.mjs'
import { faults, passes, playwright, staticChecks, vitest } from './lib/tools.mjs'

const resultsFolder = join(root, 'test-results')
rmSync(resultsFolder, { recursive: true, force: true })
mkdirSync(resultsFolder)

const electron = await prepareElectron()
ensurePrograms(['Xvfb', 'pdftotext', 'strace', 'ip'])

const found = await Promise.all(staticChecks.map(passes))
const ofChecks = { passed: found.filter(Boolean).length, failed: found.filter((isFine) => !isFine).length, skipped: 0 }
// Some unit tests run the built command line.
await buildIfStale()
const total = sum([ofChecks, await runUnitTests(), await runFaults(), await runJourneys()])

console.log(`\n${formatTally(total)}`)
const isWhole = total.skipped === 0 || !process.argv.includes('--no-skips')
process.exit(total.failed === 0 && isWhole ? 0 : 1)

async function runUnitTests() {
  const report = join(resultsFolder, 'vitest.json')
  const { code } = await vitest(electron, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return tallyOfVitest(report, code)
}

async function runJourneys() {
  if (!existsSync(join(root, 'tests', 'e2e'))) return { passed: 0, failed: 1, skipped: 0 }
  const report = join(resultsFolder, 'playwright.json')
  const { code } = await playwright(['--reporter=list,json'], { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return tallyOfPlaywright(report, code)
}

async function runFaults() {
  const report = join(resultsFolder, 'faults.json')
  const { code } = await faults(electron, ['--report', report])
  return tallyOfFaults(report, code)
}
