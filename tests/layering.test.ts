import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The walls between the layers hold only as long as the compiler and the linter look. So these tests climb every wall in a copy
// of the configuration around a tree of a few files, and walk through every door, which has to stay open. All attempts are
// written first, each as a file of its own, and looked at in one run of each tool.

const project = process.cwd()
const configuration = ['package.json', 'tsconfig', '.oxlintrc.json']

/** A file for each layer, that others import or try to. */
const tree: Readonly<Record<string, string>> = {
  'src/shared/locale.ts': "export type Locale = 'en'\nexport const one = 1\n",
  'src/shared/ipc/channels.ts': 'export const CHANNELS = [] as const\n',
  'src/main/scoring/mean.ts': 'export const mean = 1\n',
  'src/main/storage/open.ts': 'export const open = 1\n',
  'src/main/use-cases/rate.ts': 'export const rate = 1\n',
  'src/main/electron/window.ts': 'export const window = 1\n',
  'src/preload/index.ts': 'export {}\n',
  'src/shared/other-half.ts': "export { one } from './a-circle.ts'\n",
  'src/renderer/lib/api.ts': 'export const api = 1\n',
  'src/renderer/components/chart.tsx': 'export const chart = 1\n',
  'src/renderer/features/home/home-page.tsx': 'export const home = 1\n',
  'src/renderer/features/assess/assess-page.tsx': 'export const assess = 1\n',
}

/** What is tried, in which folder, with which text. */
type Attempt = readonly [name: string, folder: string, text: string]

const compilerRefuses: readonly (readonly [...Attempt, code: string])[] = [
  ['a page the main process', 'src/renderer', "import '#main/use-cases/rate.ts'", 'TS6307'],
  [
    'a page even a type of the main process',
    'src/renderer',
    "import type { mean } from '../main/scoring/mean.ts'\nexport type X = typeof mean",
    'TS6307',
  ],
  ['a page Node', 'src/renderer', 'export const x = process.cwd()', 'TS2591'],
  ['shared code Node', 'src/shared', "import 'node:fs'", 'TS2882'],
  ['shared code the page', 'src/shared', 'export const x = document.title', 'TS2584'],
  [
    'scoring Node',
    'src/main/scoring',
    "import { readFileSync } from 'node:fs'\nexport const x = readFileSync",
    'TS2591',
  ],
  ['scoring the page', 'src/main/scoring', 'export const x = window.name', 'TS2304'],
  ['scoring the shell around it', 'src/main/scoring', "export { open } from '#main/storage/open.ts'", 'TS6307'],
  ['the main process a page', 'src/main/use-cases', "export { api } from '#renderer/lib/api.ts'", 'TS6307'],
  ['the main process the DOM', 'src/main/use-cases', 'export const x = document.title', 'TS2584'],
]

const compilerLetsThrough: readonly Attempt[] = [
  ['shared types in a page', 'src/renderer', "export type { Locale } from '#shared/locale.ts'"],
  ['shared values in scoring', 'src/main/scoring', "export { one } from '#shared/locale.ts'"],
  [
    'scoring and Node in use cases',
    'src/main/use-cases',
    "import 'node:fs'\nexport { mean } from '#main/scoring/mean.ts'",
  ],
]

const linterRefuses: readonly Attempt[] = [
  ['shared code Electron', 'src/shared', "export { app } from 'electron'"],
  ['shared code the main process', 'src/shared', "export { rate } from '#main/use-cases/rate.ts'"],
  ['scoring Electron', 'src/main/scoring', "export { app } from 'electron'"],
  ['scoring storage', 'src/main/scoring', "export { open } from '../storage/open.ts'"],
  ['scoring the time', 'src/main/scoring', 'export const now = Date.now()'],
  ['scoring a date', 'src/main/scoring', 'export const today = new Date(0)'],
  ['scoring chance', 'src/main/scoring', 'export const chance = Math.random()'],
  ['packs the file system', 'src/main/ladders', "export { readFileSync } from 'node:fs'"],
  ['storage Electron', 'src/main/storage', "export { app } from 'electron'"],
  ['storage scoring', 'src/main/storage', "export { mean } from '#main/scoring/mean.ts'"],
  ['storage use cases', 'src/main/storage', "export { rate } from '../use-cases/rate.ts'"],
  ['a migration the app', 'src/main/storage/migrations', "export { one } from '#shared/locale.ts'"],
  ['use cases Electron', 'src/main/use-cases', "export { app } from 'electron'"],
  ['use cases the window', 'src/main/use-cases', "export { window } from '#main/electron/window.ts'"],
  ['the edge storage', 'src/main/electron', "export { open } from '#main/storage/open.ts'"],
  ['the edge scoring', 'src/main/electron', "export { mean } from '../scoring/mean.ts'"],
  ['the edge a network', 'src/main/electron', "export { net } from 'electron'"],
  ['the edge other programs', 'src/main/electron', "export { shell } from 'electron'"],
  ['a composition root a network', 'src/main', "export { net } from 'electron'"],
  ['the main process a network', 'src/main/use-cases', "export { request } from 'node:https'"],
  ['the main process a call to one', 'src/main/use-cases', "export const answer = () => fetch('http://x')"],
  [
    'the main process modules behind the rules',
    'src/main/use-cases',
    "export const x = process.getBuiltinModule('net')",
  ],
  ['the edge a report of crashes', 'src/main/electron', "export { crashReporter } from 'electron'"],
  ['the edge updates', 'src/main/electron', "export { autoUpdater } from 'electron'"],
  [
    'the edge traces with the system',
    'src/main/electron',
    "import { app } from 'electron'\napp.addRecentDocument('x')",
  ],
  ['the preload script a network', 'src/preload', "export const answer = () => fetch('http://x')"],
  ['the preload script the main process', 'src/preload', "export { rate } from '#main/use-cases/rate.ts'"],
  ['the preload script shared code beyond the channels', 'src/preload', "export { one } from '#shared/locale.ts'"],
  ['a page Electron', 'src/renderer', "export { app } from 'electron'"],
  ['a page the main process', 'src/renderer', "export type { mean } from '../main/scoring/mean.ts'"],
  ['a page memory of its own', 'src/renderer', 'export const x = () => localStorage.length'],
  ['a page a network', 'src/renderer', "export const answer = () => fetch('app://x')"],
  ['a page a line to another page', 'src/renderer', 'export const x = () => new RTCPeerConnection()'],
  ['a page a beacon', 'src/renderer', "export const x = () => navigator.sendBeacon('app://x')"],
  ['a page another window', 'src/renderer', "export const x = () => window.open('app://x')"],
  ['a page text as markup', 'src/renderer', "export const x = (e: Element) => { e.innerHTML = '' }"],
  ['a feature another', 'src/renderer/features/home', "export { assess } from '../assess/assess-page.tsx'"],
  [
    'a feature another by its full name',
    'src/renderer/features/home',
    "export { assess } from '#renderer/features/assess/assess-page.tsx'",
  ],
  ['components a feature', 'src/renderer/components', "export { home } from '#renderer/features/home/home-page.tsx'"],
  ['the pages’ library a component', 'src/renderer/lib', "export { chart } from '../components/chart.tsx'"],
  ['anything any', 'src/shared', 'export const x: any = 1'],
  ['a circle', 'src/shared', "import { one } from './other-half.ts'\nexport { one }"],
]

const linterLetsThrough: readonly Attempt[] = [
  ['zod in shared code', 'src/shared', "export { z } from 'zod'"],
  [
    'shared code and its own folder in scoring',
    'src/main/scoring',
    "export { one } from '#shared/locale.ts'\nexport { mean } from './mean.ts'",
  ],
  ['files in storage', 'src/main/storage', "export { readFileSync } from 'node:fs'"],
  ['types in a migration', 'src/main/storage/migrations', "export type { one } from '../open.ts'"],
  [
    'scoring and storage in use cases',
    'src/main/use-cases',
    "export { mean } from '#main/scoring/mean.ts'\nexport { open } from '#main/storage/open.ts'",
  ],
  [
    'Electron and use cases at the edge',
    'src/main/electron',
    "export { app } from 'electron'\nexport { rate } from '#main/use-cases/rate.ts'",
  ],
  [
    'everything in a composition root',
    'src/main',
    "export { app } from 'electron'\nexport { open } from './storage/open.ts'",
  ],
  [
    'Electron and the channels in the preload script',
    'src/preload',
    "export { contextBridge } from 'electron'\nexport { CHANNELS } from '#shared/ipc/channels.ts'",
  ],
  [
    'components, library and its own folder in a feature',
    'src/renderer/features/home',
    "export { chart } from '#renderer/components/chart.tsx'\nexport { api } from '#renderer/lib/api.ts'\nexport { home } from './home-page.tsx'",
  ],
]

let copy = ''
let compiled = ''
let linted = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'cairn-layering-'))
  for (const name of configuration) cpSync(join(project, name), join(copy, name), { recursive: true })
  // Each package by itself: the compiler's cache lies beside them, and has to be the copy's own.
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(project, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(project, 'node_modules', name), join(copy, 'node_modules', name))
  }
  for (const [file, text] of Object.entries(tree)) write(file, text)
  const layers = ['shared', 'core', 'main', 'preload', 'renderer']

  const toCompile = [...compilerRefuses, ...compilerLetsThrough]
  for (const [name, folder, text] of toCompile) write(fileOf(name, folder), text)
  compiled = runTool(['typescript', 'bin', 'tsc'], ['-b', ...layers.map((layer) => join('tsconfig', `${layer}.json`))])
  for (const [name, folder] of toCompile) rmSync(join(copy, fileOf(name, folder)))

  for (const [name, folder, text] of [...linterRefuses, ...linterLetsThrough]) write(fileOf(name, folder), text)
  linted = runTool(['oxlint', 'bin', 'oxlint'], ['--deny-warnings', '--format', 'unix', 'src'])
}, 60_000)

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

describe('the compiler refuses', () => {
  it.each(compilerRefuses)('%s', (name, folder, _text, code) => {
    expect(findingsIn(compiled, fileOf(name, folder))).toContain(code)
  })
})

describe('the compiler lets through', () => {
  it.each(compilerLetsThrough)('%s', (name, folder) => {
    expect(findingsIn(compiled, fileOf(name, folder))).toBe('')
  })
})

describe('the linter refuses', () => {
  it.each(linterRefuses)('%s', (name, folder) => {
    expect(findingsIn(linted, fileOf(name, folder))).toMatch(/no-restricted|no-explicit-any|no-cycle/)
  })
})

describe('the linter lets through', () => {
  it.each(linterLetsThrough)('%s', (name, folder) => {
    expect(findingsIn(linted, fileOf(name, folder))).toBe('')
  })
})

/** Named after what it tries: `src/renderer/a-page-the-main-process.ts`. */
function fileOf(name: string, folder: string): string {
  return `${folder}/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.ts`
}

function findingsIn(output: string, file: string): string {
  const lines = output.split('\n').filter((line) => line.startsWith(`${file}(`) || line.startsWith(`${file}:`))
  return lines.join('\n')
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), `${text}\n`)
}

function runTool(tool: readonly string[], args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(project, 'node_modules', ...tool), ...args], {
    cwd: copy,
    encoding: 'utf8',
  })
  return stdout + stderr
}
