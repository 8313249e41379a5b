import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../scripts/lib/build.mjs'
import { root } from '../scripts/lib/paths.mjs'
import { waysOut } from './support/ways-out.ts'

// [trust E6] What is built and shipped, dependencies included, has no way to a network but the places named here. The rules of
// the linter look at our sources; this looks at what comes of them.

const BUILD_MS = 120_000

/** Every place that may stand in the main process, what it looks like, and why it is there. */
const ALLOWED: readonly { readonly what: string; readonly looks: RegExp; readonly why: string }[] = [
  ...['net', 'dgram', 'dns'].map((name) => ({
    what: `import ${name}`,
    looks: new RegExp(`^import [\\w$]+ ?from ?["']node:${name}["'];?$`),
    why: 'network-tripwire.ts puts its refusals into it; network-ways-out.ts tries whether they hold',
  })),
  {
    what: 'fetch',
    looks: /^globalThis\.fetch$/,
    why: 'network-tripwire.ts takes it away, and network-ways-out.ts tries whether it is gone',
  },
  {
    what: 'fetch',
    // The address is that of a machine that doesn't exist, and the session turns it away before anything is looked up.
    looks: /^[\w$]+\.fetch$/,
    why: 'check-privacy.ts asks each session for an address, to see it refused',
  },
]
/** How often they stand there in all: another one more is another place. */
const ALLOWED_FETCHES = 3

const programs = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?js$/.test(name))
    .map((name) => join(folder, name))

const found = (files: readonly string[]) =>
  files.flatMap((file) =>
    waysOut(readFileSync(file, 'utf8')).map(({ what, text }) => ({ file: relative(root, file), what, text })),
  )

const isAllowed = ({ what, text }: { readonly what: string; readonly text: string }): boolean =>
  ALLOWED.some((allowed) => allowed.what === what && allowed.looks.test(text))

describe('[trust E6] the built programs', { timeout: BUILD_MS }, () => {
  beforeAll(async () => {
    await buildIfStale()
  }, BUILD_MS)

  it('of the main process reach out nowhere but where it is explained', () => {
    const files = programs(join(root, 'out', 'main'))
    expect(files.length).toBeGreaterThan(4)
    const all = found(files)
    expect(all.filter((way) => !isAllowed(way))).toEqual([])
    expect(all.filter(({ what }) => what === 'fetch')).toHaveLength(ALLOWED_FETCHES)
    // What each allowance is for is there: none is left over for something else to use.
    for (const { what, looks } of ALLOWED) {
      expect(all.some((way) => way.what === what && looks.test(way.text))).toBe(true)
    }
  })

  it('of the preload script, and the native module’s own, reach out nowhere', () => {
    const preload = programs(join(root, 'out', 'preload'))
    const native = programs(join(root, 'node_modules', 'better-sqlite3', 'lib'))
    expect([preload.length > 0, native.length > 0]).toEqual([true, true])
    expect(found([...preload, ...native])).toEqual([])
  })

  it.each(planted())('would be found out: %s', (_what, text) => {
    const file = join(root, 'out', 'main', 'index.js')
    expect(existsSync(file)).toBe(true)
    const before = found([file]).filter((way) => !isAllowed(way))
    const after = waysOut(`${readFileSync(file, 'utf8')}\n${text}`).filter((way) => !isAllowed(way))
    expect(after.length).toBeGreaterThan(before.length)
  })
})

describe('what is loaded first', () => {
  const SCHEMAS = '._zod' // what zod hangs all it knows on
  const read = (...path: string[]): string => readFileSync(join(root, 'out', ...path), 'utf8')

  beforeAll(async () => {
    await buildIfStale()
  }, BUILD_MS)

  it('of the page holds no schemas, which only main looks at data with', () => {
    const scripts = [...read('renderer', 'index.html').matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].flatMap(
      ([, src]) => src ?? [],
    )
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((src) => read('renderer', src).includes(SCHEMAS))).toEqual([])
  })

  it('of main opens the window without them, too', () => {
    const held = (file: string): readonly string[] => [
      file,
      ...[...read('main', file).matchAll(/from ?"\.\/([^"]+)"/g)].flatMap(([, next = '']) => held(next)),
    ]
    expect(held('index.js').filter((file) => read('main', file).includes(SCHEMAS))).toEqual([])
    expect(held('cli.js').some((file) => read('main', file).includes(SCHEMAS))).toBe(true)
  })
})

function planted(): readonly (readonly [string, string])[] {
  return [
    ['a call', 'fetch("https://example.org")'],
    ['a call in pieces', 'const f = globalThis["fe" + "tch"], g = self[`fetch`]'],
    ['a module', 'import planted from "node:https"'],
    ['a module by another name', 'export { request } from "http"'],
    ['a module later', 'import("node:tls")'],
    ['a module that a variable names', 'const where = "node:" + "net"; import(where)'],
    ['a module behind the rules', 'process.getBuiltinModule("net")'],
    ['a module as programs of old do it', 'require("dns/promises")'],
    ['Electron’s own', 'import { net as n } from "electron"'],
    ['other programs', 'import { shell as s } from "electron"'],
    ['crash reports', 'import { crashReporter as c } from "electron"'],
    ['updates', 'const u = electron.autoUpdater'],
    ['a socket', 'new WebSocket("wss://example.org")'],
    ['an older call', 'new XMLHttpRequest()'],
    ['text as program', 'eval("1")'],
  ]
}
