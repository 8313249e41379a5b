import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { APP_ERROR_CODES } from '#shared/app-error.ts'
import { LOCALES } from '#shared/locale.ts'
import { WORDS } from '#shared/words.ts'

const root = join(import.meta.dirname, '..')
const folder = (language: string): string => join(root, 'locales', language)

type Tree = { readonly [key: string]: string | Tree }

/** Every text with its key, `file:place.of.the.text`. */
const textsOf = (tree: Tree, prefix: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const path = prefix.endsWith(':') ? `${prefix}${key}` : `${prefix}.${key}`
    return typeof value === 'string' ? [[path, value]] : textsOf(value, path)
  })

const all = (locale: (typeof LOCALES)[number]): [string, string][] =>
  Object.entries<Tree>(WORDS[locale]).flatMap(([file, tree]) => textsOf(tree, `${file}:`))

const base = (key: string): string => key.replace(/_(one|other)$/, '')
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []))].sort()
const byBase = (texts: readonly [string, string][]): Map<string, string[]> => {
  const map = new Map<string, string[]>()
  for (const [key, text] of texts) map.set(base(key), [...(map.get(base(key)) ?? []), text])
  return map
}

const en = all('en')
const zh = all('zh-TW')

/** Names that stay as they are in a Chinese screen; signs and placeholders around them do too. */
const NAMES = new Set(['Cairn', 'Electron', 'Chromium', 'Node', 'SQLite', 'PDF', 'Markdown', 'Letter', 'A4', 'OK'])
const hasOnlyNamesAndSigns = (text: string): boolean => {
  const rest = text.replace(/\{\w+\}/g, '').replace(/[\p{P}\p{S}\p{N}\s]/gu, ' ')
  return rest.split(' ').every((word) => word === '' || NAMES.has(word))
}

const sources = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

describe('the interface in both languages', () => {
  it('has the same files in every language, and lists them all', () => {
    for (const language of LOCALES) {
      const files = readdirSync(folder(language))
        .map((name) => name.replace('.json', ''))
        .sort()
      expect(files).toEqual(Object.keys(WORDS[language]).sort())
    }
  })

  it('has the same keys both ways', () => {
    expect([...byBase(zh).keys()].sort()).toEqual([...byBase(en).keys()].sort())
  })

  it('has the plural forms that each language has', () => {
    const forms = (texts: readonly [string, string][]): string[] =>
      texts.flatMap(([key]) => /_(one|two|few|many|other)$/.exec(key)?.[1] ?? [])
    expect(new Set(forms(zh))).toEqual(new Set(['other']))
    const plural = (form: string): string[] =>
      en
        .filter(([key]) => key.endsWith(`_${form}`))
        .map(([key]) => base(key))
        .sort()
    expect(plural('one')).toEqual(plural('other'))
  })

  it('has equal placeholders in both languages', () => {
    const chinese = byBase(zh)
    const differing = [...byBase(en)].filter(([key, texts]) => {
      const english = new Set(texts.flatMap(placeholders))
      const other = new Set((chinese.get(key) ?? []).flatMap(placeholders))
      return english.size !== other.size || [...english].some((name) => !other.has(name))
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('has no empty text, but gaps that are meant', () => {
    const empty = [...en, ...zh].filter(([key, text]) => text.trim() === '' && !/[gG]ap$/.test(key)).map(([key]) => key)
    expect(empty).toEqual([])
  })

  it('has Chinese in every Chinese text but products and signs', () => {
    const foreign = zh
      .filter(([, text]) => !/\p{sc=Han}/u.test(text) && !hasOnlyNamesAndSigns(text))
      .map(([key]) => key)
    expect(foreign).toEqual([])
    const english = zh
      .filter(([, text]) => /[A-Za-z]{4,}(?: [a-z]+){2,}/.test(text.replace(/\{\w+\}/g, '')))
      .map(([key]) => key)
    expect(english).toEqual([])
  })

  it('has words for every error code, and no others', () => {
    for (const language of LOCALES)
      expect(Object.keys(WORDS[language].errors.code).sort()).toEqual([...APP_ERROR_CODES].sort())
  })

  it('has no text that nothing uses', () => {
    const code = sources(join(root, 'src')).join('\n')
    const prefixes = [...code.matchAll(/[`'"](\w+:[\w.-]*)\$\{/g)].map(([, prefix]) => prefix ?? '')
    const said = new Set([...code.matchAll(/(['"`])(\w+:[\w.-]+)\1/g)].map(([, , key]) => key ?? ''))
    const stale = [...byBase(en).keys()].filter(
      (key) => !said.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    )
    expect(stale).toEqual([])
  })
})
