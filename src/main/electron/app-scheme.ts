import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Session } from 'electron'
import { protocol } from 'electron'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts'

const SCHEME = 'app'

/** Where all pages of Cairn live. */
export const APP_ORIGIN = `${SCHEME}://bundle`

/** Path in the address → file on disk. What is not in it does not exist, however the address is spelled. */
export type BundleFiles = ReadonlyMap<string, string>

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Has to be called before the app is ready. No `supportFetchAPI`, `corsEnabled` or `bypassCSP`: each opens a way in. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } }])
}

/** Lists the built pages with all their scripts, styles and fonts, once. */
export function listBundleFiles(folder: string): BundleFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.slice(folder.length).split(sep).join('/'), file]
    }),
  )
}

/**
 * Answers `app://bundle/…` in one session.
 *
 * `pages` are made on the spot and come before files of the same name: the print page with its report inside.
 */
export function serveBundle(session: Session, files: BundleFiles, pages: ReadonlyMap<string, string> = new Map()): void {
  session.protocol.handle(SCHEME, async (request) => {
    const path = pathInBundle(request)
    if (path === undefined) return notFound()
    const page = pages.get(path)
    if (page !== undefined) return answer(page, path)
    const file = files.get(path)
    return file === undefined ? notFound() : answer(new Uint8Array(await readFile(file)), path)
  })
}

/** The path exactly as it was asked for. It is only ever looked up, so it needs no decoding and no cleaning. */
function pathInBundle(request: Request): string | undefined {
  if (request.method !== 'GET' || !request.url.startsWith(`${APP_ORIGIN}/`)) return undefined
  return request.url.slice(APP_ORIGIN.length)
}

function answer(body: string | Uint8Array<ArrayBuffer>, path: string): Response {
  return new Response(body, { headers: headers(CONTENT_TYPES[extname(path)] ?? 'application/octet-stream') })
}

function notFound(): Response {
  return new Response('', { status: 404, headers: headers('text/plain; charset=utf-8') })
}

function headers(contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }
}
