import { describe, expect, it } from 'vitest'
import { ladderEntries } from '#renderer/features/ladders/ladder-entries.ts'
import { readerPlace } from '#renderer/features/ladders/reader-place.ts'
import { indexLadder, searchLadder } from '#renderer/features/ladders/search-ladder.ts'
import { ladderTexts } from '#main/ladders/ladder-texts.ts'
import { builtInPacks } from '../../../support/built-in.ts'
import { ladderFrom, packText } from '../../../support/packs.ts'

const packs = [
  ...builtInPacks(),
  ...['small-track.yaml', 'small-case.yaml'].map((file) => ({ file, text: packText(file) })),
]
const track = ladderFrom(builtInPacks().find(({ file }) => file.includes('se-track'))?.text ?? '')

describe('what the search goes through', () => {
  it.each(packs)('is every text of the pack: $file', ({ text }) => {
    const ladder = ladderFrom(text)
    const searched = new Set(ladderEntries(ladder).map((entry) => JSON.stringify(entry.text)))
    const all = ladderTexts(ladder).map((placed) => JSON.stringify(placed.text))
    expect(all.filter((each) => !searched.has(each))).toEqual([])
    expect(all.length).toBeGreaterThan(10)
  })

  it.each(packs)('leads to places that the reader has: $file', ({ text }) => {
    const ladder = ladderFrom(text)
    for (const { place } of ladderEntries(ladder)) expect(readerPlace(ladder, place.tab, place.id)).toEqual(place)
  })
})

describe('searching a ladder', () => {
  const index = indexLadder(track)

  it('finds two Chinese characters, and says in which language', () => {
    const hits = searchLadder(index, '權重')
    expect(hits.length).toBeGreaterThan(0)
    for (const { languages } of hits) expect(languages).toEqual(['zh-TW'])
  })

  it('finds English with its level and its row', () => {
    const hits = searchLadder(index, 'race conditions')
    expect(hits.map(({ entry }) => [entry.level, entry.place.id])).toContainEqual(['L4', 'technical-mastery'])
  })

  it('finds terms that both languages have in both', () => {
    expect(searchLadder(index, 'CEFR').some(({ languages }) => languages.length === 2)).toBe(true)
  })

  it('wants all words in one text of one language', () => {
    expect(searchLadder(index, 'weight 權重')).toEqual([])
  })

  it('finds nothing for nothing', () => {
    expect(searchLadder(index, '  ')).toEqual([])
  })
})
