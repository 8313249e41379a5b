// Finds what is not Traditional Chinese as it is written in Taiwan. The words are in zh-tw-words.json: `deny` with what to
// write instead, `warn` for a human look, `allow` for innocent strings that only look like one of them.
//
// JavaScript because the dictionaries ship no types.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import STCharacters from 'opencc-js/dict/STCharacters'
import STPhrases from 'opencc-js/dict/STPhrases'
import TWPhrases from 'opencc-js/dict/TWPhrases'
import TWVariants from 'opencc-js/dict/TWVariants'

/** @typedef {{ rule: string, at: string, hint: string }} Finding */

/** @type {{ deny: Record<string, string>, warn: Record<string, string>, allow: string[] }} */
const words = JSON.parse(readFileSync(join(import.meta.dirname, 'zh-tw-words.json'), 'utf8'))

/** Two-way characters of the dictionaries that can't be right here, and shapes that are not Taiwan's. */
const NEVER = '万价别广确种胜愿荐适裏着啓爲綫賬羣衆'

const HAN = '\\p{sc=Han}'
const FULL_WIDTH = '[，。、；：？！（）「」『』《》]'

/** @type {readonly (readonly [string, RegExp])[]} */
const SHAPES = [
  ['half-width mark next to Han', new RegExp(`${HAN}[,;:?!()]|[,;:?!()]${HAN}`, 'u')],
  ['space missing between Han and Latin or digit', new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9]${HAN}`, 'u')],
  ['space next to full-width mark', new RegExp(` ${FULL_WIDTH}|${FULL_WIDTH} `, 'u')],
  ['wrong quotes', new RegExp(`[“”‘’]|"[^"]*${HAN}[^"]*"`, 'u')],
  ['dots or doubled marks', /\.{3}|。{2,}|！{2,}|？{2,}/u],
]

const simplified = simplifiedOnly()

/**
 * @param {string} text
 * @returns {Finding[]} empty where nothing is wrong
 */
export function lint(text) {
  const prose = withoutCode(text)
  return [
    ...charactersOf(prose)
      .filter((at) => simplified.has(at))
      .map((at) => ({ rule: 'simplified', at, hint: '' })),
    ...SHAPES.flatMap(([rule, shape]) => {
      const found = prose.match(shape)
      return found === null ? [] : [{ rule, at: found[0], hint: '' }]
    }),
    // A word written with Simplified characters is found by them already.
    ...findWords(prose, words.deny, 'deny').filter(({ at }) => !simplified.has(at)),
  ]
}

/**
 * Code points, which is what the dictionaries are about.
 *
 * @param {string} text
 */
function charactersOf(text) {
  return Array.from(text)
}

/** @param {string} text */
function withoutCode(text) {
  return text.replace(/`[^`]*`|https?:\/\/\S+/gu, '')
}

/**
 * @param {string} prose
 * @param {Record<string, string>} list
 * @param {string} rule
 */
function findWords(prose, list, rule) {
  const rest = words.allow.reduce((text, innocent) => text.replaceAll(innocent, '＿'), prose)
  return Object.entries(list).flatMap(([at, hint]) => (rest.includes(at) ? [{ rule, at, hint }] : []))
}

/** Every character that is only ever Simplified: on the left of the dictionary, and in no Traditional output of any. */
function simplifiedOnly() {
  const traditional = new Set(
    [STCharacters, STPhrases, TWPhrases, TWVariants].flatMap((dictionary) =>
      pairs(dictionary).flatMap(([, to]) => charactersOf(to)),
    ),
  )
  const only = pairs(STCharacters).flatMap(([from]) => (traditional.has(from) ? [] : [from]))
  return new Set([...only, ...charactersOf(NEVER)])
}

/**
 * @param {string} dictionary
 * @returns {[string, string][]}
 */
function pairs(dictionary) {
  return dictionary.split('|').map((line) => {
    const gap = line.indexOf(' ')
    return [line.slice(0, gap), line.slice(gap + 1)]
  })
}
