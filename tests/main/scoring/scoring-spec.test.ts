import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RowAnswer, scoreRows } from '../../support/scored-rows.ts'

const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/scoring-spec.md'), 'utf8')

/** The text of every TypeScript file below a folder, but for this one: here rules are only spoken of. */
const textsIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !import.meta.filename.endsWith(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))

const idsIn = (texts: readonly string[], pattern: RegExp): string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, id]) => id ?? '')))].sort(byNumber)

const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1))

/** `[S5]` in a comment, `'S5'` as the rule of a step, `'[S4] [S5] …'` as the name of a test. */
const CITED = /\[(S\d+)\]/gu
const RULE_OF_STEP = /rule: '(S\d+)'/gu
const NAME_OF_TEST = /['`](?:\[S\d+\] )+/gu

describe('docs/scoring-spec.md', () => {
  const rules = [...page.matchAll(/^### (S\d+) \S/gmu)].map(([, id]) => id ?? '')

  it('gives each rule a number of its own, without a gap', () => {
    expect(rules.toSorted(byNumber)).toEqual(Array.from({ length: rules.length }, (_, index) => `S${index + 1}`))
    expect(rules.length).toBeGreaterThanOrEqual(35)
  })

  it('speaks of no rule that it does not state', () => {
    expect(idsIn([page], /\b(S\d+)\b/gu)).toEqual(rules.toSorted(byNumber))
  })

  it('has every rule cited by the code of scoring, and no other', () => {
    const code = textsIn('src/main/scoring')
    const cited = [...idsIn(code, CITED), ...idsIn(code, RULE_OF_STEP)]
    expect([...new Set(cited)].sort(byNumber)).toEqual(rules.toSorted(byNumber))
    expect(idsIn(textsIn('src'), CITED).filter((id) => !rules.includes(id))).toEqual([])
  })

  it('has every rule held by a test of scoring that is named after it, and no other', () => {
    const names = textsIn('tests/main/scoring').flatMap((text) => text.match(NAME_OF_TEST) ?? [])
    expect(idsIn(names, CITED)).toEqual(rules.toSorted(byNumber))
  })

  const cases = [...page.matchAll(/^\| ([a-z ]+) \| ([^|]+) \| (\d) \|([^|]*)\| (\d) \| (\d) \|$/gmu)].map(
    ([, name = '', rows = '', need, flagged = '', level, strict]) => ({
      name,
      rows: rows.split(' ').map((row): RowAnswer => (row === 'n/a' ? row : Number(row))),
      need: Number(need),
      flagged: flagged.trim() === '' ? [] : flagged.trim().split(' '),
      level: Number(level),
      strict: Number(strict),
    }),
  )

  it('works out eleven cases', () => {
    expect(cases).toHaveLength(11)
  })

  it.each(cases)('[S3] [S4] [S5] [S6] its case $name scores as it says', ({ rows, need, flagged, level, strict }) => {
    const { craft } = scoreRows(rows, need, flagged)
    expect([craft.value, craft.strict ?? craft.value]).toEqual([level, strict])
  })
})
