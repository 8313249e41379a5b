import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleResponse, listBundleFiles, NOT_FOUND } from '#main/electron/bundle-response.ts'
import type { BundleResponse } from '#main/electron/bundle-response.ts'
import { CONTENT_SECURITY_POLICY } from '#main/electron/content-security-policy.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-bundle-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<p>index</p>')
  writeFileSync(join(folder, 'assets', 'a.js'), 'export {}')
  writeFileSync(join(folder, '..', `${folder.split('/').at(-1) ?? ''}.secret`), 'secret')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(`${folder}.secret`)
})

const get = (url: string, pages?: ReadonlyMap<string, string>): BundleResponse =>
  bundleResponse({ method: 'GET', url }, { files: listBundleFiles(folder), ...(pages === undefined ? {} : { pages }) })

describe('bundleResponse', () => {
  it.each([
    ['app://bundle/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://bundle/assets/a.js', join('assets', 'a.js'), 'text/javascript; charset=utf-8'],
    ['app://bundle/index.html#/settings', 'index.html', 'text/html; charset=utf-8'], // as a reload asks
  ])('answers %s with the file, its type and the policy', (url, file, type) => {
    expect(get(url)).toEqual({
      path: join(folder, file),
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    })
  })

  it.each([
    'app://bundle/',
    'app://bundle',
    'app://bundle/assets',
    'app://bundle/missing.js',
    'app://bundle/../index.html',
    'app://bundle/assets/../index.html',
    'app://bundle/assets/..%2findex.html',
    'app://bundle/%2e%2e/index.html',
    'app://bundle/..%5cindex.html',
    'app://bundle//index.html',
    'app://bundle/index.html%00',
    'app://bundle/index.html?x',
    'app://bundle/index.htmⅬ',
    'app://bundle.evil/index.html',
    'app://user@bundle/index.html',
    'file:///etc/passwd',
  ])('knows no %s', (url) => {
    expect(get(url)).toEqual({ error: NOT_FOUND })
  })

  it('answers only to GET', () => {
    const request = { method: 'POST', url: 'app://bundle/index.html' }
    expect(bundleResponse(request, { files: listBundleFiles(folder) })).toEqual({ error: NOT_FOUND })
  })

  it('prefers a page made in memory, under the same policy', () => {
    const response = get('app://bundle/index.html', new Map([['/index.html', '<p>made</p>']]))
    expect(response).toMatchObject({
      data: Buffer.from('<p>made</p>'),
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
    })
  })
})
