// Starting Electron, as an application and as a plain Node.

import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureElectronRuntime } from './electron-runtime.mjs'
import { ensureRuntimeLibraries } from './system-packages.mjs'
import { say } from './say.mjs'

/** A runtime with all it is linked to. */
export async function prepareElectron() {
  const executable = await ensureElectronRuntime()
  ensureRuntimeLibraries(executable)
  return executable
}

/**
 * The environment in which Electron is Node 24: tests and the command line run in the Node that ships, and better-sqlite3
 * crashes on older ones.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function asNode(env = process.env) {
  return { ...env, ELECTRON_RUN_AS_NODE: '1' }
}

/**
 * The environment of a real application, whatever the shell this was started from had set.
 *
 * @param {NodeJS.ProcessEnv} [env]
 */
export function asApplication(env = process.env) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env
  return rest
}

/**
 * Chromium cannot set up its sandbox for root, nor where the system keeps ordinary programs from making namespaces. Only what
 * runs from a checkout ever gets this switch; an installed Cairn does not start without its sandbox.
 *
 * @param {string} executable
 * @returns {string[]}
 */
export function sandboxSwitches(executable) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) return ['--no-sandbox']
  if (mayMakeNamespaces() || isSetuidRoot(join(dirname(executable), 'chrome-sandbox'))) return []
  say('Cairn: this system keeps programs from making a sandbox, so this run goes without (development and tests only).')
  return ['--no-sandbox']
}

function mayMakeNamespaces() {
  return (
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') !== '0' &&
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    readSetting('/proc/sys/user/max_user_namespaces') !== '0'
  )
}

/** @param {string} file */
function readSetting(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return undefined // a kernel without this setting does not restrict by it
  }
}

/** @param {string} file */
function isSetuidRoot(file) {
  const { uid, mode } = statSync(file)
  return uid === 0 && (mode & 0o4000) !== 0
}
