import { parseSync } from 'vite'

/** A place in a program by which it could reach a network, another program, or modules behind the rules. */
export interface WayOut {
  /** What it is, such as `import node:net` or `fetch`. */
  readonly what: string
  /** The text of the place. */
  readonly text: string
}

const MODULES = new Set([
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'inspector',
  'inspector/promises',
  'child_process',
  'cluster',
  'quic',
])
/** Wherever such a name stands, as a variable or as a property: a call may be taken in pieces. */
const NAMES = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
  'autoUpdater',
  'crashReporter',
  'openExternal',
  'openPath',
  'getBuiltinModule',
  'createRequire',
  'addRecentDocument',
  'eval',
])
/** What Electron itself has that reaches out. */
const OF_ELECTRON = new Set([
  'net',
  'netLog',
  'shell',
  'autoUpdater',
  'crashReporter',
  'inAppPurchase',
  'pushNotifications',
])

/** Reads a built program as one, so that neither its texts nor its comments count; minified names hide nothing here. */
export function waysOut(program: string): WayOut[] {
  const found: WayOut[] = []
  const add = (what: string, node: Node): void => {
    found.push({ what, text: program.slice(node.start, node.end).slice(0, 160) })
  }
  walk(parseSync('program.js', program).program, (node, parent) => {
    const module = moduleOf(node)
    if (module !== null) {
      const name = module.replace(/^node:/, '')
      if (MODULES.has(name)) add(`import ${name}`, node)
      if (name === 'electron') for (const what of electronNames(node)) add(`electron ${what}`, node)
    }
    if (node.type === 'ImportExpression' && literalOf(node['source']) === null)
      add('import of what a variable names', node)
    const name = nameOf(node)
    if (name !== null && NAMES.has(name)) add(name, parent ?? node)
  })
  return found
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function walk(node: unknown, visit: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit, parent)
    return
  }
  if (!isNode(node)) return
  visit(node, parent)
  for (const [key, value] of Object.entries(node)) if (key !== 'parent') walk(value, visit, node)
}

/** What a node imports, whichever way. */
function moduleOf(node: Node): string | null {
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) || node.type === 'ImportExpression')
    return literalOf(node['source'])
  const callee = node['callee']
  const isRequire = node.type === 'CallExpression' && isNode(callee) && callee['name'] === 'require'
  return isRequire && Array.isArray(node['arguments']) ? literalOf(node['arguments'][0]) : null
}

function electronNames(node: Node): string[] {
  const specifiers: unknown = node['specifiers']
  if (!Array.isArray(specifiers)) return []
  return specifiers.flatMap((each: unknown) => {
    const imported = isNode(each) ? each['imported'] : null
    const name = isNode(imported) ? imported['name'] : null
    return typeof name === 'string' && OF_ELECTRON.has(name) ? [name] : []
  })
}

/** A variable's name, a property's, or a text in brackets; the text alone, and the key of an object, are none. */
function nameOf(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const property = node['property']
    if (!isNode(property)) return null
    return node['computed'] === true ? literalOf(property) : null
  }
  return node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : null
}

function literalOf(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'TemplateLiteral') {
    const quasis: unknown = node['quasis']
    const [only, ...more] = Array.isArray(quasis) ? quasis : []
    const value: unknown = isNode(only) ? only['value'] : null
    const cooked = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : null
    return more.length === 0 && typeof cooked === 'string' ? cooked : null
  }
  const value = node['value']
  return node.type === 'Literal' && typeof value === 'string' ? value : null
}
