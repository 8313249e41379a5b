import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAssessmentRecord } from '#main/storage/assessment-record.ts'
import { completeAssessment } from '#main/use-cases/assessment-status.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { PAUSE_MS } from '#main/use-cases/typing-memory.ts'
import { redoAssessment, undoAssessment } from '#main/use-cases/undo-assessment.ts'
import { err } from '#shared/app-error.ts'
import { changeSchema } from '#shared/assessment-record.ts'
import type { AssessmentRecord, Change, Saved } from '#shared/assessment-record.ts'
import { assessmentId } from '#shared/ids.ts'
import { reflectionLadder } from '../../support/reflection-ladder.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { NOON_MS, openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aDraft, testClock, testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

/** Two people at work: a fresh draft, and a hand to change it with. */
function draft(context: TestContext = testContext()) {
  const { id } = aDraft(context)
  return {
    context,
    id,
    change: (change: Change): Saved => valueOf(changeAssessment(context, { id, change })),
    undo: (): Saved => valueOf(undoAssessment(context, { id })),
    redo: (): Saved => valueOf(redoAssessment(context, { id })),
    stored: () => readAssessmentRecord(context.db, id),
  }
}

const rate = (item: string, value: number): Change => ({ kind: 'rate', item, value })
const note = (text: string, item = 'craft.testing'): Change => ({ kind: 'note', item, text })
const answer = (text: string, lastOn: string | null = null, item = 'theme.1'): Change => ({
  kind: 'answer',
  item,
  text,
  lastOn,
})
const reflection = () => draft(testContext({ ladders: [reflectionLadder] }))

describe('a change', () => {
  it('is on the disk, scored and one step of undo when it is answered', () => {
    const { change, stored } = draft()
    const saved = change(rate('craft.testing', 2))
    expect(saved.record.ratings).toEqual({ 'craft.testing': 2 })
    expect(saved.record).toEqual(stored())
    expect(saved.outcome).toMatchObject({ answered: 1, total: 5, complete: false })
    expect(saved.outcome.trace).not.toHaveLength(0)
    expect(saved.undo).toEqual({ undo: { kind: 'rate', at: 'craft.testing' }, redo: null })
    expect(saved.savedAtMs).toBe(NOON_MS)
  })

  it('says what the last open row of a competency would decide', () => {
    const { change } = draft()
    expect(change(rate('people.feedback', 2)).outlook).toEqual({
      people: { item: 'people.coaching', levels: [expect.any(Number), 1, 2, 2] },
    })
  })

  it.each<[string, Change, Partial<AssessmentRecord>]>([
    ['rates', rate('craft.testing', 3), { ratings: { 'craft.testing': 3 } }],
    ['rates "not yet", which is an answer', rate('craft.testing', 0), { ratings: { 'craft.testing': 0 } }],
    [
      'sets aside',
      { kind: 'not-applicable', item: 'craft.testing', reason: 'no tests here' },
      { notApplicable: { 'craft.testing': 'no tests here' } },
    ],
    ['takes a note', note('石標'), { notes: { 'craft.testing': '石標' } }],
    ['keeps a note private', { kind: 'private', item: 'craft.testing', on: true }, { private: ['craft.testing'] }],
    ['marks for later', { kind: 'later', item: 'people.feedback', on: true }, { later: ['people.feedback'] }],
    [
      'flags an anti-signal',
      { kind: 'signal', signal: 'craft.anti-signal.L2', value: true },
      { signals: { 'craft.anti-signal.L2': true } },
    ],
    [
      'says that a step is not done, which is an answer',
      { kind: 'signal', signal: 'loop.1', value: false },
      { signals: { 'loop.1': false } },
    ],
    ['says how often', { kind: 'signal', signal: 'pitfall.1', value: 'often' }, { signals: { 'pitfall.1': 'often' } }],
    ['aims', { kind: 'target', target: 'L3', track: 'expert' }, { target: 'L3', track: 'expert' }],
    ['tells facts', { kind: 'context', context: { leadershipYears: 2.5 } }, { context: { leadershipYears: 2.5 } }],
    ['names a piece of work', { kind: 'subject', text: 'The export' }, { subject: 'The export' }],
    ['estimates', { kind: 'estimate', id: 'craft', value: 3 }, { estimates: { craft: 3 } }],
    ['estimates "not yet"', { kind: 'estimate', id: 'people', value: 0 }, { estimates: { people: 0 } }],
    ['asks', { kind: 'questions', questions: ['What is missing?', ''] }, { questions: ['What is missing?', ''] }],
  ])('%s, and undo and redo know it', (_what, given, expected) => {
    const { change, undo, redo, stored } = draft()
    const before = stored()
    expect(change(given).record).toMatchObject(expected)
    const undone = undo()
    expect(undone.record).toEqual(before)
    expect(undone.undo).toMatchObject({ undo: null, redo: { kind: given.kind } })
    expect(redo().record).toMatchObject(expected)
  })

  it('answers a question in words and with a day, and undo and redo know it', () => {
    const { change, undo, redo, stored } = reflection()
    const before = stored()
    const expected = { answers: { 'theme.1': { text: '上一季', lastOn: '2028-02-29' } } }
    expect(change(answer('上一季', '2028-02-29')).record).toMatchObject(expected)
    expect(stored()).toMatchObject(expected)
    const undone = undo()
    expect(undone.record).toEqual(before)
    expect(undone.undo).toEqual({ undo: null, redo: { kind: 'answer', at: 'theme.1' } })
    expect(redo().record).toMatchObject(expected)
  })

  it('makes nothing of the score out of words, a day or an estimate', () => {
    const { change } = reflection()
    const { outcome } = change({ kind: 'rate', item: 'theme.2', value: 3 })
    expect(change(answer('words', '2026-05-02')).outcome).toEqual(outcome)
    expect(change({ kind: 'estimate', id: 'theme', value: 3 }).outcome).toEqual(outcome)
    expect(change({ kind: 'subject', text: 'a piece of work' }).outcome).toEqual(outcome)
  })

  it('clears a rating, a reason, a signal and a note without a trace in the record', () => {
    const { change } = draft()
    const { record } = change(rate('craft.testing', 1))
    change({ kind: 'clear', item: 'craft.testing' })
    change({ kind: 'not-applicable', item: 'craft.review', reason: 'x' })
    change({ kind: 'clear', item: 'craft.review' })
    change({ kind: 'signal', signal: 'loop.1', value: true })
    change({ kind: 'signal', signal: 'loop.1', value: null })
    change(note('x'))
    expect(change(note('')).record).toEqual({ ...record, ratings: {} })
  })

  it('from a reason to a rating and back leaves only one of them', () => {
    const { change, undo } = draft()
    change({ kind: 'not-applicable', item: 'craft.testing', reason: 'x' })
    expect(change(rate('craft.testing', 2)).record).toMatchObject({
      ratings: { 'craft.testing': 2 },
      notApplicable: {},
    })
    expect(undo().record).toMatchObject({ ratings: {}, notApplicable: { 'craft.testing': 'x' } })
  })

  it('that changes nothing is no step, and what was undone can still be done again', () => {
    const { change, undo } = draft()
    change(rate('craft.testing', 2))
    change(rate('craft.review', 2))
    undo()
    const saved = change(rate('craft.testing', 2))
    expect(saved.undo).toEqual({
      undo: { kind: 'rate', at: 'craft.testing' },
      redo: { kind: 'rate', at: 'craft.review' },
    })
  })

  it('moves the time of the last change, and a change of nothing does not', () => {
    const { context, change } = draft()
    context.clock.pass(1_000)
    expect(change(rate('craft.testing', 2)).record).toMatchObject({
      createdAtMs: NOON_MS,
      updatedAtMs: NOON_MS + 1_000,
    })
    context.clock.pass(1_000)
    expect(change(rate('craft.testing', 2)).record.updatedAtMs).toBe(NOON_MS + 1_000)
  })
})

describe('a change is refused, and nothing is different,', () => {
  it.each<[string, Change, string]>([
    ['to a row that the ladder lacks', rate('craft.unknown', 1), 'unknown-item'],
    ['to a competency as if it were a row', rate('craft', 1), 'unknown-item'],
    ['to what every object has', rate('constructor', 1), 'unknown-item'],
    ['that clears a row that the ladder lacks', { kind: 'clear', item: 'x' }, 'unknown-item'],
    ['that sets aside a row that the ladder lacks', { kind: 'not-applicable', item: 'x', reason: 'y' }, 'unknown-item'],
    ['that takes a note on nothing', note('x', 'craft'), 'unknown-item'],
    ['that marks nothing', { kind: 'later', item: 'x', on: true }, 'unknown-item'],
    ['that keeps nothing private', { kind: 'private', item: 'x', on: true }, 'unknown-item'],
    [
      'that flags a signal that the ladder lacks',
      { kind: 'signal', signal: 'craft.anti-signal.L1', value: true },
      'unknown-item',
    ],
    ['that answers in words what is no question', answer('x', null, 'craft.testing'), 'unknown-item'],
    ['that estimates a row', { kind: 'estimate', id: 'craft.testing', value: 1 }, 'unknown-item'],
    ['that estimates what every object has', { kind: 'estimate', id: 'constructor', value: null }, 'unknown-item'],
    ['of an estimate to what no row of it can be', { kind: 'estimate', id: 'craft', value: 4 }, 'value-off-scale'],
    ['to a value above the scale', rate('craft.testing', 4), 'value-off-scale'],
    ['to a level that the row does not describe', rate('craft.design', 2), 'value-off-scale'],
    ['of a flag to a frequency', { kind: 'signal', signal: 'loop.1', value: 'often' }, 'value-off-scale'],
    ['of a frequency to a flag', { kind: 'signal', signal: 'pitfall.1', value: true }, 'value-off-scale'],
    ['to a level that the ladder lacks', { kind: 'target', target: 'L9', track: null }, 'value-off-scale'],
    ['to a track that the ladder lacks', { kind: 'target', target: null, track: 'x' }, 'value-off-scale'],
  ])('%s', (_what, change, code) => {
    const { context, id, stored } = draft()
    const before = stored()
    expect(changeAssessment(context, { id, change })).toEqual(err(code === 'unknown-item' ? code : 'value-off-scale'))
    expect(stored()).toEqual(before)
    expect(valueOf(openAssessment(context, { id })).undo).toEqual({ undo: null, redo: null })
  })

  it('that names a piece of work where no steps are marked for one', () => {
    const { checklists: _checklists, ...without } = smallLadder
    const { context, id } = draft(testContext({ ladders: [without] }))
    expect(changeAssessment(context, { id, change: { kind: 'subject', text: 'x' } })).toEqual(err('unknown-item'))
  })

  it('where the assessment is completed; so are undo and redo', () => {
    const { context, id, change, undo } = draft()
    change(rate('craft.testing', 1))
    change(rate('craft.testing', 2))
    undo()
    valueOf(completeAssessment(context, { id }))
    expect(changeAssessment(context, { id, change: rate('craft.testing', 3) })).toEqual(err('assessment-completed'))
    expect(undoAssessment(context, { id })).toEqual(err('assessment-completed'))
    expect(redoAssessment(context, { id })).toEqual(err('assessment-completed'))
  })

  it('where there is no such assessment, or it is in the trash', () => {
    const { context, id } = draft()
    const nobody = assessmentId.parse('nobody00')
    expect(changeAssessment(context, { id: nobody, change: rate('craft.testing', 1) })).toEqual(err('not-found'))
    valueOf(deleteAssessment(context, { id }))
    expect(changeAssessment(context, { id, change: rate('craft.testing', 1) })).toEqual(err('not-found'))
    expect(undoAssessment(context, { id })).toEqual(err('not-found'))
  })

  it('where the disk is full, with a code of its own; there is no half of it, and it works again once there is room', () => {
    const { context, id, stored, change } = draft()
    const { db } = context
    change(rate('craft.testing', 1))
    const before = stored()
    const room = db.pragma('max_page_count', { simple: true })
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
    expect(changeAssessment(context, { id, change: note('x'.repeat(20_000)) })).toEqual(err('disk-full'))
    expect(stored()).toEqual(before)
    expect(valueOf(openAssessment(context, { id })).undo.undo).toEqual({ kind: 'rate', at: 'craft.testing' })
    db.pragma(`max_page_count = ${String(room)}`)
    expect(change(note('x'.repeat(20_000))).record.notes['craft.testing']).toHaveLength(20_000)
  })

  it('where the file has become read-only', () => {
    const { context, id, change } = draft()
    context.db.pragma('query_only = ON')
    expect(changeAssessment(context, { id, change: note('x') })).toEqual(err('disk-read-only'))
    context.db.pragma('query_only = OFF')
    expect(change(note('x')).record.notes).toEqual({ 'craft.testing': 'x' })
  })

  it('where a row was edited by hand into what the ladder does not have', () => {
    const { context, id } = draft()
    context.db.exec("INSERT INTO answers SELECT id, 'craft.design', 2, NULL FROM assessments")
    const damaged = err('database-damaged', { table: 'answers', row: 'craft.design' })
    expect(changeAssessment(context, { id, change: note('x') })).toEqual(damaged)
    expect(openAssessment(context, { id })).toEqual(damaged)
  })

  it.each([
    ['written_answers', 'shift.1', "INSERT INTO written_answers SELECT id, 'shift.1', 'x', NULL FROM assessments"],
    ['estimates', 'theme.1', "INSERT INTO estimates SELECT id, 'theme.1', 3 FROM assessments"],
    ['estimates', 'theme', "INSERT INTO estimates SELECT id, 'theme', 2 FROM assessments"],
  ])('where a row of %s was edited by hand into what the ladder does not have: %s', (table, row, sql) => {
    const { context, id } = reflection()
    context.db.exec(sql)
    expect(openAssessment(context, { id })).toEqual(err('database-damaged', { table, row }))
  })

  it('where the ladder was edited by hand', () => {
    const folder = temporaryFolder()
    const first = openTestStore(folder)
    const { id } = aDraft(testContext({ db: first.db }))
    first.db.exec("UPDATE ladders SET content = replace(content, 'first', 'worst')")
    first.close()
    const context = testContext({ db: openTestStore(folder).db, ladders: [{ ...smallLadder, version: '2.0.0' }] })
    expect(openAssessment(context, { id })).toMatchObject({ ok: false, error: { code: 'database-damaged' } })
  })
})

describe('typing', () => {
  it('is one step of undo, however often it was saved', () => {
    const { context, change, undo, redo } = draft()
    change(note('before', 'craft.review'))
    for (const text of ['a', 'ab', 'abc']) {
      context.clock.pass(PAUSE_MS - 1)
      change(note(text))
    }
    expect(undo().record.notes).toEqual({ 'craft.review': 'before' })
    expect(redo().record.notes['craft.testing']).toBe('abc')
  })

  it.each<[string, (context: TestContext, change: (change: Change) => Saved) => void]>([
    ['after a pause', (context) => context.clock.pass(PAUSE_MS)],
    ['in another row', (_context, change) => change(note('elsewhere', 'craft.review'))],
    ['after another change', (_context, change) => change(rate('craft.review', 1))],
  ])('goes on as a new step %s', (_when, between) => {
    const { context, change, undo } = draft()
    change(note('a'))
    between(context, change)
    change(note('ab'))
    expect(undo().record.notes['craft.testing']).toBe('a')
  })

  it('goes by a clock that only rises: a wall clock set back or forth joins and parts nothing', () => {
    const { context, change, undo } = draft()
    change(note('a'))
    context.clock.set(NOON_MS + 365 * 86_400_000)
    change(note('ab'))
    context.clock.set(NOON_MS - 365 * 86_400_000)
    change(note('abc'))
    context.clock.pass(PAUSE_MS)
    context.clock.set(NOON_MS)
    change(note('abcd'))
    expect(undo().record.notes['craft.testing']).toBe('abc')
    expect(undo().record.notes).toEqual({})
  })

  it('goes on as a new step after undo, also where redo brought the text back', () => {
    const { change, undo, redo } = draft()
    change(note('a'))
    undo()
    redo()
    change(note('ab'))
    expect(undo().record.notes['craft.testing']).toBe('a')
  })

  it('goes on as a new step after a restart', () => {
    const folder = temporaryFolder()
    const store = openTestStore(folder)
    const clock = testClock()
    const first = draft(testContext({ db: store.db, clock }))
    first.change(note('a'))
    store.close()
    const context = testContext({ db: openTestStore(folder).db, clock })
    valueOf(changeAssessment(context, { id: first.id, change: note('ab') }))
    expect(valueOf(undoAssessment(context, { id: first.id })).record.notes['craft.testing']).toBe('a')
  })

  it('that ends where it began is no step', () => {
    const { change } = draft()
    change(rate('craft.review', 1))
    change(note('a'))
    expect(change(note('')).undo).toEqual({ undo: { kind: 'rate', at: 'craft.review' }, redo: null })
    expect(change(note('b')).undo.undo).toEqual({ kind: 'note', at: 'craft.testing' })
  })

  it('of a reason is one step, and setting the row aside is part of it', () => {
    const { change, undo } = draft()
    change(rate('craft.testing', 2))
    change({ kind: 'not-applicable', item: 'craft.testing', reason: 'n' })
    change({ kind: 'not-applicable', item: 'craft.testing', reason: 'no tests' })
    expect(undo().record).toMatchObject({ ratings: { 'craft.testing': 2 }, notApplicable: {} })
  })

  it('of a question is one step, its new line too; the next question is another', () => {
    const { change, undo } = draft()
    change({ kind: 'questions', questions: [''] })
    change({ kind: 'questions', questions: ['W'] })
    change({ kind: 'questions', questions: ['Why?'] })
    change({ kind: 'questions', questions: ['Why?', 'x'] })
    expect(undo().record.questions).toEqual(['Why?'])
    expect(undo().record.questions).toEqual([])
  })

  it('of an answer is one step; another day beside it is its own, and typing after that is another', () => {
    const { change, undo } = reflection()
    change(answer('a'))
    change(answer('ab'))
    change(answer('ab', '2026-05-02'))
    change(answer('abc', '2026-05-02'))
    change(answer('abcd', '2026-05-02'))
    expect(undo().record.answers).toEqual({ 'theme.1': { text: 'ab', lastOn: '2026-05-02' } })
    expect(undo().record.answers).toEqual({ 'theme.1': { text: 'ab', lastOn: null } })
    expect(undo().record.answers).toEqual({})
  })

  it('of an answer goes on as a new step in another answer', () => {
    const { change, undo } = reflection()
    change(answer('a'))
    change(answer('b', null, 'theme.2'))
    expect(undo().record.answers).toEqual({ 'theme.1': { text: 'a', lastOn: null } })
  })

  it('of a piece of work’s name is one step', () => {
    const { change, undo } = draft()
    change({ kind: 'subject', text: 'T' })
    change({ kind: 'subject', text: 'The export' })
    expect(undo().record.subject).toBe('')
  })

  it('a step that was rolled back is not typed into', () => {
    const { context, id, change, undo } = draft()
    change(note('a'))
    context.db.pragma('query_only = ON')
    expect(changeAssessment(context, { id, change: rate('craft.review', 1) }).ok).toBe(false)
    context.db.pragma('query_only = OFF')
    change(note('ab'))
    expect(undo().record.notes).toEqual({})
  })
})

describe('undo and redo', () => {
  it('do nothing where there is nothing', () => {
    const { undo, redo, stored } = draft()
    const before = stored()
    expect(undo().record).toEqual(before)
    expect(redo().record).toEqual(before)
  })

  it('outlive a restart, over 200 steps', () => {
    const folder = temporaryFolder()
    const store = openTestStore(folder)
    const { id, change } = draft(testContext({ db: store.db }))
    for (let step = 0; step < 220; step += 1) change(rate('craft.testing', step % 2 === 0 ? 1 : 3))
    store.close()

    const context = testContext({ db: openTestStore(folder).db })
    for (let step = 0; step < 219; step += 1) valueOf(undoAssessment(context, { id }))
    const first = valueOf(openAssessment(context, { id }))
    expect(first.record.ratings).toEqual({ 'craft.testing': 1 })
    expect(first.undo).toMatchObject({ undo: { kind: 'rate' }, redo: { kind: 'rate' } })
    expect(valueOf(undoAssessment(context, { id })).undo.undo).toBeNull()
    for (let step = 0; step < 220; step += 1) valueOf(redoAssessment(context, { id }))
    expect(valueOf(openAssessment(context, { id })).record.ratings).toEqual({ 'craft.testing': 3 })
  }, 60_000)

  it('forget what was undone once something else is done, but the history does not', () => {
    const { context, change, undo } = draft()
    change(rate('craft.testing', 1))
    change(rate('craft.testing', 3))
    undo()
    expect(change(rate('craft.review', 2)).undo.redo).toBeNull()
    expect(undo().record.ratings).toEqual({ 'craft.testing': 1 })
    expect(context.db.prepare('SELECT after, state FROM edits ORDER BY seq').raw().all()).toEqual([
      ['{"rating":1}', 'done'],
      ['{"rating":3}', 'discarded'],
      ['{"rating":2}', 'undone'],
    ])
  })

  it('of one assessment leave the others alone', () => {
    const first = draft()
    const second = draft(first.context)
    first.change(rate('craft.testing', 1))
    second.change(rate('craft.testing', 3))
    expect(first.undo().record.ratings).toEqual({})
    expect(second.stored()?.ratings).toEqual({ 'craft.testing': 3 })
  })

  const items = ['craft.testing', 'craft.review', 'people.feedback']
  const text = fc.oneof(fc.constant(''), fc.constant('same'), fc.string({ unit: 'grapheme', maxLength: 12 }))
  const anyItem = fc.constantFrom(...items)
  const anyChange = fc.oneof(
    fc.record({ kind: fc.constant('rate'), item: anyItem, value: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constant('clear'), item: anyItem }),
    fc.record({ kind: fc.constant('not-applicable'), item: anyItem, reason: text.map((words) => `${words}.`) }),
    fc.record({ kind: fc.constant('note'), item: anyItem, text }),
    fc.record({ kind: fc.constantFrom('private', 'later'), item: anyItem, on: fc.boolean() }),
    fc.record({
      kind: fc.constant('signal'),
      signal: fc.constant('pitfall.1'),
      value: fc.constantFrom(null, 'never', 'often'),
    }),
    fc.record({
      kind: fc.constant('signal'),
      signal: fc.constant('loop.1'),
      value: fc.constantFrom(null, true, false),
    }),
    fc.record({
      kind: fc.constant('target'),
      target: fc.constantFrom(null, 'L1', 'L3'),
      track: fc.constantFrom(null, 'expert'),
    }),
    fc.record({
      kind: fc.constant('context'),
      context: fc.record({ handsOnPercent: fc.integer({ min: 0, max: 100 }) }, { requiredKeys: [] }),
    }),
    fc.record({ kind: fc.constant('questions'), questions: fc.array(text, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('subject'), text }),
    fc.record({
      kind: fc.constant('estimate'),
      id: fc.constantFrom('craft', 'people'),
      value: fc.constantFrom(null, 0, 3),
    }),
  )
  const anyReflection = fc.oneof(
    fc.record({
      kind: fc.constant('answer'),
      item: fc.constantFrom('theme.1', 'theme.2'),
      text,
      lastOn: fc.constantFrom(null, '2026-05-02', '2028-02-29'),
    }),
    fc.record({ kind: fc.constant('rate'), item: fc.constantFrom('theme.1', 'shift.1'), value: fc.constantFrom(0, 3) }),
    fc.record({ kind: fc.constant('subject'), text }),
  )
  const moments = (change: fc.Arbitrary<object>) => fc.array(moment(change), { maxLength: 20 })
  const moment = (change: fc.Arbitrary<object>) =>
    fc.record({
      change,
      waitMs: fc.constantFrom(0, 1_000, PAUSE_MS, 60_000),
      clockJumpMs: fc.constantFrom(0, 0, 0, -31_536_000_000, 31_536_000_000),
      back: fc.integer({ min: 0, max: 2 }),
    })

  it.each([
    ['rows', smallLadder, moments(anyChange)],
    ['questions', reflectionLadder, moments(anyReflection)],
  ])(
    '[trust A8, A11] lead from any state of %s back to the first and forth to the last, whatever the clocks do',
    (_of, ladder, any) => {
      const context = testContext({ ladders: [ladder] })
      fc.assert(
        fc.property(any, (moments) => {
          const { change, undo, redo, stored } = draft(context)
          const content = () => contentOf(stored())
          const first = content()
          for (const { change: given, waitMs, clockJumpMs, back } of moments) {
            context.clock.pass(waitMs)
            context.clock.set(context.clock.nowMs() + clockJumpMs)
            change(changeSchema.parse(given))
            for (let step = 0; step < back; step += 1) undo()
          }
          let saved = redo()
          while (saved.undo.redo !== null) saved = redo()
          const last = content()
          const states = [last]
          while (saved.undo.undo !== null) {
            saved = undo()
            states.push(content())
          }
          expect(content()).toEqual(first)
          while (saved.undo.redo !== null) {
            expect(content()).toEqual(states.pop())
            saved = redo()
          }
          expect(content()).toEqual(last)
        }),
        { numRuns: 40 },
      )
    },
    60_000,
  )
})

/** A record without the times, which undo does not turn back. */
function contentOf(record: AssessmentRecord | null): unknown {
  if (record === null) return null
  const { updatedAtMs: _updatedAtMs, ...content } = record
  return content
}
