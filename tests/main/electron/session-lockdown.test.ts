import { expect, it } from 'vitest'
import { isLocalAddress } from '#main/electron/session-lockdown.ts'

it.each([
  'app://bundle/index.html',
  'blob:app://bundle/1',
  'data:image/png;base64,AA',
  'devtools://devtools/bundled/x.js',
])('[E5] %s stays in the process', (url) => {
  expect(isLocalAddress(url)).toBe(true)
})

it.each([
  'http://127.0.0.1:9',
  'https://example.org',
  'ws://x',
  'wss://x',
  'ftp://x',
  'file:///etc/passwd',
  'chrome://gpu',
  'apps://x',
  '',
])('[E5] %s is cancelled', (url) => {
  expect(isLocalAddress(url)).toBe(false)
})
