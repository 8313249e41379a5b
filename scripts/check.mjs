// npm run check: what to run while working, in about a minute: types, lint, format, dead code, and the tests without a window
// that what was changed has to do with (on a clean tree: what the last commit changed). With --all every such test is run.

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareElectron } from './lib/electron.mjs'
import { cacheFolder, root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { passes, staticChecks, vitest } from './lib/tools.mjs'

const electron = await prepareElectron()
const results = await Promise.all([...staticChecks.map(checkPasses), unitTestsPass()])
process.exit(results.every(Boolean) ? 0 : 1)

/**
 * What is known of the types is used again where no text of locales/ has changed, which TypeScript would overlook.
 *
 * @param {import('./lib/tools.mjs').Check} check
 */
async function checkPasses(check) {
  if (check.name !== 'types') return await passes(check)
  const stamp = join(cacheFolder, 'words-checked')
  const words = hashOfWords()
  const isKnown = textOf(stamp) === words
  const isFine = await passes(isKnown ? { ...check, args: check.args.filter((arg) => arg !== '--force') } : check)
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(stamp, isFine ? words : '')
  return isFine
}

function hashOfWords() {
  const folder = join(root, 'locales')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
    if (file.endsWith('.json')) hash.update(`${file}\n`).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

async function unitTestsPass() {
  const env = { ...process.env, NO_COLOR: '1' }
  const { code, output } = await vitest(electron, ['--reporter=dot', ...(await chosenTests())], { output: 'keep', env })
  const counts = output.split('\n').filter((line) => /^\s*(Affected|Tests)\s/.test(line))
  const summary = counts
    .map((line) =>
      line
        .trim()
        .replace(/^Tests\s+/, '')
        .replace(/^Affected\s+/, ''),
    )
    .join(', ')
  console.log(code === 0 ? `✓ tests (${summary === '' ? 'none touched' : summary})` : `✗ tests\n${output.trimEnd()}`)
  return code === 0
}

/** All where asked for, or where there is no history to tell what has changed. */
async function chosenTests() {
  if (process.argv.includes('--all')) return []
  const git = await run('git', ['status', '--porcelain'], { output: 'keep' })
  if (git.code !== 0) return []
  return ['--passWithNoTests', git.output.trim() === '' ? '--changed=HEAD~1' : '--changed']
}
