import { describe, expect, it } from 'vitest'
import { levelSections, levelsOf } from '#renderer/features/ladders/competency-sections.ts'
import { hotLine } from '#renderer/components/hot-span.ts'
import { languageName } from '#renderer/features/ladders/language-name.ts'
import { readerPlace } from '#renderer/features/ladders/reader-place.ts'
import {
  ALL_LANGUAGES,
  firstChoice,
  languageChoices,
  shownLanguages,
} from '#renderer/features/ladders/reading-languages.ts'
import { neighbours } from '#renderer/features/ladders/reading-view.ts'
import { spokenLines } from '#renderer/features/ladders/spoken-lines.ts'
import { ladderFrom, packText } from '../../../support/packs.ts'

const track = ladderFrom(packText('small-track.yaml'))
const small = ladderFrom(packText('small-case.yaml'))

describe('the languages of the reader', () => {
  it('are those of the pack, and all at once where there are several', () => {
    expect(languageChoices(['en', 'zh-TW'])).toEqual(['en', 'zh-TW', ALL_LANGUAGES])
    expect(languageChoices(['de'])).toEqual(['de'])
  })

  it('begin with that of the app, or with the pack’s first', () => {
    expect(firstChoice(['en', 'zh-TW'], 'zh-TW')).toBe('zh-TW')
    expect(firstChoice(['de', 'fr'], 'en')).toBe('de')
    expect(shownLanguages(['en', 'zh-TW'], ALL_LANGUAGES, 'zh-TW')).toEqual(['zh-TW', 'en'])
    expect(shownLanguages(['de', 'fr'], ALL_LANGUAGES, 'en')).toEqual(['de', 'fr'])
    expect(shownLanguages(['en', 'zh-TW'], 'en', 'zh-TW')).toEqual(['en'])
  })

  it('are called what their readers call them', () => {
    expect(['en', 'zh-TW', 'de'].map(languageName)).toEqual(['English', '中文', 'Deutsch'])
  })
})

describe('a text in the languages asked for', () => {
  it('is shown once in each', () => {
    expect(spokenLines({ en: 'Tests', 'zh-TW': '測試' }, ['zh-TW', 'en'], ['en', 'zh-TW'])).toEqual([
      { text: '測試', language: 'zh-TW', standsInFor: [] },
      { text: 'Tests', language: 'en', standsInFor: [] },
    ])
  })

  it('says for which language another one stands in', () => {
    const only = { text: 'Tests', language: 'en', standsInFor: ['zh-TW'] }
    expect(spokenLines({ en: 'Tests' }, ['zh-TW'], ['en', 'zh-TW'])).toEqual([only])
    expect(spokenLines({ en: 'Tests' }, ['zh-TW', 'en'], ['en', 'zh-TW'])).toEqual([only])
    expect(spokenLines('Tests', ['en', 'zh-TW'], ['en', 'zh-TW'])).toEqual([only])
  })
})

describe('an address of the reader', () => {
  it('leads to what it names, or to the first of its tab', () => {
    expect(readerPlace(track, 'competency', 'design')).toEqual({ tab: 'competency', id: 'design' })
    expect(readerPlace(track, 'competency', 'all')).toEqual({ tab: 'competency', id: 'all' })
    expect(readerPlace(track, 'level', 'L2')).toEqual({ tab: 'level', id: 'L2' })
    expect(readerPlace(small, 'competency', 'mindset')).toEqual({ tab: 'competency', id: 'mindset' })
    expect(readerPlace(track, undefined, undefined)).toEqual({ tab: 'competency', id: 'quality' })
    expect(readerPlace(track, 'competency', 'no-such')).toEqual({ tab: 'competency', id: 'quality' })
    expect(readerPlace(track, 'level', 'L9')).toEqual({ tab: 'level', id: 'L1' })
  })
})

describe('what is told level by level', () => {
  it('is found by what the pack has', () => {
    const [quality, design] = track.competencies
    if (quality === undefined || design === undefined) throw new Error('the pack has changed')
    expect(levelSections(track, quality).map(({ id }) => id)).toEqual([
      'row testing',
      'row review',
      'motto',
      'behaviors',
      'antiSignal',
    ])
    expect(levelSections(track, design).map(({ id }) => id)).toEqual(['descriptor', 'meaning'])
    const [, review] = levelSections(track, quality)
    expect(review && levelsOf(track, review).map(({ id }) => id)).toEqual(['L1', 'L2'])
  })

  it('has the facts about the person where their level is', () => {
    const reach = small.competencies.find(({ id }) => id === 'reach')
    expect(reach && levelSections(small, reach).map(({ id, byLevel }) => [id, Object.keys(byLevel)])).toEqual([
      ['statements', ['L5']],
      ['context', ['L5']],
    ])
  })

  it('knows the neighbours of a level', () => {
    expect(neighbours(track, 1)).toEqual({ below: 'L1', above: 'L2' })
    expect(neighbours(track, 0)).toBeNull()
    expect(neighbours(track, 3)).toBeNull()
  })
})

describe('the place of a problem in its line', () => {
  it.each([
    ['  need: 5, x', 9, ['  need: ', '5', ', x']],
    ['lead: { coding: 4 }', 9, ['lead: { ', 'coding', ': 4 }']],
    ['name: "two words" # so', 7, ['name: ', '"two words"', ' # so']],
    ["name: 'it''s'", 7, ['name: ', "'it''s'", '']],
    ['band: [3.6, 4.4]', 8, ['band: [', '3.6', ', 4.4]']],
    ['url: https://a.b/c', 6, ['url: ', 'https://a.b/c', '']],
    ['- [', 3, ['- ', '[', '']],
    ['short', 99, ['short', '', '']],
  ])('%s at %i', (text, column, parts) => {
    const { before, hot, after } = hotLine(text, column)
    expect([before, hot, after]).toEqual(parts)
  })
})
