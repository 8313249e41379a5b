import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { expect, it } from 'vitest'

// A feature's style sheet comes with its screens and then stays. A rule of one that also fits what another feature draws would
// make a screen look different by which screens were seen before it. So each feature's rules fit only what it draws itself;
// what several draw has its looks in styles/ or beside its component.

interface Rule {
  readonly feature: string
  readonly selector: string
  /** The classes of each part of the selector that has any. */
  readonly parts: readonly (readonly string[])[]
}

interface Use {
  /** `components`, `app`, or a feature's name. */
  readonly area: string
  readonly classes: ReadonlySet<string>
}

const areaOf = (file: string): string => /(?:features\/)?([^/]+)\/[^/]+$/.exec(file)?.[1] ?? ''

const read = (pattern: string): readonly { readonly file: string; readonly text: string }[] =>
  globSync(pattern).map((path) => ({ file: path.replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }))

const classesIn = (part: string): readonly string[] =>
  [...part.replaceAll(/:(?:not|has|is|where)\([^)]*\)/g, '').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(
    ([, name = '']) => name,
  )

const rulesIn = (file: string, text: string): readonly Rule[] =>
  [...text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)]
    .map(([, prelude = '']) => prelude.trim())
    .filter((prelude) => !prelude.startsWith('@') && !/^(?:from|to|\d+%)$/.test(prelude))
    .flatMap((prelude) => prelude.split(/,(?![^(]*\))/))
    .map((selector) => ({
      feature: areaOf(file),
      selector: selector.trim().replaceAll(/\s+/g, ' '),
      parts: selector
        .split(/[\s>+~]+(?![^(]*\))/)
        .map(classesIn)
        .filter((classes) => classes.length > 0),
    }))

/** What one element may be given: all words in quotes of its className. */
const usesIn = (file: string, text: string): readonly Use[] =>
  [...text.matchAll(/className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)].map(([, plain, expression]) => ({
    area: areaOf(file.replace(/app\/palette\//, 'app/')),
    classes: new Set(
      (plain === undefined
        ? [...(expression ?? '').matchAll(/(?<![=!]==? )'([^']*)'|`([^`]*)`/g)].map(
            ([, one, other]) => one ?? other ?? '',
          )
        : [plain]
      ).flatMap((words) => words.split(/[\s${}]+/)),
    ),
  }))

const rules = read('src/renderer/features/**/*.css').flatMap(({ file, text }) => rulesIn(file, text))
const uses = read('src/renderer/{app,components,features}/**/*.tsx').flatMap(({ file, text }) => usesIn(file, text))
const areas = [...new Set(uses.map(({ area }) => area))]

/** The areas that draw something a part fits, by the part. */
const drawnIn = new Map<string, ReadonlySet<string>>()
const areasOf = (part: readonly string[]): ReadonlySet<string> => {
  const key = part.join('.')
  const known = drawnIn.get(key)
  if (known !== undefined) return known
  const found = new Set(uses.filter(({ classes }) => part.every((name) => classes.has(name))).map(({ area }) => area))
  drawnIn.set(key, found)
  return found
}

/** Where a rule could fit although it is another feature's: each part is drawn there or in a component, and one there. */
const strangers = ({ feature, parts }: Rule): readonly string[] => {
  const drawn = parts.map(areasOf)
  return areas.filter(
    (area) =>
      area !== feature &&
      drawn.every((found) => found.has(area) || found.has('components')) &&
      drawn.some((found) => found.has(area)),
  )
}

it('finds rules and what they are about', () => {
  expect(rules.length).toBeGreaterThan(1_000)
  expect(uses.length).toBeGreaterThan(1_000)
  expect(areas).toContain('assess')
})

it('no rule of a feature fits what another one draws', () => {
  const leaks = rules
    // What the reader prints is told by what is on the page: its rules hold only while it is there.
    .filter(({ selector }) => !selector.includes(':has(.ladder-reader)'))
    .map((rule) => ({ ...rule, strangers: strangers(rule) }))
    .filter((rule) => rule.parts.length === 0 || rule.strangers.length > 0)
    .map(({ feature, selector, strangers: others }) => `${feature}: ${selector} also fits ${others.join(', ')}`)
  expect(leaks).toEqual([])
})

it('nothing depends on a class that only another feature describes', () => {
  const owners = new Map<string, Set<string>>()
  for (const { file, text } of read('src/renderer/**/*.css')) {
    const area = file.includes('/features/') ? areaOf(file) : 'shared'
    for (const { parts } of rulesIn(file, text)) {
      const [name, ...others] = parts[0] ?? []
      if (name !== undefined && others.length === 0) owners.set(name, (owners.get(name) ?? new Set()).add(area))
    }
  }
  expect(owners.size).toBeGreaterThan(300)
  const missing = uses.flatMap(({ area, classes }) =>
    [...classes].flatMap((name) => {
      const described = owners.get(name)
      return described === undefined || described.has('shared') || described.has(area)
        ? []
        : [`${area}: .${name} is described by ${[...described].join(', ')}`]
    }),
  )
  expect([...new Set(missing)]).toEqual([])
})
