import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { WORDS } from '#shared/words.ts'
import { wordsWhenSaid } from '../../scripts/lib/words.mjs'

it('puts the same words into pages, and reads a table of them when it is first asked for', async () => {
  const { load } = wordsWhenSaid()
  if (typeof load !== 'function') throw new Error('the plugin has no load')
  const watched: string[] = []
  const id = join(import.meta.dirname, '..', '..', 'src', 'shared', 'words.ts')
  const source: unknown = load.call({ addWatchFile: (file: string) => watched.push(file) } as never, id)
  const folder = mkdtempSync(join(tmpdir(), 'cairn-words-'))
  try {
    const file = join(folder, 'words.mjs')
    writeFileSync(file, String(source))
    const { WORDS: made } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { WORDS: typeof WORDS }
    const isRead = (): boolean => Object.getOwnPropertyDescriptor(made['zh-TW'], 'home')?.get === undefined
    expect(isRead()).toBe(false)
    expect(made['zh-TW'].home).toEqual(WORDS['zh-TW'].home)
    expect(isRead()).toBe(true)
    expect(made['zh-TW'].home).toBe(made['zh-TW'].home)
    expect(made).toEqual(WORDS)
    expect(watched).toContain(join(import.meta.dirname, '..', '..', 'locales', 'en', 'home.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
