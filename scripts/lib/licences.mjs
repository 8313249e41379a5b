// Lists every package that is built into the app, with its licence, from the modules that really went in.

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder, root } from './paths.mjs'

/** Not bundled, but shipped beside the bundle: the native addon and the runtime. */
const BESIDE = [...Object.keys(packageAt(root).dependencies ?? {}), 'electron']

/** The folders of the packages in this run of all builds. */
const built = new Set()

/**
 * A Vite plugin for each of the builds; the last of them writes the list.
 *
 * @param {{ last?: boolean }} [options]
 * @returns {import('vite').Plugin}
 */
export function licences({ last = false } = {}) {
  return {
    name: 'cairn:licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') for (const id of chunk.moduleIds) notePackage(id)
      // A style sheet's fonts are no modules of a chunk, but their style sheet is one of the graph.
      for (const id of this.getModuleIds()) if (/\/@fontsource\//.test(id)) notePackage(id)
    },
    closeBundle() {
      if (!last) return
      for (const name of BESIDE) built.add(join(root, 'node_modules', name))
      const list = [...built].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1))
      mkdirSync(outFolder, { recursive: true })
      writeFileSync(join(outFolder, 'licences.json'), `${JSON.stringify(list, null, 1)}\n`)
    },
  }
}

/** @param {string} id */
function notePackage(id) {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '')
  const at = path.lastIndexOf('/node_modules/')
  if (at === -1) return
  const [scope, name] = path.slice(at + '/node_modules/'.length).split('/')
  const folder = join(
    path.slice(0, at),
    'node_modules',
    ...(scope?.startsWith('@') ? [scope, name ?? ''] : [scope ?? '']),
  )
  if (existsSync(join(folder, 'package.json'))) built.add(folder)
}

/** @param {string} folder */
function describe(folder) {
  const { name, version, license } = packageAt(folder)
  if (typeof license !== 'string')
    throw new Error(`${name} names no licence: say in scripts/lib/licences.mjs what holds`)
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry))
  const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim()
  return { name, version, licence: license, text }
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license?: unknown, dependencies?: Record<string, string> }}
 */
function packageAt(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
