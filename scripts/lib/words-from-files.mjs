// In main the words are files beside the program, each language read when it is first spoken: as part of the script they
// would be compiled and held in all languages, 30 ms and 2 MB of every start.

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './paths.mjs'

const MODULE = join(root, 'src', 'shared', 'words.ts')
const LOCALES = join(root, 'locales')

/**
 * Puts a reader of files in the place of `src/shared/words.ts`, and writes the files: `words/<language>.json`, beside all scripts.
 *
 * @returns {import('vite').Plugin}
 */
export function wordsFromFiles() {
  const languages = readdirSync(LOCALES)
  return {
    name: 'cairn:words-from-files',
    load(id) {
      if (id !== MODULE) return null
      for (const language of languages) {
        for (const name of readdirSync(join(LOCALES, language))) this.addWatchFile(join(LOCALES, language, name))
      }
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
        const source = JSON.stringify(tablesOf(language))
        this.emitFile({ type: 'asset', fileName: `words/${language}.json`, source })
      }
    },
  }
}

/** @param {string} language */
function tablesOf(language) {
  const files = readdirSync(join(LOCALES, language)).filter((name) => name.endsWith('.json'))
  const entries = files.map((name) => [
    basename(name, '.json'),
    JSON.parse(readFileSync(join(LOCALES, language, name), 'utf8')),
  ])
  return Object.fromEntries(entries)
}
