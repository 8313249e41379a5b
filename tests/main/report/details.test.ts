import { describe, expect, it } from 'vitest'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { designRatings, levelRatings, namedTrack } from '../../support/named-track.ts'
import { builtInLadder, reportOf } from '../../support/report.ts'
import { cycleOf, summaryOf } from '../../support/summaries.ts'

const track = namedTrack()
const ratings = designRatings(track)

describe('every answer', () => {
  it('keeps its four states apart', () => {
    const { answers } = reportOf(track, {
      record: {
        ratings: { 'english.reading': 4, 'english.writing': 0 },
        notApplicable: { 'english.spoken': 'All of us write.' },
      },
    })
    const english = answers?.groups.find(({ id }) => id === 'english')
    expect(english?.rows.map(({ state, answer, reason }) => [state, answer, reason])).toEqual([
      ['unanswered', '', ''],
      ['rated', 'L4', ''],
      ['not-yet', 'not yet', ''],
      ['not-applicable', 'n/a', 'All of us write.'],
      ['unanswered', '', ''],
    ])
    expect(english?.value).toBe('')
  })

  it('tells of each competency whose level is not what its rows say, and why', () => {
    const signals = { 'english.anti-signal.L4': true }
    const { answers, antiSignals } = reportOf(track, { record: { ratings, signals } })
    expect(answers?.because).toHaveLength(2)
    expect(answers?.because[0]).toContain('**Ai engineering: L3.**')
    expect(answers?.because[1]).toContain('**English: L3.**')
    // Which anti-signal it is stands there only where it was put in.
    expect(antiSignals).toBeNull()
    const ticked = reportOf(track, { record: { ratings, signals }, sections: { antiSignals: true } })
    expect(ticked.antiSignals).toMatchObject([{ id: 'anti-signals', rows: [{ answer: 'marked', tag: 'English L4' }] }])
  })

  it('puts rubrics together by area, and statements under their level', () => {
    const matrix = reportOf(builtInLadder('engineering-matrix'))
    expect(matrix.answers?.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['technical-execution', 4],
      ['impact', 4],
      ['collaboration', 4],
      ['leadership', 4],
    ])
    const ladder = reportOf(builtInLadder('tl-ladder'), { record: { ratings: { 'L6.knowledge.2': 3 } } })
    const [knowledge] = ladder.answers?.groups ?? []
    expect(knowledge?.rows.find(({ id }) => id === 'L6.knowledge.2')).toMatchObject({
      tag: 'L6',
      answer: '3 Role model',
    })
  })

  it('holds what was written to a question, and for which piece of work the steps are marked', () => {
    const { answers } = reportOf(builtInLadder('strategic-thinking'), {
      record: {
        answers: { 'propose-projects.1': { text: 'In May.', lastOn: '2026-05-02' } },
        signals: { 'loop.1': true },
        subject: 'the ledger',
      },
    })
    expect(answers?.groups[0]?.rows[0]).toMatchObject({ written: { text: 'In May.', lastOn: '2026-05-02' } })
    expect(answers?.groups.find(({ id }) => id === 'loop')).toMatchObject({
      name: expect.stringContaining('the ledger'),
    })
  })
})

describe('cycles', () => {
  const at = (id: string, name: string, level: number, given: Partial<AssessmentSummary> = {}): AssessmentSummary =>
    summaryOf(id, track, { ratings: levelRatings(track, level) }, { cycle: cycleOf(name, null), ...given })
  const first = at('1', '2025 H2', 2)
  const second = at('2', '2026 H1', 3)

  it('go up to this one, with what changed from each to the next', () => {
    const { cycles } = reportOf(track, { record: { ratings: levelRatings(track, 3) }, history: [first, second] })
    expect(cycles?.rows.map(({ name, level, value, isThis }) => [name, level, value, isThis])).toEqual([
      ['2025 H2', 'L2', 2, false],
      ['2026 H1', 'L3', 3, false],
      ['2026 H2', 'L3', 3, true],
    ])
    expect(cycles?.rows.map(({ cells }) => cells[0]?.change)).toEqual([null, 1, 0])
  })

  it('leave out what came after this one, drafts and the views of others', () => {
    const draft = at('3', 'draft', 4, { status: 'draft' })
    const manager = at('4', 'manager', 4, { perspective: 'manager' })
    const later = at('5', '2027 H1', 4)
    const { cycles } = reportOf(track, {
      record: { id: second.id, ratings: levelRatings(track, 3), cycle: { name: '2026 H1' } },
      history: [first, draft, manager, second, later],
    })
    expect(cycles?.rows.map(({ name }) => name)).toEqual(['2025 H2', '2026 H1'])
  })

  it('name the ladder’s version where it was another', () => {
    const old = at('6', '2025 H2', 2, { ladderVersion: '0.9.0' })
    const { cycles } = reportOf(track, { record: { ratings }, history: [old] })
    expect(cycles?.rows.map(({ version }) => version)).toEqual(['0.9.0', ''])
  })

  it('are left away where this is the only one', () => {
    expect(reportOf(track, { record: { ratings } }).cycles).toBeNull()
  })

  it('say what moved since the one before', () => {
    const sentence = (level: number, previous: AssessmentSummary | null): string | undefined =>
      reportOf(track, { record: { ratings: levelRatings(track, level) }, previous }).result?.sentences.at(-1)
    expect(sentence(3, null)).not.toContain('Since')
    expect(sentence(3, second)).toBe('Since 2026 H1, no competency has changed.')
    expect(sentence(3, first)).toMatch(/^Since 2025 H2, .* rose; nothing fell\.$/)
    expect(sentence(2, second)).toMatch(/^Since 2026 H1, .* fell; nothing rose\.$/)
  })
})

describe('promotions', () => {
  it('are those from the level reached, with what falls short of each condition', () => {
    const ladder = builtInLadder('se-track')
    const { promotions } = reportOf(ladder, { record: { ratings, target: 'L4' } })
    expect(promotions?.map(({ id }) => id)).toEqual(['L3-L4.tech-lead', 'L3-L4.principal-engineer'])
    const [every, any] = promotions?.[0]?.conditions ?? []
    expect(every).toMatchObject({ met: false, text: 'Every competency at L4 or above' })
    expect(every?.stands).toEqual([
      'Code Quality & Engineering Discipline L3',
      'AI Tools & Modern Engineering L3',
      'Communication & Collaboration L3',
      'Mentoring & Technical Leadership L3',
    ])
    expect(any).toMatchObject({ met: false, stands: ['Technical Mastery L4', 'System Design & Architecture L4'] })
    expect(promotions?.[1]?.conditions.map(({ met, stands }) => [met, stands.length])).toEqual([
      [false, 1],
      [true, 0],
    ])
  })

  it('are left away where the level reached has none', () => {
    expect(reportOf(track, { record: { ratings: levelRatings(track, 5) } }).promotions).toBeNull()
    expect(reportOf(track, { record: {} }).promotions).toBeNull()
  })
})

it('lists notes in the ladder’s order, each with its row and answer', () => {
  const notes = { 'mentoring.scope': 'Two juniors.', 'code-quality.testing': 'Gates.', 'english.reading': '  ' }
  const model = reportOf(track, { record: { ratings, notes }, sections: { notes: true } })
  expect(model.notes).toEqual([
    { id: 'code-quality.testing', group: 'Code quality', name: 'Testing', answer: 'L3', text: 'Gates.' },
    { id: 'mentoring.scope', group: 'Mentoring', name: 'Scope', answer: 'L3', text: 'Two juniors.' },
  ])
})
