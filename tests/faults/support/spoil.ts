import { nastyText } from './nasty-texts.ts'
import type { Random } from './random.ts'

/** A value with one place in it that nobody meant. */
export function spoil(value: unknown, random: Random): unknown {
  const places = placesIn(value)
  const place = places[random.below(places.length)]
  if (place === undefined) return nasty(random)
  const copy: unknown = structuredClone(value)
  const holder = place.slice(0, -1).reduce<unknown>((held, key) => Reflect.get(Object(held), key), copy)
  const last = place.at(-1) ?? ''
  if (typeof holder !== 'object' || holder === null) return nasty(random)
  const way = random.below(4)
  if (way === 0) Reflect.deleteProperty(holder, last)
  else if (way === 1)
    Reflect.defineProperty(holder, random.pick(['__proto__', 'constructor', 'extra']), {
      value: nasty(random),
      enumerable: true,
    })
  else Reflect.set(holder, last, nasty(random))
  return copy
}

function nasty(random: Random): unknown {
  const { below, pick } = random
  switch (below(12)) {
    case 0:
      return pick([Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, 2 ** 53, 0.1])
    case 1:
      return pick<unknown>([null, undefined, true, [], {}])
    case 2:
      return JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')
    case 3:
      return deep(below(2_000))
    case 4:
      return Array.from({ length: below(below(20) === 0 ? 20_000 : 20) }, () => 'x')
    case 5:
      return pick<unknown>([new Date(0), new Map([['a', 1]]), new Uint8Array(9), /x/g, 10n])
    case 6:
      return 'x'.repeat(below(below(20) === 0 ? 10_000_000 : 30_000))
    default:
      return nastyText(random)
  }
}

function deep(levels: number): unknown {
  let held: unknown = 'x'
  for (let level = 0; level < levels; level += 1) held = level % 2 === 0 ? [held] : { a: held }
  return held
}

function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path]
  const inside = Object.entries(value).flatMap(([key, held]) => placesIn(held, [...path, key]))
  return path.length === 0 ? inside : [path, ...inside]
}
