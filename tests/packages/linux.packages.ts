import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { allowInspecting, readFuses } from '../../scripts/lib/fuses.mjs'
import { root } from '../../scripts/lib/paths.mjs'

const dist = join(root, 'dist')
const made = (ending: string): string => {
  const file = readdirSync(dist).find((name) => name.endsWith(ending))
  if (file === undefined) throw new Error(`no ${ending} in dist/: npm run package -- --for-tests`)
  return join(dist, file)
}
const NOBODY = 65_534

const place = mkdtempSync(join(tmpdir(), 'cairn-installed-'))
const fromDeb = join(place, 'deb')
const fromArchive = join(place, 'archive')
const installed = join(fromDeb, 'opt/cairn/cairn')
/** What stands on the path of who installed it. */
const onPath = join(fromDeb, 'usr/bin/cairn')

const file = join(place, 'me.cairn.json')

test.beforeAll(() => {
  chmodSync(place, 0o755)
  const me = { format: 'cairn/assessment@1', ladder: { id: 'se-track' }, title: 'From the shell' }
  writeFileSync(file, JSON.stringify({ ...me, ratings: { 'technical-mastery.language-stack': 3 } }))
  chmodSync(file, 0o644)
  mkdirSync(fromArchive)
  execFileSync('dpkg-deb', ['-x', made('.deb'), fromDeb])
  execFileSync('tar', ['-xzf', made('.tar.gz'), '-C', fromArchive])
  // What the package's postinst does, as root, where the package belongs.
  if (process.getuid?.() === 0) {
    chownSync(join(fromDeb, 'opt/cairn/chrome-sandbox'), 0, 0)
    chmodSync(join(fromDeb, 'opt/cairn/chrome-sandbox'), 0o4755)
  }
})
test.afterAll(() => {
  rmSync(place, { recursive: true, force: true })
})

interface Start {
  readonly program?: string
  readonly env?: Readonly<Record<string, string>>
}

/** The installed program as an ordinary user starts it, with an empty home and no screen. */
const cairn = (args: readonly string[], { program = onPath, env = {} }: Start = {}) => {
  const home = mkdtempSync(join(place, 'home-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(home, NOBODY, NOBODY)
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: home,
    env: { PATH: process.env['PATH'], HOME: home, ...env },
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  })
  return { ...done, home }
}

test('the deb holds the program, its icon, its file types, licences and nothing that others may write', () => {
  for (const path of [
    'usr/bin/cairn',
    'opt/cairn/bin/cairn',
    'usr/share/applications/cairn.desktop',
    'usr/share/mime/packages/cairn.xml',
    'usr/share/icons/hicolor/256x256/apps/cairn.png',
    'usr/share/doc/cairn/copyright',
    'usr/share/doc/cairn/changelog.gz',
  ])
    expect(existsSync(join(fromDeb, path)), path).toBe(true)
  const listed = execFileSync('dpkg-deb', ['-c', made('.deb')], { encoding: 'utf8' })
    .trim()
    .split('\n')
  expect(listed.length).toBeGreaterThan(30)
  expect(listed.filter((line) => !line.includes('root/root') || /^[^l].{7}w/.test(line))).toEqual([])
  const resources = readdirSync(join(fromDeb, 'opt/cairn/resources')).sort()
  expect(resources).toEqual(['app.asar', 'app.asar.unpacked'])
  const addons = readdirSync(join(fromDeb, 'opt/cairn/resources/app.asar.unpacked'), { recursive: true })
  expect(addons.filter((name) => String(name).endsWith('.node'))).toHaveLength(1)
})

test('[trust 1.3] the archive and the deb hold the same program, and its fuses are as designed', async () => {
  const [folder] = readdirSync(fromArchive)
  const other = join(fromArchive, folder ?? '', 'cairn')
  expect(statSync(other).size).toBe(statSync(installed).size)
  for (const program of [installed, other])
    expect(await readFuses(program)).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    })
})

test('[trust F10, F11] the installed program runs no code it is handed, and refuses to be looked into', () => {
  const mark = join(place, 'ran')
  const code = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`
  cairn(['-e', code, 'ladders'], { program: installed, env: { ELECTRON_RUN_AS_NODE: '1' } })
  expect(existsSync(mark)).toBe(false)
  for (const word of ['--remote-debugging-port=0', '--inspect=0', '--no-sandbox', '--js-flags=--expose-gc'])
    expect(cairn([word, 'ladders']).status, word).toBe(78)
})

test('without a screen the installed program takes every word of the command line, and says nothing of its own', () => {
  const done = (args: readonly string[]): unknown => {
    const { status, stdout, stderr } = cairn(args)
    expect([status, stderr], args.join(' ')).toEqual([0, ''])
    return JSON.parse(stdout)
  }
  const packs = readdirSync(join(root, 'ladders')).filter((name) => name.endsWith('.yaml'))
  expect(done(['ladders'])).toHaveLength(packs.length)
  expect(done(['schema', 'form'])).toMatchObject({ type: 'object' })
  expect(done(['validate', join(root, 'ladders/se-track.yaml')])).toMatchObject({ id: 'se-track' })
  expect(done(['score', file])).toMatchObject({ answered: 1, total: 41 })
  expect(cairn(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)

  const unanswered = cairn(['path', file, '--target', 'L4'])
  expect([unanswered.status, unanswered.stdout]).toEqual([1, ''])
  expect(unanswered.stderr).toContain('technical-mastery.frameworks')
  expect(unanswered.stderr).not.toContain('technical-mastery.language-stack')
  expect(unanswered.stderr).not.toContain('ERROR')
  const wrong = cairn(['report', file, '--lang', 'fr'])
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
  expect(wrong.stderr.startsWith('cairn: report: --lang takes en or zh-TW\n')).toBe(true)
})

test('the summary is printed without a screen, from the path and from the folder alike', () => {
  const [folder = ''] = readdirSync(fromArchive)
  const texts = [onPath, join(fromArchive, folder, 'bin/cairn'), installed].map((program) => {
    // A screen that is gone must not matter either.
    const printed = cairn(['report', file, '--lang', 'zh-TW', '--paper', 'A4', '--out', 'me.pdf'], {
      program,
      env: program === installed ? { DISPLAY: ':4711' } : {},
    })
    expect(printed.status, printed.stderr).toBe(0)
    if (program !== installed) expect(printed.stderr).toBe('')
    expect(JSON.parse(printed.stdout)).toMatchObject({ file: 'me.pdf' })
    const pdf = join(printed.home, 'me.pdf')
    expect(execFileSync('pdffonts', [pdf], { encoding: 'utf8' })).toContain('NotoSansTC')
    return execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })
  })
  expect(texts[0]).toContain('From the shell')
  expect(new Set(texts).size).toBe(1)
})

test('the packed app goes a short journey: first start, an answer, its result, and all of it there again', async () => {
  // A copy with the one fuse that Playwright needs; its asar is the very same.
  const copy = join(place, 'drivable')
  cpSync(join(fromDeb, 'opt/cairn'), copy, { recursive: true })
  const program = join(copy, 'cairn')
  await allowInspecting(program)
  writeFileSync(join(copy, 'resources/drivable'), '')
  expect(
    readFileSync(join(copy, 'resources/app.asar')).equals(readFileSync(join(fromDeb, 'opt/cairn/resources/app.asar'))),
  ).toBe(true)

  const dataDir = mkdtempSync(join(place, 'data-'))
  const start = () =>
    _electron.launch({
      executablePath: program,
      args: ['--lang=en', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--data-dir', dataDir],
      env: Object.fromEntries(
        Object.entries({ ...process.env, LANGUAGE: 'en' }).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        ),
      ),
    })
  const app = await start()
  const page = await app.firstWindow()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Cairn')
  await page.getByRole('button', { name: 'Go on' }).press('Enter')
  await page.getByRole('button', { name: 'Go on' }).press('Enter')
  await page.getByRole('button', { name: 'Begin' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click()
  await page.locator('[data-current=true] [role=radiogroup]').waitFor()
  await page.keyboard.press('4')
  await expect(page.getByRole('complementary')).toContainText('1 of 41')
  await app.close()

  const again = await start()
  const home = await again.firstWindow()
  await expect(home.getByRole('heading', { level: 1 })).toHaveText('Home')
  await expect(home.getByRole('main')).toContainText('1 of 41')
  await again.close()
})
