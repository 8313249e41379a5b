import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTerms, foldText, searchTerms } from '#renderer/lib/find-in-text.ts'

const found = (text: string, query: string): string[] | null =>
  findTerms(foldText(text), searchTerms(query))?.map(({ start, end }) => text.slice(start, end)) ?? null

describe('finding words in a text', () => {
  it('finds in both scripts, two Chinese characters too', () => {
    expect(found('在模糊情境中推進。', '模糊')).toEqual(['模糊'])
    expect(found('Navigates ambiguity.', 'ambig')).toEqual(['ambig'])
  })

  it('knows no difference of case and of width, and marks the text as it stands', () => {
    expect(found('ＡＰＩ and Api', 'api')).toEqual(['ＡＰＩ', 'Api'])
    expect(found('ﬁnds the root', 'fi')).toEqual(['ﬁ'])
  })

  it('wants every word, in any order', () => {
    expect(found('Root cause in hours', 'hours root')).toEqual(['Root', 'hours'])
    expect(found('Root cause', 'hours root')).toBeNull()
  })

  it('joins what overlaps', () => {
    expect(found('code review', 'code ode')).toEqual(['code'])
  })

  it('finds nothing for nothing', () => {
    expect(searchTerms('  \t　')).toEqual([])
  })

  it('gives ranges that rise and fold to a term', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
        (text, query) => {
          const terms = searchTerms(query)
          const ranges = findTerms(foldText(text), terms) ?? []
          let end = -1
          for (const range of ranges) {
            expect(range.start).toBeGreaterThan(end)
            expect(terms.some((term) => foldText(text.slice(range.start, range.end)).folded.includes(term))).toBe(true)
            end = range.end
          }
        },
      ),
    )
  })
})
