import { describe, expect, it } from 'vitest'
import { checkPack } from '#main/ladders/check-pack.ts'
import type { PackCheck } from '#main/ladders/check-pack.ts'
import { canonicalJson } from '#main/ladders/canonical-json.ts'
import type { PackReport } from '#shared/ladder-facts.ts'
import { edited, ladderFrom, packText } from '../../support/packs.ts'

const check = (text: string): PackCheck => checkPack(text, { file: 'pack.yaml' })

const reportOf = (text: string): PackReport => {
  const { sound } = check(text)
  if (sound === null) throw new Error('the pack is refused')
  return sound.report
}

const track = packText('small-track.yaml')

describe('a check of a pack', () => {
  it('gives the content as it would be stored, and no problem', () => {
    const { errors, warnings, problems, sound } = check(track)
    expect([errors, warnings, problems]).toEqual([0, 0, []])
    expect(sound?.content).toBe(canonicalJson(ladderFrom(track)))
  })

  it('shows the line of each problem with its neighbours', () => {
    const broken = edited(track, [{ find: 'need: 2', replace: 'need: 5' }])
    const { errors, problems, sound } = check(broken)
    expect([errors, sound]).toEqual([1, null])
    const [problem] = problems
    expect(problem).toMatchObject({ code: 'need-too-large', params: { need: 5, rows: 2 } })
    expect(problem?.excerpt.map(({ line }) => line)).toEqual([
      (problem?.line ?? 0) - 1,
      problem?.line,
      (problem?.line ?? 0) + 1,
    ])
    expect(problem?.excerpt[1]?.text).toContain('need: 5')
  })

  it('counts all problems, lists the first, errors before warnings', () => {
    const many = edited(packText('small-case.yaml'), [
      { find: 'languages: [en]', replace: 'languages: [en, fr]' },
      { find: 'scale: often\n      style: question', replace: 'scale: seldom\n      style: question' },
    ])
    const { errors, warnings, problems } = check(many)
    expect(errors).toBe(1)
    expect(warnings).toBeGreaterThan(10)
    expect(problems[0]?.code).toBe('unknown-scale')
    expect(problems).toHaveLength(errors + warnings)
  })

  it('names the line also where the text can’t be read at all', () => {
    const { problems, sound } = check(`${track}\n  - [unclosed`)
    expect(sound).toBeNull()
    expect(problems[0]?.line).toBeGreaterThan(100)
  })

  it('cuts long lines, and leaves out one whose place lies beyond the cut', () => {
    const long = `name: ${'x'.repeat(500)}\nformat: cairn/ladder@1 extra: ["`
    const { problems } = check(long)
    const shown = problems.flatMap(({ excerpt }) => excerpt.map(({ text }) => text.length))
    expect(Math.max(...shown)).toBe(121)
    const far = check(`{ ${' '.repeat(300)} format: nonsense }`)
    expect(far.problems[0]?.excerpt).toEqual([])
  })
})

describe('the report on a sound pack', () => {
  it('tells figures, coverage, weights, bands, source and licence', () => {
    expect(reportOf(track)).toMatchObject({
      id: 'small-track',
      version: '1.2.0',
      languages: ['en', 'zh-TW'],
      weights: [
        { competency: { en: 'Quality' }, weight: 2 },
        { competency: { en: 'Design' }, weight: 1.5 },
      ],
      levels: [{ id: 'L1', band: { from: 1, to: 1.8 } }, { id: 'L2' }, { id: 'L3' }],
      source: { title: { en: 'Made for tests' } },
      licence: { name: { en: 'MIT' } },
      undescribedLevels: [],
      repeated: [],
    })
  })

  it('counts how much of each language is there', () => {
    const half = edited(track, [{ find: 'name: { en: Quality, zh-TW: 品質 }', replace: 'name: Quality' }])
    const { coverage } = reportOf(half)
    const whole = reportOf(track).coverage
    expect(coverage['zh-TW']?.texts).toBe((whole['zh-TW']?.texts ?? 0) - 1)
    expect(coverage['en']).toEqual(whole['en'])
  })

  it('names rows that stop short of a level', () => {
    expect(reportOf(track).missingCells).toEqual([
      { competency: { en: 'Quality', 'zh-TW': '品質' }, row: { en: 'Review', 'zh-TW': '審查' }, levels: ['L3'] },
    ])
  })

  it('names a level that no row describes', () => {
    const text = edited(track, [
      { find: '            L3: { en: Designs them., zh-TW: 會設計測試。 }\n', replace: '' },
      { find: '        L3: { en: Judges designs., zh-TW: 評斷設計。 }\n', replace: '' },
    ])
    expect(reportOf(text).undescribedLevels).toEqual(['L3'])
  })

  it('finds the same words in two places of the content, with their lines, and leaves names alone', () => {
    const text = edited(track, [{ find: 'en: Answers., zh-TW: 會回答。', replace: 'en: Asks., zh-TW: 會回答。' }])
    const { repeated } = reportOf(text)
    expect(repeated).toMatchObject([{ text: 'Asks.', language: 'en' }])
    const lines = text.split('\n')
    expect(repeated[0]?.places.map(({ line, column }) => lines[line - 1]?.slice(column - 1, column + 4))).toEqual([
      'Asks.',
      'Asks.',
    ])
  })
})
