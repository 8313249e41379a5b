// The tools that look at the code, and how they are called. `npm run check` and `npm test` share this list.

import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { openHiddenDisplay } from './display.mjs'
import { asNode } from './electron.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'

/** @param {string[]} parts */
const inPackages = (...parts) => join(root, 'node_modules', ...parts)

/** @typedef {{ name: string, program: string, args: string[], brief?: RegExp }} Check `brief`: all that is worth showing */

/** @type {readonly Check[]} */
export const staticChecks = [
  {
    name: 'types',
    program: inPackages('typescript', 'bin', 'tsc'), // Without --force a changed text in locales/ goes unseen: TypeScript 7.0 does not count JSON among a project's inputs.
    args: ['-b', '--force'],
  },
  {
    name: 'lint',
    program: inPackages('oxlint', 'bin', 'oxlint'),
    // Paths are always given: without them it would walk node_modules.
    args: [
      '--type-aware',
      '--deny-warnings',
      '--format=unix',
      'src',
      'tests',
      'scripts',
      'electron.vite.config.ts',
      'vitest.config.ts',
      'playwright.config.ts',
    ],
  },
  {
    name: 'format',
    program: inPackages('@biomejs', 'biome', 'bin', 'biome'),
    args: ['format', '--max-diagnostics=none', '.'],
    brief: /^\S+(?= format ━)/gm,
  },
  { name: 'unused', program: inPackages('knip', 'bin', 'knip.js'), args: ['--no-progress'] },
]

/**
 * Runs one of them; what it printed is shown only if it found something.
 *
 * @param {Check} check
 * @returns {Promise<boolean>}
 */
export async function passes({ name, program, args, brief }) {
  const startedAtMs = Date.now()
  const { code, output } = await run(process.execPath, [program, ...args], { output: 'keep' })
  const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1)
  const worth = brief === undefined ? [] : (output.match(brief) ?? [])
  const shown = worth.length > 0 ? worth.join('\n') : output.trimEnd()
  console.log(code === 0 ? `✓ ${name} (${seconds} s)` : `✗ ${name} (${seconds} s)\n${shown}`)
  return code === 0
}

/**
 * Vitest in Electron's own Node, the one that ships.
 *
 * @param {string} electron
 * @param {readonly string[]} args
 * @param {{ output?: 'show' | 'keep', env?: NodeJS.ProcessEnv }} [options]
 */
export function vitest(electron, args, { output = 'show', env = process.env } = {}) {
  return run(electron, [inPackages('vitest', 'vitest.mjs'), 'run', ...args], { env: asNode(env), output })
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function playwright(args, env = process.env) {
  return run(process.execPath, [inPackages('@playwright', 'test', 'cli.js'), 'test', ...args], { env })
}

/**
 * The fault bench, in Electron's own Node, with a fresh build and a screen for the faults of the whole app.
 *
 * @param {string} electron
 * @param {readonly string[]} args
 */
export async function faults(electron, args) {
  await buildIfStale()
  const display = await openHiddenDisplay()
  const done = await run(electron, [join(root, 'tests', 'faults', 'run.ts'), ...args], { env: asNode(display.env) })
  display.stop()
  return done
}
