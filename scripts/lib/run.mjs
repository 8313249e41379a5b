// Child processes: one way to run them to the end.

import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './paths.mjs'

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'show' | 'stderr' | 'keep'} [output] shown as it comes, shown on standard error only, or kept and returned
 * @property {string} [cwd]
 */

/**
 * Runs a program to its end. Where the script itself is asked to end, it does so once the program has, with the code of the signal. A program that could not start, or that a signal ended, has code 1 like any other failure.
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
    // Ctrl+C reaches the child by itself; the script outlives it to clear up, and then goes on to nothing else.
    /** @type {NodeJS.Signals | undefined} */
    let asked
    const interrupt = () => void (asked = 'SIGINT')
    process.on('SIGINT', interrupt)
    const terminate = () => {
      asked = 'SIGTERM'
      child.kill('SIGTERM')
    }
    process.on('SIGTERM', terminate)
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', interrupt)
      process.off('SIGTERM', terminate)
      if (asked !== undefined) process.exit(128 + constants.signals[asked])
      resolve({ code, output: text })
    }
    child.on('error', (error) => {
      text += `${error.message}\n`
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}
