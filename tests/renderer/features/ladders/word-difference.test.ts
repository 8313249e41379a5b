import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { similarity, wordDifference } from '#renderer/features/ladders/word-difference.ts'

/** The text with what is new in brackets, or the kind where there are no marks. */
const marked = (before: string, after: string, language: string): string => {
  const difference = wordDifference(before, after, language)
  if (difference.kind !== 'changed') return difference.kind
  return difference.added.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    after,
  )
}

describe('the difference between two neighbouring levels', () => {
  it('marks what is new in English, word by word', () => {
    expect(marked('Reviews the PRs of peers.', 'Reviews the PRs and the designs of peers.', 'en')).toBe(
      'Reviews the PRs [and the designs] of peers.',
    )
  })

  it('marks what is new in Chinese by words, though nothing parts them', () => {
    expect(marked('獨立設計模組。', '獨立設計模組與服務。', 'zh-TW')).toBe('獨立設計模組[與服務]。')
    expect(marked('審查團隊的程式碼。', '審查跨團隊的設計。', 'zh-TW')).toBe('審查[跨]團隊的[設計]。')
  })

  it('says where nothing changed, whatever the spaces, the case and the width', () => {
    expect(marked('Owns a module.', 'owns  a\nmodule.', 'en')).toBe('same')
    expect(marked('主責 ＡＰＩ。', '主責 API。', 'zh-TW')).toBe('same')
  })

  it('marks nothing where something was only left out', () => {
    expect(wordDifference('Owns a module and its tests.', 'Owns a module.', 'en')).toEqual({
      kind: 'changed',
      added: [],
    })
  })

  it('calls a text written anew where next to nothing is shared', () => {
    expect(marked('Reads the stack trace and asks.', 'Traces distributed systems; finds race conditions.', 'en')).toBe(
      'rewritten',
    )
    expect(marked('讀懂程式碼。', '訂定全公司的技術策略。', 'zh-TW')).toBe('rewritten')
  })

  it('reads a shared "the" between two new words as new with them', () => {
    expect(marked('Keeps the code tidy in a team.', 'Sets the standards tidy in a team.', 'en')).toBe(
      '[Sets the standards] tidy in a team.',
    )
  })

  it('leaves marks at the ends of a stretch unmarked', () => {
    expect(marked('Writes tests for small changes.', 'Writes tests for small changes; reviews them.', 'en')).toBe(
      'Writes tests for small changes; [reviews them].',
    )
  })

  it('compares long texts as a whole', () => {
    const long = Array.from({ length: 3_000 }, (_, index) => `word${index}`).join(' ')
    expect(marked(long, `${long} more`, 'en')).toBe('rewritten')
    expect(marked(long, long, 'en')).toBe('same')
  })

  const texts = fc
    .array(fc.constantFrom('owns', 'the', 'module', 'a', ',', '模組', '主責', '的', '。', ' ', 'L3'))
    .map((parts) => parts.join(' '))

  it('gives stretches of the text that rise, hold words and don’t touch', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('en', 'zh-TW'), (before, after, language) => {
        const difference = wordDifference(before, after, language)
        if (difference.kind !== 'changed') return
        let end = -1
        for (const range of difference.added) {
          expect(range.start).toBeGreaterThan(end)
          expect(after.slice(range.start, range.end)).toMatch(/[\p{L}\p{N}]/u)
          expect(range.end).toBeLessThanOrEqual(after.length)
          end = range.end
        }
      }),
    )
  })

  it('finds nothing new in a text beside itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordDifference(text, text, 'en').kind).toBe('same')
      }),
    )
  })
})

describe('the likeness of two texts', () => {
  it('is 1 for the same words in any order, 0 for none, and something between', () => {
    expect(similarity('Reviews designs', 'designs Reviews', 'en')).toBe(1)
    expect(similarity('Reviews designs', 'Writes code', 'en')).toBe(0)
    expect(similarity('審查設計文件', '撰寫設計文件', 'zh-TW')).toBeGreaterThan(0.4)
  })

  it('counts no words that are shared by chance', () => {
    expect(similarity('a map of the team', 'a plan of the day', 'en')).toBe(0)
  })
})
