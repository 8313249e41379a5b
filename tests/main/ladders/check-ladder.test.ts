import { describe, expect, it } from 'vitest'
import { MAX_PACK_BYTES, readLadder } from '#main/ladders/check-ladder.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import { PATTERN_CODES } from '#main/ladders/schema-problems.ts'
import { assessmentFileSchema } from '#shared/assessment.ts'
import { ladderSchema } from '#shared/ladder.ts'
import { PROBLEM_PARAMS } from '#shared/problem.ts'
import { WORDS } from '#shared/words.ts'
import { z } from 'zod'
import { brokenPacks, edited, packText } from '../../support/packs.ts'

const file = 'p'
const complaintsOf = (text: string): string[] => {
  const checked = readLadder(text, { file })
  return printProblems(checked.ok ? checked.warnings : checked.problems).map((line) => line.replace(/^p:/u, ''))
}

describe('readLadder', () => {
  it.each(['small-track.yaml', 'small-case.yaml'])('takes a sound pack without a word: %s', (name) => {
    expect(complaintsOf(packText(name))).toEqual([])
  })

  it.each(brokenPacks())('names the place and the mend of $what', ({ pack, edits, problems }) => {
    expect(complaintsOf(edited(packText(pack), edits))).toEqual(problems)
  })

  it('reads the same pack as JSON', () => {
    const checked = readLadder(packText('small-track.yaml'), { file })
    const ladder = checked.ok ? checked.ladder : null
    const again = readLadder(JSON.stringify(ladder), { file })
    expect(again).toEqual({ ok: true, ladder, warnings: [] })
  })

  it('tells of a text that one language lacks, and takes the pack all the same', () => {
    const text = edited(packText('small-track.yaml'), [
      { find: '{ en: Quality, zh-TW: 品質 }', replace: 'Quality' },
      { find: '{ en: Asks., zh-TW: 會提問。 }', replace: '{ zh-TW: 會提問。 }' },
    ])
    expect(readLadder(text, { file }).ok).toBe(true)
    expect(complaintsOf(text)).toEqual([
      '35:11 competencies[0].name: warning: this text is missing in zh-TW, so that the one in en stands in; add it',
      '52:17 competencies[0].instrument.dimensions[1].cells.L1: warning: this text is missing in en, so that the one in zh-TW stands in; add it',
    ])
  })

  it('refuses a text that is in no language at all', () => {
    const text = edited(packText('small-case.yaml'), [{ find: 'name: Scope', replace: 'name: {}' }])
    expect(complaintsOf(text)).toEqual([
      '22:11 competencies[0].name: this text is empty; write it, or leave the key out where it may be missing',
    ])
  })

  it('lets a row stop short of the top level', () => {
    const text = edited(packText('small-track.yaml'), [
      { find: '            L2: { en: Answers., zh-TW: 會回答。 }\n', replace: '' },
    ])
    expect(complaintsOf(text)).toEqual([])
  })

  it('shows twenty problems and counts the rest, errors before warnings', () => {
    const rows = Array.from({ length: 30 }, (_, n) => `        - { id: "${n + 3}", level: L9, text: More. }\n`).join('')
    const text = edited(packText('small-case.yaml'), [
      { find: 'languages: [en]', replace: 'languages: [en, fr]' },
      { find: '        - { id: "2", text: What did you leave? }\n', replace: rows },
    ])
    const lines = complaintsOf(text)
    expect(lines).toHaveLength(21)
    expect(lines.slice(0, 20).every((line) => line.includes('there is no level "L9"'))).toBe(true)
    expect(lines.at(-1)).toMatch(/^and \d+ more$/u)
  })

  it.each([
    ['a list', '- a\n- b\n', '1:1: this is a list; it has to be a map of keys'],
    ['a text', 'just words', '1:1: this is a text; it has to be a map of keys'],
    ['a number', '42', '1:1: this is a number; it has to be a map of keys'],
    [
      'a format that is no text',
      'format: [1]',
      '1:9 format: "…" is not a format this version of Cairn reads; it reads "cairn/ladder@1"',
    ],
  ])('refuses %s', (_, text, complaint) => {
    expect(complaintsOf(text)).toEqual([complaint])
  })

  it('tells of doubtful places of the text together with those of the content', () => {
    const text = edited(packText('small-case.yaml'), [
      { find: 'purpose: Shows what is there.', replace: 'purpose: Shows what is there.\npurpose: Again.' },
      { find: 'demonstratedAt: 2', replace: 'demonstratedAt: 9' },
    ])
    expect(complaintsOf(text)).toEqual([
      '8:1 purpose: the key "purpose" is already at 7:1; keep one of the two',
      '56:71 result.demonstratedAt: nothing can reach 9 on the scale "often", which ends at 3; at most 3',
    ])
  })

  it('takes an honest pack that is as large as packs may be', () => {
    const sentence = 'Explains the change to whoever has to live with it, and listens. '.repeat(13)
    const row = (n: number): string =>
      `        - id: row-${n}\n          name: Row ${n}\n          cells:\n            L4: ${sentence}\n            L5: ${sentence}\n`
    const competency = (n: number): string =>
      `  - id: area-${n}\n    name: Area ${n}\n    instrument:\n      kind: dimensions\n      rule: { kind: majority, need: 20, straggler: one-level, antiSignal: takes-back-level }\n      dimensions:\n${Array.from({ length: 30 }, (_, m) => row(m)).join('')}`
    const head = packText('small-case.yaml').slice(0, packText('small-case.yaml').indexOf('competencies:'))
    const text = `${head}competencies:\n${Array.from({ length: 38 }, (_, n) => competency(n)).join('')}result: { kind: profile, rounding: half-up, decimals: 1 }\n`
    expect(text.length).toBeLessThanOrEqual(MAX_PACK_BYTES)
    expect(text.length).toBeGreaterThan(MAX_PACK_BYTES * 0.9)
    expect(complaintsOf(text)).toEqual([])
  })

  it('refuses a cell that is a book', () => {
    const text = edited(packText('small-case.yaml'), [
      { find: 'name: Scope', replace: `name: ${'word '.repeat(400_000)}` },
    ])
    expect(complaintsOf(text)).toEqual([
      '22:11 competencies[0].name: this text is longer than 20000 characters; shorten it',
    ])
  })

  it('refuses ten thousand faults without choking on suggestions', () => {
    const keys = Array.from({ length: 10_000 }, (_, n) => `qualty-${n}: 1`).join('\n')
    const lines = complaintsOf(`${packText('small-case.yaml')}\n${keys}\n`)
    expect(lines.at(-1)).toBe('and 9980 more')
  })
})

describe('the words of problems', () => {
  it('cover every code, each with what would be right', () => {
    const { what, mend } = WORDS.en.problems
    expect(Object.keys(what)).toEqual(Object.keys(PROBLEM_PARAMS))
    const withoutMend = Object.keys(what).filter(
      (code) =>
        !(code in mend) && !/^(unknown|wrong-value|instrument-unfit|bad-format|signal-wants|item-is)/u.test(code),
    )
    expect(withoutMend).toEqual([])
  })

  it('take exactly the parameters that a problem of their code has', () => {
    const { what, mend } = WORDS.en.problems
    const placeholders = (words: string): string[] => [...words.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '')
    const taken = Object.entries(what).map(([code, words]) => [
      code,
      [
        ...new Set([
          ...placeholders(words),
          ...placeholders(Object.entries(mend).find(([key]) => key === code)?.[1] ?? ''),
        ]),
      ],
    ])
    expect(Object.fromEntries(taken)).toEqual(PROBLEM_PARAMS)
  })

  it.each([
    ['pack', ladderSchema],
    ['assessment', assessmentFileSchema],
  ])('know every pattern that the format of a %s holds ids to', (_, schema) => {
    const patterns = new Set<string>()
    JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), (key, value: unknown) => {
      if (key === 'pattern' && typeof value === 'string' && !value.includes('02-29')) patterns.add(value)
      return value
    })
    expect([...patterns].filter((pattern) => !PATTERN_CODES.has(pattern))).toEqual([])
    expect(patterns.size).toBeGreaterThan(0)
  })
})
