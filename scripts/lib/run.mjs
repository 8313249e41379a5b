// Child processes: one way to run them to the end.

import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'show' | 'stderr' | 'keep'} [output] shown as it comes, shown on standard error only, or kept and returned
 * @property {string} [cwd]
 */

/**
 * Runs a program to its end. A program that could not start, or that a signal ended, has code 1 like any other failure.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = process.env, output = 'show', cwd = root } = {}) {
  return new Promise((resolve) => {
    const stdio = { show: 'inherit', stderr: ['inherit', 2, 2], keep: ['ignore', 'pipe', 'pipe'] }[output]
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: /** @type {import('node:child_process').StdioOptions} */ (stdio),
    })
    let text = ''
    child.stdout?.on('data', (chunk) => (text += chunk))
    child.stderr?.on('data', (chunk) => (text += chunk))
    // Ctrl+C reaches the child by itself; the script only has to outlive it and to report its end.
    const wait = () => {}
    process.on('SIGINT', wait)
    const terminate = () => child.kill('SIGTERM')
    process.on('SIGTERM', terminate)
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', terminate)
      resolve({ code, output: text })
    }
    child.on('error', (error) => {
      text += `${error.message}\n`
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}
