import { describe, expect, it } from 'vitest'
import { designRatings, levelRatings, namedTrack } from '../../support/named-track.ts'
import { matrixLadder } from '../../support/ladders.ts'
import { builtInLadder, reportOf } from '../../support/report.ts'

const track = namedTrack()
const ratings = designRatings(track)

describe('strengths', () => {
  const strengthsOf = (record: Parameters<typeof reportOf>[1]) => reportOf(track, record).strengths ?? []

  it('are what stands at the target’s level or above, the furthest above first', () => {
    const list = strengthsOf({ record: { ratings, target: 'L3' } })
    // English and Problem Solving are one above; of those at their level the heavier come first.
    expect(list.map(({ id }) => id)).toEqual([
      'system-design',
      'problem-solving',
      'english',
      'technical-mastery',
      'code-quality',
      'ai-engineering',
      'communication',
      'mentoring',
    ])
  })

  it('are what stands above the person’s own mean where nothing is aimed for', () => {
    expect(strengthsOf({ record: { ratings } }).map(({ id, value }) => [id, value])).toEqual([
      ['technical-mastery', 'L4'],
      ['system-design', 'L4'],
      ['problem-solving', 'L4'],
      ['english', 'L4'],
    ])
    expect(strengthsOf({ record: { ratings: levelRatings(track, 3) } })).toEqual([])
  })

  it('quote the note on the best row, and none from a row below the competency’s level', () => {
    const notes = {
      'english.reading': 'On a row at the level.',
      'system-design.adr-documentation': 'On the best row.',
      'system-design.scope': 'On another row.',
      'problem-solving.scope-of-impact': 'On the weakest row.',
    }
    const list = strengthsOf({ record: { ratings, target: 'L4', notes }, sections: { notes: true } })
    const text = (id: string) => list.find((each) => each.id === id)
    expect(text('english')).toMatchObject({ text: 'On a row at the level.', isNote: true })
    expect(text('system-design')).toMatchObject({ text: 'On the best row.', isNote: true })
    expect(text('problem-solving')?.isNote).toBe(false)
    // Without notes on the pages none is quoted either.
    expect(strengthsOf({ record: { ratings, target: 'L4', notes } }).some(({ isNote }) => isNote)).toBe(false)
  })

  it('quote what came of the latest evidence, where evidence is on the pages', () => {
    const entry = {
      what: '',
      to: null,
      link: null,
      stance: 'supports' as const,
      private: false,
      supports: ['english.reading'],
    }
    const evidence = [
      { ...entry, id: 'a', title: 'Earlier', outcome: 'Came of the earlier one.', on: '2026-08-01' },
      { ...entry, id: 'b', title: 'Later', outcome: 'Came of the later one.', on: '2026-10-01' },
      { ...entry, id: 'c', title: 'Against', outcome: 'x', on: '2026-11-01', stance: 'against' as const },
    ]
    const given = { record: { ratings, target: 'L4' }, evidence }
    const english = (list: ReturnType<typeof strengthsOf>) => list.find(({ id }) => id === 'english')
    expect(english(strengthsOf(given))).toMatchObject({ text: 'Came of the later one.', isNote: true })
    expect(english(strengthsOf({ ...given, sections: { evidence: false } }))?.isNote).toBe(false)
  })

  it('take the ladder’s words where there is no note, without marks', () => {
    const ladder = builtInLadder('se-track')
    const [first] = reportOf(ladder, { record: { ratings, target: 'L4' } }).strengths ?? []
    expect(first?.isNote).toBe(false)
    expect(first?.text.length).toBeGreaterThan(20)
    expect(first?.text).not.toContain('**')
  })

  it('quote what was written to a question, and are silent where only the question could be quoted', () => {
    const guide = builtInLadder('strategic-thinking')
    const places = { 'propose-projects.1': 3, 'own-outcomes.1': 3, 'full-lifecycle.1': 0 }
    const answers = { 'propose-projects.1': { text: 'In May, the ledger.', lastOn: null } }
    const list = reportOf(guide, { record: { ratings: places, answers } }).strengths ?? []
    expect(list.map(({ id, text }) => [id, text])).toEqual([
      ['propose-projects', 'In May, the ledger.'],
      ['own-outcomes', expect.not.stringContaining('?')],
    ])
    const hidden = reportOf(guide, { record: { ratings: places, answers, private: ['propose-projects.1'] } }).strengths
    expect(JSON.stringify(hidden)).not.toContain('ledger')
  })

  it('are nothing that is not yet at the first level', () => {
    expect(strengthsOf({ record: { ratings: levelRatings(track, 0), target: null } })).toEqual([])
  })
})

describe('gaps', () => {
  it('are what stands below the target’s level, the furthest first, and then the heaviest', () => {
    const gaps = reportOf(track, { record: { ratings: { ...ratings, ...rows('mentoring', 2) }, target: 'L4' } }).gaps
    expect(gaps?.goal).toEqual({ kind: 'level', level: 'L4' })
    expect(gaps?.list.map(({ id, from, to, by }) => [id, from, to, by])).toEqual([
      ['mentoring', 'L2', 'L4', 2],
      ['technical-mastery', 'L4', 'L5', 1],
      ['code-quality', 'L3', 'L4', 1],
      ['ai-engineering', 'L3', 'L4', 1],
      ['communication', 'L3', 'L4', 1],
    ])
  })

  it('name the rows that hold back, the lowest first, as they read at the level expected', () => {
    const ladder = builtInLadder('se-track')
    const gap = reportOf(ladder, { record: { ratings, target: 'L4' } }).gaps?.list.find(
      ({ id }) => id === 'ai-engineering',
    )
    expect(gap?.rows.map(({ name }) => name)).toEqual(['Cost & standards governance', 'Tool evaluation & strategy'])
    const dimension = ladder.competencies.find(({ id }) => id === 'ai-engineering')?.instrument
    const cell = dimension?.kind === 'dimensions' ? dimension.dimensions[3]?.cells['L4'] : undefined
    expect(gap?.rows[0]?.text).toBe(typeof cell === 'string' ? cell : cell?.['en'])
  })

  it('begin with an anti-signal that takes back a level which is asked for', () => {
    const signals = { 'english.anti-signal.L4': true }
    const englishWith = (antiSignals: boolean) =>
      reportOf(track, { record: { ratings, signals, target: 'L4' }, sections: { antiSignals } }).gaps?.list.find(
        ({ id }) => id === 'english',
      )
    expect(englishWith(true)).toMatchObject({ from: 'L3', to: 'L4' })
    expect(englishWith(true)?.rows[0]?.name).toBe('Anti-signal of L4')
    expect(englishWith(false)?.rows.map(({ name }) => name)).not.toContain('Anti-signal of L4')
  })

  it('are measured by the person’s own mean where nothing is aimed for, and tell what the next level asks', () => {
    const gaps = reportOf(track, { record: { ratings } }).gaps
    expect(gaps?.goal).toBeNull()
    expect(gaps?.list.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['code-quality', 'L3', 'L4'],
      ['ai-engineering', 'L3', 'L4'],
      ['communication', 'L3', 'L4'],
      ['mentoring', 'L3', 'L4'],
    ])
  })

  it('are measured by the target itself in a ladder that expects the same of all', () => {
    const ladder = matrixLadder()
    const first = ladder.competencies[0]?.id ?? ''
    const gaps = reportOf(ladder, { record: { ratings: { [first]: 2 }, target: 'L5' } }).gaps
    expect(gaps?.list).toMatchObject([{ id: first, from: 'L2', to: 'L5', by: 3 }])
  })
})

const rows = (competency: string, value: number): Record<string, number> =>
  Object.fromEntries(Object.keys(ratings).flatMap((id) => (id.startsWith(`${competency}.`) ? [[id, value]] : [])))
