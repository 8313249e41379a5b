// How the words get into the built programs. In the sources they are one object of every language (`src/shared/words.ts`); taken
// over as that, each start would read all of them in every language, to say a few dozen.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './paths.mjs'

const MODULE = join(root, 'src', 'shared', 'words.ts')
const LOCALES = join(root, 'locales')
const languages = readdirSync(LOCALES)

/**
 * For main: files beside the program, `words/<language>.json`, each read when the language is first spoken. As part of the
 * script they would be compiled and held in all languages, 30 ms and 2 MB of every start.
 *
 * @returns {import('vite').Plugin}
 */
export function wordsFromFiles() {
  return {
    name: 'cairn:words-from-files',
    load(id) {
      if (id !== MODULE) return null
      watchWords(this)
      const getters = languages.map((language) => `get ${JSON.stringify(language)}() { return read('${language}') }`)
      return `
        import { readFileSync } from 'node:fs'
        import { join } from 'node:path'
        const known = new Map()
        const read = (language) => {
          if (!known.has(language)) {
            const file = join(import.meta.dirname, 'words', language + '.json')
            known.set(language, JSON.parse(readFileSync(file, 'utf8')))
          }
          return known.get(language)
        }
        export const WORDS = { ${getters.join(', ')} }`
    },
    generateBundle() {
      for (const language of languages) {
        const tables = Object.fromEntries(tablesOf(language).map(({ name, text }) => [name, JSON.parse(text)]))
        this.emitFile({ type: 'asset', fileName: `words/${language}.json`, source: JSON.stringify(tables) })
      }
    },
  }
}

/**
 * For pages, which read no files: texts in the script, each table of words read when something of it is first said. A text is
 * scanned and no more.
 *
 * @returns {import('vite').Plugin}
 */
export function wordsWhenSaid() {
  return {
    name: 'cairn:words-when-said',
    load(id) {
      if (id !== MODULE) return null
      watchWords(this)
      const texts = languages.map((language) => {
        const tables = tablesOf(language).map(({ name, text }) => `${name}: ${JSON.stringify(text)}`)
        return `${JSON.stringify(language)}: tables({ ${tables.join(', ')} })`
      })
      return `
        const tables = (texts) => {
          const words = {}
          for (const [name, text] of Object.entries(texts)) {
            const put = (how) => Object.defineProperty(words, name, { enumerable: true, configurable: true, ...how })
            put({
              get() {
                const table = JSON.parse(text)
                put({ value: table })
                return table
              },
            })
          }
          return words
        }
        export const WORDS = { ${texts.join(', ')} }`
    },
  }
}

/** @param {{ addWatchFile: (file: string) => void }} build */
function watchWords(build) {
  for (const language of languages) {
    for (const name of readdirSync(join(LOCALES, language))) build.addWatchFile(join(LOCALES, language, name))
  }
}

/**
 * The tables of a language by their names, as JSON without any space that is not of a text.
 *
 * @param {string} language
 */
function tablesOf(language) {
  const files = readdirSync(join(LOCALES, language)).filter((name) => name.endsWith('.json'))
  return files.map((name) => ({
    name: basename(name, '.json'),
    text: JSON.stringify(JSON.parse(readFileSync(join(LOCALES, language, name), 'utf8'))),
  }))
}
