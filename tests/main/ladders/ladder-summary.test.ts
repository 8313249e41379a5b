import { describe, expect, it } from 'vitest'
import { ladderSummary } from '#main/ladders/ladder-summary.ts'
import { edited, ladderFrom, packText } from '../../support/packs.ts'

describe('ladderSummary', () => {
  it('counts every kind of content', () => {
    const track = ladderSummary(ladderFrom(packText('small-track.yaml')))
    expect(track).toMatchObject({
      id: 'small-track',
      version: '1.2.0',
      result: 'weighted-bands',
      languages: ['en', 'zh-TW'],
    })
    const counted = Object.entries(track.counts).filter(([, count]) => count > 0)
    expect(Object.fromEntries(counted)).toEqual({
      levels: 3,
      areas: 1,
      competencies: 2,
      items: 3,
      rows: 3,
      descriptors: 8,
      longer: 1,
      mottos: 1,
      behaviors: 1,
      antiSignals: 1,
      promotions: 2,
      tracks: 1,
      texts: 33,
    })
    const statements = ladderSummary(ladderFrom(packText('small-case.yaml'))).counts
    expect(statements).toMatchObject({
      items: 4,
      statements: 3,
      told: 1,
      pitfalls: 1,
      contrasts: 1,
      checklistSteps: 1,
      context: 1,
      guides: 1,
    })
  })

  it('says how much of the texts each language has', () => {
    const text = edited(packText('small-track.yaml'), [
      { find: 'motto: { en: I test., zh-TW: 我寫測試。 }\n', replace: 'motto: I test.\n' },
      { find: '        behaviors:\n          - { en: Writes tests first., zh-TW: 先寫測試。 }\n', replace: '' },
    ])
    expect(ladderSummary(ladderFrom(text)).coverage).toEqual({
      en: { texts: 32, of: 32 },
      'zh-TW': { texts: 31, of: 32 },
    })
  })
})
