import { readdirSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { APP_ORIGIN } from './app-address.ts'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts'

export type Bundle = {
  /** Path in the address → file on disk. What is not in it does not exist, however the address is spelled. */
  readonly files: ReadonlyMap<string, string>
  /** Made in memory, and before files of the same name. */
  readonly pages?: ReadonlyMap<string, string>
}

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

/** What the scheme answers with, as Electron takes it: a file of ours, a page made in memory, or nothing. */
export type BundleResponse = Readonly<
  | { headers: Record<string, string>; path: string }
  | { headers: Record<string, string>; data: Buffer }
  | { error: number }
>

/** Chromium's number for a file that is not there. */
export const NOT_FOUND = -6

/** Answers a request for `app://bundle/…`. [trust F3] */
export function bundleResponse(
  request: { readonly method: string; readonly url: string },
  { files, pages = new Map() }: Bundle,
): BundleResponse {
  const path = pathInBundle(request)
  if (path === undefined) return { error: NOT_FOUND }
  const page = pages.get(path)
  if (page !== undefined) return { headers: headers(path), data: Buffer.from(page, 'utf8') }
  const file = files.get(path)
  return file === undefined ? { error: NOT_FOUND } : { headers: headers(path), path: file }
}

/** Lists the built pages with all their scripts, styles and fonts, once. */
export function listBundleFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.slice(folder.length).split(sep).join('/'), file]
    }),
  )
}

/**
 * The path exactly as it was asked for. It is only ever looked up, so it needs no decoding and no cleaning. What follows
 * a # is the page's own place, which comes along when it is loaded anew.
 */
function pathInBundle({ method, url }: { readonly method: string; readonly url: string }): string | undefined {
  if (method !== 'GET' || !url.startsWith(`${APP_ORIGIN}/`)) return undefined
  return url.slice(APP_ORIGIN.length).split('#', 1)[0]
}

function headers(path: string): Record<string, string> {
  return {
    'Content-Type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }
}
