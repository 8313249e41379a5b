// An archive and a Debian package of a packed folder, with the system's own tools and nothing fetched. Both come out the
// same from the same folder: names in order, one time, no owner but root.

import { execFileSync } from 'node:child_process'
import {
  cpSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './paths.mjs'

/**
 * @typedef {object} Packing
 * @property {string} folder what electron-builder packed
 * @property {string} out where the package goes
 * @property {string} version
 * @property {string} architecture as Debian names it
 * @property {number} atSeconds the time of everything in it
 * @property {1 | 6} level how hard to compress: 1 for tests
 */

/** @param {Packing} packing */
export function packArchive({ folder, out, version, atSeconds, level }) {
  const name = `cairn-${version}`
  const tar = [
    '--sort=name',
    `--mtime=@${atSeconds}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=u=rwX,go=rX',
    '--format=gnu',
    `--transform=s,^\\.,${name},`,
    '-C',
    folder,
    '-cf',
    '-',
    '.',
  ]
  execFileSync('sh', ['-c', `tar "$@" | gzip -n -${level} > "$OUT"`, 'tar', ...tar], {
    env: { ...process.env, OUT: out },
  })
}

/** @param {Packing} packing */
export function packDeb({ folder, out, version, architecture, atSeconds, level }) {
  const stage = mkdtempSync(join(tmpdir(), 'cairn-deb-'))
  const at = (/** @type {string} */ path) => join(stage, path)
  try {
    for (const path of [
      'DEBIAN',
      'opt',
      'usr/bin',
      'usr/share/applications',
      'usr/share/mime/packages',
      'usr/share/doc/cairn',
    ])
      mkdirSync(at(path), { recursive: true })
    cpSync(folder, at('opt/cairn'), { recursive: true, verbatimSymlinks: true })
    symlinkSync('../../opt/cairn/bin/cairn', at('usr/bin/cairn'))
    const packaging = join(root, 'packaging')
    cpSync(join(packaging, 'linux/cairn.desktop'), at('usr/share/applications/cairn.desktop'))
    cpSync(join(packaging, 'linux/cairn.xml'), at('usr/share/mime/packages/cairn.xml'))
    for (const icon of readdirSync(join(packaging, 'icons'))) {
      const sized = at(`usr/share/icons/hicolor/${icon.replace('.png', '')}/apps`)
      mkdirSync(sized, { recursive: true })
      cpSync(join(packaging, 'icons', icon), join(sized, 'cairn.png'))
    }
    const licences = ['LICENSE', 'NOTICE'].map((file) => readFileSync(join(root, file), 'utf8'))
    writeFileSync(at('usr/share/doc/cairn/copyright'), licences.join('\n\n'))
    writeFileSync(
      at('usr/share/doc/cairn/changelog.gz'),
      gzipSync(readFileSync(join(root, 'CHANGELOG.md')), { level: 9 }),
    )
    cpSync(join(packaging, 'linux/postinst'), at('DEBIAN/postinst'))
    writeFileSync(at('DEBIAN/control'), control(version, architecture, kilobytes(stage)))
    settle(stage)
    chmodSync(at('DEBIAN/postinst'), 0o755)
    execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', `-z${level}`, '--build', stage, out], {
      env: { ...process.env, SOURCE_DATE_EPOCH: `${atSeconds}` },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** What the runtime is linked against; `t64` is what newer Debian and Ubuntu call the same libraries. */
const DEPENDS = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libasound2 | libasound2t64',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libcups2 | libcups2t64',
  'libdrm2',
  'libxkbcommon0',
  'xdg-utils',
]

/**
 * @param {string} version
 * @param {string} architecture
 * @param {number} kilobytes
 */
const control = (version, architecture, kilobytes) => `Package: cairn
Version: ${version.replace('-', '~')}
Section: misc
Priority: optional
Architecture: ${architecture}
Installed-Size: ${kilobytes}
Depends: ${DEPENDS.join(', ')}
Maintainer: Cairn contributors <cairn@localhost>
Description: private self-assessment against career ladders
 Assess yourself against a career ladder, see your level and why, follow it over
 review cycles and bring a printed summary to a 1:1. Everything stays on this
 computer: no account, no sync, no network. English and Traditional Chinese.
`

/**
 * As Debian's policy counts: each file in whole kilobytes, all else as one. What a disk takes for them differs from disk to disk.
 *
 * @param {string} folder
 */
function kilobytes(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.reduce(
    (sum, entry) => sum + (entry.isFile() ? Math.ceil(statSync(join(entry.parentPath, entry.name)).size / 1024) : 1),
    0,
  )
}

/**
 * Everybody may read, nobody but root may write, whatever the mask was that things were copied under.
 *
 * @param {string} folder
 */
function settle(folder) {
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', folder])
}
