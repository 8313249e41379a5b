// Packs the app for the system it runs on: `npm run package`. On Linux a folder, an archive and a Debian package; on macOS
// and Windows what electron-builder.yml names. With --for-tests also from a runtime that must not be shipped.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfStale } from './lib/build.mjs'
import { prepareElectron } from './lib/electron.mjs'
import { packArchive, packDeb } from './lib/linux-packages.mjs'
import { root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { fail, say } from './lib/say.mjs'

const { 'for-tests': forTests } = parseArgs({ options: { 'for-tests': { type: 'boolean', default: false } } }).values
await prepareElectron()
await buildIfStale()

const runtime = join(root, 'node_modules', 'electron', 'dist')
const isStandIn = existsSync(join(runtime, 'stand-in'))
if (isStandIn && !forTests)
  fail('Cairn: the runtime here is a stand-in for tests. Nothing made of it may be given to anybody: use --for-tests.')

const out = join(root, 'dist')
rmSync(out, { recursive: true, force: true })
mkdirSync(out)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const named = forTests ? `${version}-for-tests` : version
const runtimeVersion = readFileSync(join(runtime, 'version'), 'utf8').trim().replace(/^v/, '')
const builder = [
  join(root, 'node_modules', 'electron-builder', 'cli.js'),
  ...(process.platform === 'linux' ? ['--linux', 'dir'] : []),
  `--${process.arch}`, // the runtime is that of this machine, whatever else could be packed here
  `-c.electronDist=${runtime}`,
  `-c.electronVersion=${runtimeVersion}`,
  '--publish',
  'never',
]
// A secret that is not set comes as an empty word, which would be taken for the place of a certificate.
const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const packed = await run(process.execPath, builder, { output: 'keep', env })
if (packed.code !== 0) fail(`Cairn: packing failed.\n${packed.output}`)

if (process.platform === 'linux') {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const packing = {
    folder: join(out, process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`),
    version: named,
    architecture,
    atSeconds: timeOfCommit(),
    level: forTests ? /** @type {const} */ (1) : /** @type {const} */ (6),
  }
  packArchive({ ...packing, out: join(out, `cairn-${named}-linux-${process.arch}.tar.gz`) })
  packDeb({ ...packing, out: join(out, `cairn_${named}_${architecture}.deb`) })
}
say(`packed ${named} into dist/`)

/** A package says when its source was made, not when it was packed: the same commit gives the same package. */
function timeOfCommit() {
  const given = process.env['SOURCE_DATE_EPOCH']
  return Number(given ?? execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }))
}
