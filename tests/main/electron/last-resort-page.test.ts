import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LAST_RESORT_STYLE } from '#main/electron/last-resort-page.ts'

const tokens = readFileSync(new URL('../../../src/renderer/styles/tokens.css', import.meta.url), 'utf8')

/** The colours that a style sheet gives names to from a place on, by name. */
const coloursFrom = (sheet: string, from: string): ReadonlyMap<string, string> => {
  const start = sheet.indexOf(from)
  const block = sheet.slice(start, sheet.indexOf('}', start))
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
}

it.each([
  ['light', ':root', ':root'],
  ['dark', '[data-theme="dark"]', '@media (prefers-color-scheme: dark)'],
])('the window of last resort has the colours of all others: %s', (_, ofTokens, ofPage) => {
  const known = coloursFrom(tokens, ofTokens)
  const own = coloursFrom(LAST_RESORT_STYLE, ofPage)
  expect(own.size).toBe(6)
  for (const [name, colour] of own) expect([name, known.get(name)?.padEnd(7, 'f')]).toEqual([name, colour])
})
