import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Say, WordKey } from '#shared/words.ts'

const renderer = join(import.meta.dirname, '../../../src/renderer')

/** Every address that leads to a screen, as the app names them. */
export const allRoutes = (): readonly RegExp[] => {
  const screens = readFileSync(join(renderer, 'app', 'screens.tsx'), 'utf8')
  return [...screens.matchAll(/ path="([^"]+)"/g)].map(
    ([, path = '']) => new RegExp(`^${path.replaceAll(/\/:\w+\?/g, '(?:/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')}$`, 'u'),
  )
}

/** What every dialog is called, as far as that is written beside it; names of things may stand in it. */
export const allDialogs = (say: Say): readonly RegExp[] => {
  const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  const keys = sources.flatMap((file) => {
    const source = readFileSync(join(renderer, file), 'utf8')
    return [...source.matchAll(/<(?:\w*Dialog)\b/g)].flatMap(({ index }) => titleKeys(source.slice(index, index + 900)))
  })
  return [...new Set(keys)].map((key) => {
    const parts = say(key as WordKey).split(/\{\w+\}/)
    return new RegExp(
      `^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.+')}$`,
      'su',
    )
  })
}

/** The keys in `title={…}` of the element that the text begins with. */
const titleKeys = (text: string): readonly string[] => {
  const end = text.slice(1).search(/<\w/)
  const own = end === -1 ? text : text.slice(0, end + 1)
  const at = own.indexOf(' title={')
  if (at === -1) return []
  const from = own.slice(at + 8)
  let depth = 1
  let to = 0
  while (to < from.length && depth > 0) {
    if (from[to] === '{') depth += 1
    if (from[to] === '}') depth -= 1
    to += 1
  }
  return [...from.slice(0, to).matchAll(/say\('([\w:.-]+)'/g)].map(([, key = '']) => key)
}
