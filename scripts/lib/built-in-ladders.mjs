// Checks the packs in ladders/ at build time, and writes what the app reads at run time: out/main/ladders/*.json.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './paths.mjs'

/** @typedef {typeof import('../../src/main/ladders/bundle-ladders.ts')} Bundler */

/**
 * A pack with so much as a warning fails the build, with the place of everything that is wrong.
 *
 * @returns {import('vite').Plugin}
 */
export function builtInLadders() {
  return {
    name: 'cairn:built-in-ladders',
    async generateBundle() {
      const bundled = (await loadBundler()).bundleLadders(readPacks(), { order: readOrder(), sha256 })
      if (!bundled.ok) return this.error(`the built-in ladders are not sound:\n${bundled.problems.join('\n')}`)
      for (const [name, source] of bundled.files) this.emitFile({ type: 'asset', fileName: `ladders/${name}`, source })
    },
  }
}

/** The app's own checks, from their sources: the Node of the build reads no TypeScript. */
async function loadBundler() {
  const file = join(root, 'src', 'main', 'ladders', 'bundle-ladders.ts')
  /** @type {{ module: Bundler }} */
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' })
  return module
}

const folder = join(root, 'ladders')

function readPacks() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => ({ file: `ladders/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
}

function readOrder() {
  /** @type {string[]} */
  const order = JSON.parse(readFileSync(join(folder, 'order.json'), 'utf8'))
  return order
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
