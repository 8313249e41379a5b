// Builds the app into out/, unless what is there was made from these very sources.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, outFolder, root } from './paths.mjs'
import { run } from './run.mjs'
import { fail } from './say.mjs'

/** All that goes into the app; folders may be missing. */
export const inputs = [
  'src',
  'locales',
  'ladders',
  'scripts/lib', // parts of the build among them
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const stampFile = join(outFolder, 'stamp')
const LOCK_WAIT_MS = 120_000

/**
 * @param {{ output?: 'show' | 'stderr' | 'keep' }} [options] kept output is shown if the build fails
 * @returns {Promise<void>}
 */
export async function buildIfStale({ output = 'keep' } = {}) {
  if (isFresh()) return
  await withLock(async () => {
    if (isFresh()) return // somebody else built it while this waited
    await build({ output })
  })
}

/** @param {{ output?: 'show' | 'stderr' | 'keep' }} [options] */
export async function build({ output = 'show' } = {}) {
  const problem = await tryBuild({ output })
  if (problem !== undefined) fail(`Cairn: the build failed.\n${problem}`)
}

/**
 * @param {{ output?: 'show' | 'stderr' | 'keep' }} [options]
 * @returns {Promise<string | undefined>} what went wrong, if anything did
 */
export async function tryBuild({ output = 'keep' } = {}) {
  const stamp = stampOfInputs()
  rmSync(stampFile, { force: true })
  const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const done = await run(process.execPath, [cli, 'build', '--logLevel', 'warn'], { output })
  if (done.code !== 0) return done.output
  writeFileSync(stampFile, stamp)
  return undefined
}

function isFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOfInputs()
}

/** Names, sizes and times of all sources; a switch of branches or a deleted file shows too. */
function stampOfInputs() {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((name) => filesIn(join(root, name)))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}

/**
 * Two commands started at once in one checkout must not build into the same folder together.
 *
 * @param {() => Promise<void>} work
 */
async function withLock(work) {
  const lock = join(cacheFolder, 'build.lock')
  mkdirSync(cacheFolder, { recursive: true })
  const giveUpAtMs = Date.now() + LOCK_WAIT_MS
  while (!tryMakeFolder(lock)) {
    if (Date.now() > giveUpAtMs) rmSync(lock, { recursive: true, force: true }) // its owner was killed
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.once('exit', release) // a failed build exits at once
  try {
    await work()
  } finally {
    release()
    process.off('exit', release)
  }
}

/** @param {string} folder */
function tryMakeFolder(folder) {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}
