import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printProblems } from '#main/ladders/print-problems.ts'
import { readDocument } from '#main/ladders/read-document.ts'

const file = 'f'
const valueOf = (text: string): unknown => {
  const { document, problems } = readDocument(text, { file })
  expect(problems).toEqual([])
  return document?.value
}
const complaintsOf = (text: string): string[] => printProblems(readDocument(text, { file }).problems)

describe('readDocument', () => {
  it('reads YAML and JSON to the same plain values', () => {
    const yaml = 'a: 1\nb: [x, 2.5, true, null]\nc:\n  - d: "ü"\n  - e: |\n      two\n      lines\n'
    const json = '{"a":1,"b":["x",2.5,true,null],"c":[{"d":"\\u00fc"},{"e":"two\\nlines\\n"}]}'
    expect(valueOf(yaml)).toEqual(valueOf(json))
    expect(valueOf(json)).toEqual(JSON.parse(json))
  })

  it.each([
    ['no', 'no'],
    ['on', 'on'],
    ['2026-12-31', '2026-12-31'],
    ['1_000', '1_000'],
    ['1.0.0', '1.0.0'],
    ['0x1F', 31],
    ['+7', 7],
    ['-0', 0],
    ['.5', 0.5],
    ['1e3', 1000],
    ['~', null],
    ['True', true],
    ["'5'", '5'],
  ])('reads the unquoted word %s as YAML 1.2 does', (source, value) => {
    expect(valueOf(`key: ${source}`)).toEqual({ key: value })
  })

  it('takes a byte order mark, carriage returns and tabs inside JSON', () => {
    expect(valueOf('\uFEFFa: 1\r\nb:\r\n  - x\r\n')).toEqual({ a: 1, b: ['x'] })
    expect(valueOf('{\n\t"a": [\n\t\t1\n\t]\n}')).toEqual({ a: [1] })
  })

  it('keeps keys as they are written, whatever they look like', () => {
    expect(valueOf('1: a\ntrue: b\nnull: c\n"": d\n')).toEqual({ '1': 'a', true: 'b', null: 'c', '': 'd' })
  })

  it('reads back whatever JSON can say, and finds the place of every value', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((value) => /^[^\p{Cc}\uFEFF\uFFFE\uFFFF]*$/u.test(value))
    const key = text.filter((value) => !['__proto__', 'constructor', 'prototype'].includes(value))
    const scalar = fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0),
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const json = JSON.stringify(value, null, indent)
        const { document } = readDocument(json, { file })
        expect(JSON.stringify(document?.value)).toBe(JSON.stringify(value))
        const lines = json.split('\n')
        const visit = (held: unknown, path: readonly (string | number)[]): void => {
          const { line, column } = document?.placeOf(path) ?? { line: 0, column: 0 }
          const own = JSON.stringify(held)
          const start = typeof held === 'object' && held !== null ? own.slice(0, 1) : own
          expect(lines[line - 1]?.slice(column - 1, column - 1 + start.length)).toBe(start)
          if (typeof held === 'object' && held !== null) {
            for (const [step, child] of Object.entries(held))
              visit(child, [...path, Array.isArray(held) ? Number(step) : step])
          }
        }
        visit(value, [])
      }),
      { numRuns: 300 },
    )
  })

  it('points at keys and values, and at the nearest thing there is for what is missing', () => {
    const { document } = readDocument('list:\n  - name: x\n    text: |\n      long\n', { file })
    expect(document?.placeOf(['list', 0, 'name'])).toEqual({ line: 2, column: 11 })
    expect(document?.placeOf(['list', 0, 'name'], 'key')).toEqual({ line: 2, column: 5 })
    expect(document?.placeOf(['list', 0, 'text'])).toEqual({ line: 4, column: 7 })
    expect(document?.placeOf(['list', 0, 'missing', 'deeper'])).toEqual({ line: 2, column: 5 })
    expect(document?.placeOf(['list', 'missing'], 'key')).toEqual({ line: 1, column: 1 })
    expect(document?.placeOf(['missing'], 'key')).toEqual({ line: 1, column: 1 })
    expect(document?.placeOf(['list', 0], 'key')).toEqual({ line: 2, column: 5 })
  })

  it.each([
    ['nothing', '', 'f:1:1: there is nothing in this file but space and comments; it holds one set of keys'],
    ['only comments', '# a\n', 'f:1:1: there is nothing in this file but space and comments; it holds one set of keys'],
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      'f:3:1: a second document begins here; keep one per file and remove the line "---"',
    ],
    [
      'two lists',
      '- a\n---\n- b\n',
      'f:3:1: a second document begins here; keep one per file and remove the line "---"',
    ],
    [
      'a second document of nothing',
      'a: 1\n---\n---\n',
      'f:4:1: a second document begins here; keep one per file and remove the line "---"',
    ],
    [
      'a second document of a word',
      'a: 1\n---\nb\n',
      'f:3:1: a second document begins here; keep one per file and remove the line "---"',
    ],
    [
      'an alias',
      'a: 1\nb: *x\n',
      'f:2:4 b: the alias "*x" is not read; write out what it stands for (or put quotes around a text that begins with *)',
    ],
    [
      'an anchor',
      'a: &x 1\n',
      'f:1:4 a: the anchor "&x" is not read; remove it (or put quotes around a text that begins with &)',
    ],
    [
      'a tag',
      'a: !!str 1\n',
      'f:1:4 a: the tag "!!str" is not read; remove it (or put quotes around a text that begins with !)',
    ],
    [
      'a tag on a key',
      '!!str a: 1\n',
      'f:1:1: the tag "!!str" is not read; remove it (or put quotes around a text that begins with !)',
    ],
    ['a line about tags', '%TAG ! tag:x,2000:\n---\na: 1\n', 'f:1:1: the line "%TAG" is not read; remove it'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'f:3:1 a: the key "a" is already at 1:1; keep one of the two'],
    ['a key twice in JSON', '{"a":{"b":1,"b":2}}', 'f:1:13 a.b: the key "b" is already at 1:7; keep one of the two'],
    ['a key twice, once quoted', 'a: 1\n"a": 2\n', 'f:2:1 a: the key "a" is already at 1:1; keep one of the two'],
    [
      'a key that reaches into every object',
      '__proto__: { x: 1 }\n',
      'f:1:1 __proto__: the key "__proto__" is not allowed anywhere; rename it',
    ],
    [
      'the same, hidden by an escape',
      '{"\\u005f_proto__": 1}',
      'f:1:2 __proto__: the key "__proto__" is not allowed anywhere; rename it',
    ],
    [
      'the key constructor',
      'a:\n  constructor: 1\n',
      'f:2:3 a.constructor: the key "constructor" is not allowed anywhere; rename it',
    ],
    [
      'the key prototype',
      '[{"prototype": 1}]',
      'f:1:3 [0].prototype: the key "prototype" is not allowed anywhere; rename it',
    ],
    ['a list as a key', '? [a]\n: 1\n', 'f:1:3: this key is not a plain word; write it as one word, such as "name:"'],
    ['a key of nothing', ': 1\n', 'f:1:1: this key is not a plain word; write it as one word, such as "name:"'],
    [
      'no number',
      'a: .nan\n',
      'f:1:4 a: .nan is not a number that can be used; write digits, or quotes around it if it is a text',
    ],
    [
      'no number, as JavaScript writes it',
      '{"a": NaN}',
      'f:1:7 a: NaN is not a number that can be used; write digits, or quotes around it if it is a text',
    ],
    [
      'a number without end',
      'a: -Infinity\n',
      'f:1:4 a: -Infinity is not a number that can be used; write digits, or quotes around it if it is a text',
    ],
    [
      'a number that overflows',
      'a: 1e999\n',
      'f:1:4 a: 1e999 is not a number that can be used; write digits, or quotes around it if it is a text',
    ],
    [
      'a number too long to be exact',
      'a: 12345678901234567890\n',
      'f:1:4 a: the number 12345678901234567890 is too large to be exact; write a smaller one, or quotes around it if it is a text',
    ],
    ['a zero byte', 'a: x\u0000y\n', 'f:1:5: the character U+0000 can’t stand in a text; remove it'],
    ['a control character', 'a: 1\nb: x\u001By\n', 'f:2:5: the character U+001B can’t stand in a text; remove it'],
    [
      'a control character by an escape',
      'a: "x\\u0007y"\n',
      'f:1:4 a: the character U+0007 can’t stand in a text; remove it',
    ],
    ['half a character', 'a: x\uD800y\n', 'f:1:5: the character U+D800 can’t stand in a text; remove it'],
    [
      'half a character by an escape',
      '{"a":"\\ud83d"}',
      'f:1:6 a: the character U+D83D can’t stand in a text; remove it',
    ],
    [
      'a byte order mark in the middle',
      'a: x\uFEFFy\n',
      'f:1:5: the character U+FEFF can’t stand in a text; remove it',
    ],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'f:2:1: a tab stands before the text of this line; indent with spaces'],
    [
      'half a JSON file',
      '{"a": [1, 2',
      'f:1:12: the file ends before a bracket is closed; add the closing ] or }, or copy the file again',
    ],
    [
      'a quote that is never closed',
      'a: "x\n',
      'f:2:1: a quote or bracket opened above is not closed, or its lines are not indented; close it',
    ],
    [
      'a quote at the end that is never closed',
      'a: "x',
      'f:1:6: the file ends before a quote is closed; add the closing quote, or copy the file again',
    ],
    [
      'a colon inside a text',
      'a: b: c\n',
      'f:1:5: this line is not indented to match those around it, or a text with ": " or a leading sign needs quotes; align it, or quote the text',
    ],
    ['a leading sign', 'a: @team\n', 'f:1:4: a text can’t begin with @ unless it is in quotes; put quotes around it'],
    [
      'a missing comma',
      '["a" "b"]',
      'f:1:6: a comma is missing between two entries, or stands where nothing follows; put one between each two',
    ],
    [
      'an unknown escape',
      'a: "\\q"\n',
      'f:1:6: a backslash begins something unknown; write "\\\\" for a backslash, or use single quotes',
    ],
    ['a key without its colon', 'a: 1\nb\nc: 2\n', 'f:3:2: a key without its colon; write "key: value"'],
    [
      'something after the end',
      '{"a":1} x',
      'f:1:9: something follows after the end; check the indentation of this line',
    ],
    [
      'two JSON documents',
      '{"a":1}\n{"b":2}',
      'f:2:1: something follows after the end; check the indentation of this line',
    ],
  ])('refuses %s', (_, text, complaint) => {
    expect(complaintsOf(text)).toEqual([complaint])
  })

  it('tells of every doubtful place at once, and of what can still be read as it is', () => {
    expect(complaintsOf('a: &x 1\nb: !y 2\na: 3\nb: 4\n')).toHaveLength(4)
  })

  it.each([
    ['lists', '['.repeat(60)],
    ['maps', '{"a":'.repeat(60)],
    ['lines', Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('stops at a depth of fifty: %s', (_, text) => {
    expect(complaintsOf(text)[0]).toMatch(/nested more than 50 deep/u)
  })

  it('reads no more values than the file may hold, before it spends memory on them', () => {
    expect(complaintsOf(`[${'1,'.repeat(250_000)}1]`)).toEqual([
      'f:1:1: there are more than 200000 values in this file; split it',
    ])
    expect(readDocument('[1,2,3]', { file, maxValues: 2 }).document).toBeNull()
  })

  it('refuses the alias bomb and the alias of itself without building anything', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ].join('\n')
    expect(readDocument(bomb, { file }).document).toBeNull()
    expect(complaintsOf(bomb)).toHaveLength(21)
    expect(complaintsOf('a: &a [*a]\n').join()).toMatch(/alias "\*a" is not read/u)
  })

  it('reads a map of many keys, where quadratic parsers stall', () => {
    const text = Array.from({ length: 23_000 }, (_, n) => `key-${n}: v`).join('\n')
    expect(text.length).toBeGreaterThan(271 * 1024)
    expect(Object.keys(valueOf(text) ?? {})).toHaveLength(23_000)
  })
})
