import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksIn } from '#shared/search-marks.ts'
import { indexWords, searchTerms } from '#shared/search-terms.ts'

const marked = (text: string, query: string): readonly string[] =>
  marksIn(text, searchTerms(query)).map(({ from, to }) => text.slice(from, to))

describe('the words of a text', () => {
  it.each([
    ['Found the leak', 'found the leak'],
    ['單元測試', '單元 元測 測試 試'],
    ['用AI工具', '用 ai 工具 具'],
    ['p95 降到 120 ms', 'p95 降到 到 120 ms'],
    ['Café ＡＢＣ', 'cafe abc'],
    ['𠮷野', '𠮷野 野'],
    ['テスト', 'テス スト ト'],
    ['，。 — !', ''],
  ])('%s → %s', (text, words) => {
    expect(indexWords(text)).toBe(words)
  })
})

describe('what is marked in a text', () => {
  it.each([
    ['Heap dumps: two heaps, no cheap one', 'heap', ['Heap', 'heap']],
    ['每週五的記憶體洩漏', '記憶體 週五', ['週五', '記憶體']],
    ['Le café CAFÉ', 'cafe', ['café', 'CAFÉ']],
    ['ＡＤＲ 與 adr', 'adr', ['ＡＤＲ', 'adr']],
    ['用AI工具', 'ai', ['AI']],
    ['aaa', 'a aa', ['aaa'.slice(0, 2)]],
    ['nothing', '記憶', []],
  ])('%s, searched by %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected)
  })

  it('stands in order, within the text, and never overlaps', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '記', '憶', ' ', '𠮷', 'ﬁ', 'e\u0301', 'B') })
    fc.assert(
      fc.property(text, text, (where, what) => {
        let end = 0
        for (const { from, to } of marksIn(where, searchTerms(what))) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(where.length)
          end = to
        }
      }),
    )
  })
})
