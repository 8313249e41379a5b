import { describe, expect, it } from 'vitest'
import { claimWords } from '#main/evidence/claim-words.ts'
import { sharing, wordBag } from '#main/evidence/shared-words.ts'
import { builtInLadder } from '../../support/built-in-ladder.ts'

const texts = claimWords(builtInLadder('se-track')).map(({ claim, bag }) => ({ of: claim, bag }))
const suggested = (text: string): readonly string[] =>
  sharing(wordBag(text), texts)
    .slice(0, 5)
    .map(({ of }) => of)

describe('what an entry may be about', () => {
  it.each([
    ['Reviewed the postmortem and mended the root cause of three defects', 'code-quality.defects-root-cause'],
    ['事後檢討找出缺陷的根本原因', 'code-quality.defects-root-cause'],
  ])('%s', (text, claim) => {
    expect(suggested(text)).toContain(claim)
  })

  it.each([['Ran the marathon'], ['with the and of that'], ['的了在是'], ['2026'], ['']])('nothing for %j', (text) => {
    expect(suggested(text)).toEqual([])
  })

  it('is told by the words that both hold, Chinese ones joined', () => {
    const found = sharing(wordBag('查出記憶體洩漏'), [{ of: 1, bag: wordBag('能處理記憶體問題') }])
    expect(found).toMatchObject([{ of: 1, words: ['記憶體'] }])
    const cause = sharing(wordBag('找出根本原因'), [{ of: 2, bag: wordBag('因此找出缺陷的根本原因') }])
    expect(cause[0]?.words.join('')).toContain('根本原因')
    expect(sharing(wordBag('leaks'), [{ of: 1, bag: wordBag('leak') }])).toEqual([])
    expect(sharing(wordBag('reviewed leaks'), [{ of: 1, bag: wordBag('review leak') }])[0]?.words).toHaveLength(2)
  })
})
