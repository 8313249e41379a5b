// Counting tests over several runners, so that one line can tell how it went.

import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @param {readonly Tally[]} tallies */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

/** @param {Tally} tally */
export function formatTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * What vitest's JSON report says. A file that could not even be loaded holds no tests, and counts as a failed one.
 *
 * @param {string} file
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfVitest(file, exitCode) {
  const report = readReport(file)
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report?.testResults ?? []
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const unloadable = files.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  })
  const passed = statuses.filter((status) => status === 'passed').length
  const failed = statuses.filter((status) => status === 'failed').length + unloadable.length
  return honest({ passed, failed, skipped: statuses.length - passed - (failed - unloadable.length) }, exitCode)
}

/**
 * What Playwright's JSON report says. A test that only passed at a second try did not pass.
 *
 * @param {string} file
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfPlaywright(file, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = readReport(file)?.stats ?? {}
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, exitCode)
}

/**
 * What the fault bench says: each fault and each control is a test.
 *
 * @param {string} file
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfFaults(file, exitCode) {
  const { passed = 0, failed = 0, skipped = 0 } = readReport(file) ?? {}
  return honest({ passed, failed, skipped }, exitCode)
}

/**
 * A runner that failed without a failed test has crashed, and that is a failure too.
 *
 * @param {Tally} tally
 * @param {number} exitCode
 */
function honest(tally, exitCode) {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
