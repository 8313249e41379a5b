// What Electron and the tests need from the operating system, on Debian and Ubuntu. Elsewhere it is there, or named.

import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fail, say } from './say.mjs'

/** Newer releases renamed some of these with the suffix t64. */
const runtimePackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
]

/** Program looked for → the package that holds it. */
const programPackages = new Map([
  ['Xvfb', 'xvfb'],
  ['pdftotext', 'poppler-utils'],
  ['strace', 'strace'],
  ['ip', 'iproute2'],
])

/**
 * The libraries the runtime is linked to; without them not even its Node starts.
 *
 * @param {string} executable the Electron runtime
 */
export function ensureRuntimeLibraries(executable) {
  if (process.platform !== 'linux') return
  const missing = missingLibraries(executable)
  if (missing.length === 0) return
  install(runtimePackages, `libraries Electron needs (${missing.join(', ')})`)
  const still = missingLibraries(executable)
  if (still.length > 0) fail(`Cairn: Electron cannot start without ${still.join(', ')}.`)
}

/** @param {readonly string[]} programs of those in the list above */
export function ensurePrograms(programs) {
  if (process.platform !== 'linux') return
  const missing = programs.filter((name) => !isOnPath(name))
  if (missing.length === 0) return
  const packages = missing.flatMap((name) => programPackages.get(name) ?? [])
  install(packages, `programs the tests need (${missing.join(', ')})`)
}

/** @param {string} program */
export function isOnPath(program) {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.some((folder) => isExecutable(join(folder, program)))
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} executable */
function missingLibraries(executable) {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return [...(listed.stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}

/**
 * @param {readonly string[]} wanted
 * @param {string} what for the reader
 */
function install(wanted, what) {
  if (!isOnPath('apt-get')) fail(`Cairn: please install the ${what} with your package manager.`)
  const privileged = privilegePrefix()
  if (privileged === undefined) {
    fail(
      `Cairn: some ${what} are missing. Install them with:\nsudo apt-get install -y --no-install-recommends ${available(wanted).join(' ')}`,
    )
  }
  say(`Cairn: installing ${what}.`)
  apt(privileged, ['update'])
  apt(privileged, ['install', '-y', '--no-install-recommends', ...available(wanted)])
}

/** What to put before apt-get; undefined where nobody may install without being asked. */
function privilegePrefix() {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

/**
 * @param {readonly string[]} prefix
 * @param {readonly string[]} args
 */
function apt(prefix, args) {
  const [program = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
  const done = spawnSync(program, rest, { encoding: 'utf8' })
  if (done.status !== 0) fail(`Cairn: apt-get ${args[0]} failed.\n${done.stderr}`)
}

/** @param {readonly string[]} packages */
function available(packages) {
  return packages.map((name) => (spawnSync('apt-cache', ['show', `${name}t64`]).status === 0 ? `${name}t64` : name))
}
