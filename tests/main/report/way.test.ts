import { describe, expect, it } from 'vitest'
import { documentMarkdown } from '#main/report/report-markdown.ts'
import { buildDocument } from '#main/report/build-report.ts'
import { antiSignalId } from '#shared/items.ts'
import { rateAll } from '../../support/answers.ts'
import { designRatings, levelRatings, namedTrack } from '../../support/named-track.ts'
import { builtInLadder, reportInput, reportOf } from '../../support/report.ts'

const track = builtInLadder('se-track')
const ratings = designRatings(track)
const AIMED = { ratings, target: 'L4' }

describe('the way to the target', () => {
  it('is the shortest there is, a line for each level of a row, as the ladder describes it', () => {
    const { way, counts } = reportOf(track, { record: AIMED })
    expect(counts.way).toBe(2)
    expect(way).toMatchObject({ level: 'L4', isExact: true, more: 0 })
    expect(way?.steps.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['AI Tools & Modern Engineering, Cost & standards governance', 'L1', 'L2'],
      ['AI Tools & Modern Engineering, Cost & standards governance', 'L2', 'L3'],
    ])
    expect(way?.steps.every(({ text }) => text.length > 20 && !text.includes('**'))).toBe(true)
    expect(way?.sentences[0]).toBe('The shortest way is **2 steps**, in one row.')
    expect(way?.sentences.join(' ')).toContain('average 3.7')
  })

  it('reads the same in Chinese, and on paper as in Markdown', () => {
    const input = reportInput(track, { record: AIMED, options: { language: 'zh-TW' } })
    const document = buildDocument(input)
    expect(document.parts[0].way?.steps.map(({ name }) => name)).toEqual([
      'AI 工具與現代工程、成本與標準治理',
      'AI 工具與現代工程、成本與標準治理',
    ])
    const markdown = documentMarkdown(document)
    expect(markdown).toContain('## 到 L4 的最短走法')
    expect(markdown).toContain('- **L1 → L2** AI 工具與現代工程、成本與標準治理')
    for (const { text } of document.parts[0].way?.steps ?? []) expect(markdown).toContain(text.slice(0, 10))
  })

  it('says that others are as short', () => {
    const short = levelRatings(track, 3)
    const { way } = reportOf(track, { record: { ratings: short, target: 'L4' } })
    expect(way?.sentences.at(-1)).toBe('Other sets of as many steps reach it too.')
  })

  it('is a list, not too long a one, where statements stand between', () => {
    const ladder = builtInLadder('l5-promotion')
    const { way, counts } = reportOf(ladder, { record: { ratings: rateAll(ladder, () => 0) } })
    expect(way).toMatchObject({ level: 'L5', isExact: false })
    expect(way?.steps).toHaveLength(12)
    expect(way?.more).toBeGreaterThan(0)
    expect(counts.way).toBeGreaterThan(12)
    expect(way?.steps[0]?.text.length).toBeGreaterThan(20)
  })

  it('is not there where it is reached, where rows are open, and where the ladder sets no level', () => {
    expect(reportOf(track, { record: { ratings, target: 'L3' } }).counts.way).toBe(0)
    expect(reportOf(track, { record: { ratings: { 'english.reading': 4 }, target: 'L4' } }).way).toBeNull()
    const reflection = builtInLadder('strategic-thinking')
    expect(reportOf(reflection, { record: { ratings: rateAll(reflection, () => 1) } }).counts.way).toBe(0)
  })

  it('goes to the next level where nothing is aimed for', () => {
    expect(reportOf(track, { record: { ratings } }).way?.level).toBe('L4')
  })

  it('says that there is none, and which anti-signal it is only where those are put in', () => {
    const named = namedTrack()
    const flagged = named.competencies.flatMap(({ id, antiSignals }) =>
      Object.keys(antiSignals ?? {}).map((level) => [antiSignalId(id, level), true] as const),
    )
    const record = { ratings: levelRatings(named, 3), target: 'L5', signals: Object.fromEntries(flagged) }
    const told = (antiSignals: boolean) => reportOf(named, { record, sections: { antiSignals } })
    expect(told(false).way).toMatchObject({ steps: [], isExact: false })
    expect(told(false).way?.sentences).toEqual([
      '**No way exists** by raising rows alone: an anti-signal takes back whatever is raised.',
    ])
    expect(told(false).counts.way).toBe(1)
    expect(told(true).way?.sentences[0]).toContain('anti-signals')
    expect(told(true).way?.sentences[0]).not.toBe(told(false).way?.sentences[0])
  })
})
