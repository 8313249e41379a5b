import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleResponse, listBundleFiles } from '#main/electron/bundle-response.ts'
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

const get = (url: string, pages?: ReadonlyMap<string, string>): Promise<Response> =>
  bundleResponse({ method: 'GET', url }, { files: listBundleFiles(folder), ...(pages === undefined ? {} : { pages }) })

describe('bundleResponse', () => {
  it.each([
    ['app://bundle/index.html', '<p>index</p>', 'text/html; charset=utf-8'],
    ['app://bundle/assets/a.js', 'export {}', 'text/javascript; charset=utf-8'],
    ['app://bundle/index.html#/settings', '<p>index</p>', 'text/html; charset=utf-8'], // as a reload asks
  ])('answers %s with the file, its type and the policy', async (url, body, type) => {
    const response = await get(url)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(body)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
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
  ])('knows no %s', async (url) => {
    const response = await get(url)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
  })

  it('answers only to GET', async () => {
    const request = { method: 'POST', url: 'app://bundle/index.html' }
    expect((await bundleResponse(request, { files: listBundleFiles(folder) })).status).toBe(404)
  })

  it('prefers a page made in memory', async () => {
    const response = await get('app://bundle/index.html', new Map([['/index.html', '<p>made</p>']]))
    expect(await response.text()).toBe('<p>made</p>')
  })
})
