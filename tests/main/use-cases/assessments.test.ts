import { describe, expect, it } from 'vitest'
import { appendEvent } from '#main/storage/events.ts'
import { moveAssessment, placeAssessment, renameAssessment } from '#main/use-cases/assessment-details.ts'
import { completeAssessment, reopenAssessment } from '#main/use-cases/assessment-status.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { createAssessment } from '#main/use-cases/create-assessment.ts'
import { createCycle, deleteCycle, listCycles, updateCycle } from '#main/use-cases/cycles.ts'
import { deleteAssessment, restoreAssessment } from '#main/use-cases/delete-assessment.ts'
import { duplicateAssessment } from '#main/use-cases/duplicate-assessment.ts'
import { listLadders, readLadder } from '#main/use-cases/ladders.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { undoAssessment } from '#main/use-cases/undo-assessment.ts'
import { err } from '#shared/app-error.ts'
import type { AssessmentRecord, Change, Cycle } from '#shared/assessment-record.ts'
import { assessmentId, cycleId, ladderHash } from '#shared/ids.ts'
import { hashOf } from '../../support/ladder-hash.ts'
import { reflectionLadder } from '../../support/reflection-ladder.ts'
import { smallLadder } from '../../support/small-ladder.ts'
import { NOON_MS, openTestStore } from '../../support/store.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

const nobody = assessmentId.parse('nobody00')
const noCycle = cycleId.parse('nocycle0')

const aCycle = (context: TestContext, name: string, endsOn: string | null = null): Cycle =>
  valueOf(createCycle(context, { name, startsOn: null, endsOn }))

const CHANGES: readonly Change[] = [
  { kind: 'rate', item: 'craft.testing', value: 2 },
  { kind: 'not-applicable', item: 'craft.review', reason: 'alone' },
  { kind: 'note', item: 'craft.testing', text: 'a note' },
  { kind: 'private', item: 'craft.testing', on: true },
  { kind: 'later', item: 'people.feedback', on: true },
  { kind: 'signal', signal: 'pitfall.1', value: 'sometimes' },
  { kind: 'signal', signal: 'loop.1', value: false },
  { kind: 'target', target: 'L3', track: 'expert' },
  { kind: 'context', context: { leadershipYears: 1 } },
  { kind: 'subject', text: 'a piece of work' },
  { kind: 'estimate', id: 'people', value: 0 },
  { kind: 'questions', questions: ['Why?'] },
]

function filled(context: TestContext, given: Parameters<typeof aDraft>[1] = {}): AssessmentRecord {
  const { id } = aDraft(context, given)
  for (const change of CHANGES) valueOf(changeAssessment(context, { id, change }))
  return valueOf(openAssessment(context, { id })).record
}

describe('a new assessment', () => {
  it('is an empty draft in its ladder, cycle and view', () => {
    const context = testContext()
    const cycle = aCycle(context, '2026 H2', '2026-12-31')
    const record = aDraft(context, {
      cycle: cycle.id,
      title: '下半年',
      perspective: 'peer',
      by: 'Ada',
      target: 'L2',
      track: 'expert',
    })
    expect(record).toMatchObject({
      ladder: hashOf(smallLadder),
      ladderId: 'small',
      ladderVersion: '1.0.0',
      title: '下半年',
      perspective: 'peer',
      by: 'Ada',
      cycle: { ...cycle, assessments: 1 },
      target: 'L2',
      track: 'expert',
      ratings: {},
      status: 'draft',
      createdAtMs: NOON_MS,
      completedAtMs: null,
      events: [],
    })
    expect(valueOf(openAssessment(context, { id: record.id }))).toMatchObject({
      record,
      undo: { undo: null, redo: null },
      previous: null,
    })
  })

  it.each([
    ['a ladder that is not there', { ladder: ladderHash.parse('0'.repeat(64)) }, 'ladder-not-found'],
    ['a cycle that is not there', { cycle: noCycle }, 'not-found'],
    ['a level that the ladder lacks', { target: 'L9' }, 'value-off-scale'],
    ['a track that the ladder lacks', { track: 'x' }, 'value-off-scale'],
  ] as const)('is refused with %s, and leaves nothing behind', (_what, wrong, code) => {
    const context = testContext()
    const input = {
      ladder: hashOf(smallLadder),
      cycle: null,
      title: 'x',
      perspective: 'self',
      by: '',
      target: null,
      track: null,
    } as const
    expect(createAssessment(context, { ...input, ...wrong })).toEqual(err(code))
    expect(valueOf(listAssessments(context))).toEqual([])
    expect(context.db.prepare('SELECT count(*) FROM ladders').pluck().get()).toBe(0)
  })
})

describe('a ladder', () => {
  const next = { ...smallLadder, version: '1.10.0', name: 'Small ladder, reworked' }

  it('[trust D7] stays with the assessments that were made with it, also when a release brings another', () => {
    const folder = temporaryFolder()
    const first = openTestStore(folder)
    const before = testContext({ db: first.db })
    const { id } = aDraft(before)
    const saved = valueOf(changeAssessment(before, { id, change: { kind: 'rate', item: 'craft.testing', value: 3 } }))
    first.close()

    const { competencies } = smallLadder
    const without = { ...next, competencies: competencies.slice(1) }
    const after = testContext({ db: openTestStore(folder).db, ladders: [without] })
    const opened = valueOf(openAssessment(after, { id }))
    expect(opened.record).toEqual(saved.record)
    expect(opened.outcome).toEqual(saved.outcome)
    expect(valueOf(readLadder(after, { ladder: opened.record.ladder }))).toEqual(smallLadder)
    expect(valueOf(listLadders(after)).map(({ version, current, builtIn }) => ({ version, current, builtIn }))).toEqual(
      [
        { version: '1.10.0', current: true, builtIn: true },
        { version: '1.0.0', current: false, builtIn: true },
      ],
    )
  })

  it('is kept once, however many assessments are made with it', () => {
    const context = testContext()
    aDraft(context)
    aDraft(context)
    expect(context.db.prepare('SELECT count(*) FROM ladders').pluck().get()).toBe(1)
    expect(valueOf(listLadders(context))).toHaveLength(1)
  })

  it('is listed with what it is chosen by; of several versions the newest is current', () => {
    const context = testContext({ ladders: [{ ...smallLadder, version: '1.9.0' }, next] })
    const [older, newer] = valueOf(listLadders(context))
    expect(older).toMatchObject({ version: '1.9.0', current: false })
    expect(newer).toEqual({
      hash: hashOf(next),
      id: 'small',
      version: '1.10.0',
      languages: ['en'],
      builtIn: true,
      current: true,
      name: 'Small ladder, reworked',
      shortName: null,
      purpose: 'For tests.',
      supplements: null,
      levels: smallLadder.levels,
      result: 'weighted-bands',
      competencies: 2,
      items: 5,
    })
  })

  it('says which ladder it goes with, whether it comes with the release or is only kept', () => {
    const folder = temporaryFolder()
    const store = openTestStore(folder)
    const supplement = { ...smallLadder, id: 'supplement', supplements: 'small' }
    aDraft(testContext({ db: store.db, ladders: [supplement] }))
    store.close()
    const later = testContext({
      db: openTestStore(folder).db,
      ladders: [smallLadder, { ...next, supplements: 'other' }],
    })
    expect(valueOf(listLadders(later)).map(({ id, supplements }) => [id, supplements])).toEqual([
      ['small', null],
      ['small', 'other'],
      ['supplement', 'small'],
    ])
  })

  it('that is nowhere is an answer', () => {
    expect(readLadder(testContext(), { ladder: ladderHash.parse('0'.repeat(64)) })).toEqual(err('ladder-not-found'))
  })
})

describe('completing', () => {
  it('makes a snapshot; reopening makes a draft again, and both are in its history', () => {
    const context = testContext()
    const { id } = aDraft(context)
    context.clock.pass(10)
    const completed = valueOf(completeAssessment(context, { id }))
    expect(completed.record).toMatchObject({ status: 'completed', completedAtMs: NOON_MS + 10 })
    context.clock.pass(10)
    const reopened = valueOf(reopenAssessment(context, { id }))
    expect(reopened.record).toMatchObject({
      status: 'draft',
      completedAtMs: null,
      events: [
        { kind: 'completed', atMs: NOON_MS + 10 },
        { kind: 'reopened', atMs: NOON_MS + 20 },
      ],
    })
    expect(valueOf(listAssessments(context))[0]).toMatchObject({ reopened: 1, status: 'draft' })
  })

  it('leaves the steps of undo for when it is reopened', () => {
    const context = testContext()
    const { id } = filled(context)
    valueOf(completeAssessment(context, { id }))
    valueOf(reopenAssessment(context, { id }))
    expect(valueOf(undoAssessment(context, { id })).record.questions).toEqual([])
  })

  it('twice, or reopening a draft, is refused', () => {
    const context = testContext()
    const { id } = aDraft(context)
    expect(reopenAssessment(context, { id })).toEqual(err('assessment-not-completed'))
    valueOf(completeAssessment(context, { id }))
    expect(completeAssessment(context, { id })).toEqual(err('assessment-completed'))
    expect(completeAssessment(context, { id: nobody })).toEqual(err('not-found'))
    expect(reopenAssessment(context, { id: nobody })).toEqual(err('not-found'))
  })

  it('still allows another name, cycle and place', () => {
    const context = testContext()
    const { id } = aDraft(context)
    const cycle = aCycle(context, 'later')
    valueOf(completeAssessment(context, { id }))
    expect(valueOf(renameAssessment(context, { id, title: '新名字' })).title).toBe('新名字')
    expect(valueOf(moveAssessment(context, { id, cycle: cycle.id })).cycle?.name).toBe('later')
    expect(valueOf(moveAssessment(context, { id, cycle: null })).cycle).toBeNull()
    expect(placeAssessment(context, { id, place: { competency: 'craft', item: 'craft.review' } }).ok).toBe(true)
    expect(valueOf(openAssessment(context, { id })).record.place).toEqual({ competency: 'craft', item: 'craft.review' })
  })
})

describe('where the person was', () => {
  it('is kept without a step of undo and without a time of change', () => {
    const context = testContext()
    const { id, updatedAtMs } = aDraft(context)
    context.clock.pass(1_000)
    valueOf(placeAssessment(context, { id, place: { competency: 'people', item: null } }))
    expect(valueOf(openAssessment(context, { id }))).toMatchObject({
      record: { place: { competency: 'people', item: null }, updatedAtMs },
      undo: { undo: null },
    })
  })
})

describe('what is not there', () => {
  it('can’t be opened, renamed, moved, placed, duplicated, deleted or restored', () => {
    const context = testContext()
    const id = nobody
    expect(openAssessment(context, { id })).toEqual(err('not-found'))
    expect(renameAssessment(context, { id, title: 'x' })).toEqual(err('not-found'))
    expect(moveAssessment(context, { id, cycle: null })).toEqual(err('not-found'))
    expect(placeAssessment(context, { id, place: { competency: 'craft', item: null } })).toEqual(err('not-found'))
    expect(duplicateAssessment(context, { id, title: 'x', cycle: null })).toEqual(err('not-found'))
    expect(deleteAssessment(context, { id })).toEqual(err('not-found'))
    expect(restoreAssessment(context, { id })).toEqual(err('not-found'))
  })

  it('is no cycle to go into', () => {
    const context = testContext()
    const { id } = aDraft(context)
    expect(moveAssessment(context, { id, cycle: noCycle })).toEqual(err('not-found'))
    expect(duplicateAssessment(context, { id, title: 'x', cycle: noCycle })).toEqual(err('not-found'))
    expect(valueOf(listAssessments(context))).toHaveLength(1)
  })
})

describe('a duplicate', () => {
  it('is a draft with all that was answered and written, and a history of its own', () => {
    const context = testContext()
    const cycle = aCycle(context, 'next')
    const original = filled(context, { perspective: 'manager', by: 'Bo' })
    valueOf(placeAssessment(context, { id: original.id, place: { competency: 'craft', item: null } }))
    valueOf(completeAssessment(context, { id: original.id }))
    context.clock.pass(1_000)
    const copy = valueOf(duplicateAssessment(context, { id: original.id, title: 'a copy', cycle: cycle.id }))
    expect(copy).toEqual({
      ...original,
      id: copy.id,
      title: 'a copy',
      cycle: { ...cycle, assessments: 1 },
      place: null,
      createdAtMs: NOON_MS + 1_000,
      updatedAtMs: NOON_MS + 1_000,
    })
    expect(copy.id).not.toBe(original.id)
    expect(valueOf(openAssessment(context, { id: copy.id })).undo).toEqual({ undo: null, redo: null })
  })

  it('has the written answers with their days', () => {
    const context = testContext({ ladders: [reflectionLadder] })
    const { id } = aDraft(context)
    for (const [item, text, lastOn] of [
      ['theme.1', 'words', null],
      ['theme.2', '', '2026-05-02'],
    ] as const) {
      valueOf(changeAssessment(context, { id, change: { kind: 'answer', item, text, lastOn } }))
    }
    expect(valueOf(duplicateAssessment(context, { id, title: 'a copy', cycle: null })).answers).toEqual({
      'theme.1': { text: 'words', lastOn: null },
      'theme.2': { text: '', lastOn: '2026-05-02' },
    })
  })

  it('goes its own way', () => {
    const context = testContext()
    const original = filled(context)
    const copy = valueOf(duplicateAssessment(context, { id: original.id, title: 'a copy', cycle: null }))
    valueOf(changeAssessment(context, { id: copy.id, change: { kind: 'rate', item: 'craft.testing', value: 3 } }))
    expect(valueOf(openAssessment(context, { id: original.id })).record.ratings['craft.testing']).toBe(2)
  })
})

describe('the trash', () => {
  it('keeps all of it over a restart, and gives it back as it was, undo too', () => {
    const folder = temporaryFolder()
    const store = openTestStore(folder)
    const before = testContext({ db: store.db })
    const record = filled(before)
    expect(deleteAssessment(before, { id: record.id })).toEqual({ ok: true, value: null })
    expect(valueOf(listAssessments(before))).toEqual([])
    expect(openAssessment(before, { id: record.id })).toEqual(err('not-found'))
    expect(deleteAssessment(before, { id: record.id })).toEqual(err('not-found'))
    store.close()

    const after = testContext({ db: openTestStore(folder).db })
    expect(valueOf(restoreAssessment(after, { id: record.id }))).toEqual(record)
    expect(valueOf(undoAssessment(after, { id: record.id })).record.questions).toEqual([])
  })

  it('is not where what was never deleted is, which stays as it is', () => {
    const context = testContext()
    const record = filled(context)
    expect(valueOf(restoreAssessment(context, { id: record.id }))).toEqual(record)
  })
})

describe('a cycle', () => {
  it('is made, changed and counted', () => {
    const context = testContext()
    const { id } = aCycle(context, '2026 H2')
    const fields = { name: '二〇二六下', startsOn: '2026-07-01', endsOn: '2026-12-31' }
    expect(valueOf(updateCycle(context, { id, fields }))).toEqual({ id, ...fields, assessments: 0 })
    aDraft(context, { cycle: id })
    expect(valueOf(listCycles(context))).toEqual([{ id, ...fields, assessments: 1 }])
  })

  it('is listed with the newest first; one without days is still to come', () => {
    const context = testContext()
    aCycle(context, 'old', '2025-06-30')
    aCycle(context, 'undated')
    aCycle(context, 'new', '2026-06-30')
    expect(valueOf(listCycles(context)).map(({ name }) => name)).toEqual(['undated', 'new', 'old'])
  })

  it('that ends before it starts is refused', () => {
    const context = testContext()
    const fields = { name: 'x', startsOn: '2026-07-01', endsOn: '2026-06-30' }
    const { id } = aCycle(context, 'y')
    expect(createCycle(context, fields)).toEqual(err('invalid-input', { field: 'endsOn' }))
    expect(updateCycle(context, { id, fields })).toEqual(err('invalid-input', { field: 'endsOn' }))
  })

  it('that holds assessments stays; one that holds only what is in the trash can go', () => {
    const context = testContext()
    const { id } = aCycle(context, 'x')
    const record = aDraft(context, { cycle: id })
    expect(deleteCycle(context, { id })).toEqual(err('cycle-in-use', { assessments: 1 }))
    valueOf(deleteAssessment(context, { id: record.id }))
    expect(deleteCycle(context, { id })).toEqual({ ok: true, value: null })
    expect(valueOf(listCycles(context))).toEqual([])
    expect(valueOf(restoreAssessment(context, { id: record.id })).cycle?.id).toBe(id)
    expect(valueOf(listCycles(context)).map((cycle) => cycle.id)).toEqual([id])
  })

  it('that is not there can’t be changed or deleted', () => {
    const context = testContext()
    const fields = { name: 'x', startsOn: null, endsOn: null }
    expect(updateCycle(context, { id: noCycle, fields })).toEqual(err('not-found'))
    expect(deleteCycle(context, { id: noCycle })).toEqual(err('not-found'))
  })
})

describe('the list', () => {
  it('has for each assessment what opening it shows', () => {
    const context = testContext()
    const cycle = aCycle(context, '2026 H2', '2026-12-31')
    const first = aDraft(context)
    const second = filled(context, { cycle: cycle.id })
    const list = valueOf(listAssessments(context))
    expect(list.map(({ id }) => id)).toEqual([second.id, first.id])
    const { record, outcome } = valueOf(openAssessment(context, { id: second.id }))
    const { trace: _trace, ...figures } = outcome
    expect(list[0]).toEqual({
      id: record.id,
      ladder: record.ladder,
      ladderId: 'small',
      ladderVersion: '1.0.0',
      title: record.title,
      perspective: 'self',
      by: '',
      cycle: record.cycle,
      target: 'L3',
      track: 'expert',
      status: 'draft',
      place: null,
      createdAtMs: record.createdAtMs,
      updatedAtMs: record.updatedAtMs,
      completedAtMs: null,
      reopened: 0,
      ratings: { 'craft.testing': 2 },
      notApplicable: ['craft.review'],
      outcome: figures,
    })
  })

  it('reads the figures that are kept, and scores nothing', () => {
    const context = testContext()
    const record = filled(context)
    const list = valueOf(listAssessments(context))
    const never = () => {
      throw new Error('scored')
    }
    expect(valueOf(listAssessments({ ...context, score: never }))).toEqual(list)
    expect(list[0]?.id).toBe(record.id)
  })

  it('computes figures that are missing or unreadable from the answers, once', () => {
    const context = testContext()
    filled(context)
    const list = valueOf(listAssessments(context))
    context.db.exec("UPDATE assessments SET figures = '{}'")
    expect(valueOf(listAssessments(context))).toEqual(list)
    const never = () => {
      throw new Error('scored')
    }
    expect(valueOf(listAssessments({ ...context, score: never }))).toEqual(list)
  })

  it('says which row is damaged', () => {
    const context = testContext()
    const { id } = aDraft(context)
    context.db.exec(`UPDATE assessments SET created_at_ms = 9007199254740993`)
    expect(listAssessments(context)).toEqual(err('database-damaged', { table: 'assessments', row: id }))
  })
})

describe('the assessment before', () => {
  const previousOf = (context: TestContext, id: AssessmentRecord['id']) =>
    valueOf(openAssessment(context, { id })).previous?.id ?? null

  it('is the one of the cycle before, whenever they were made', () => {
    const context = testContext()
    const [h1, h2, next] = ['2025-06-30', '2025-12-31', '2026-06-30'].map((day) => aCycle(context, day, day))
    const latest = aDraft(context, { cycle: next?.id ?? null })
    const oldest = aDraft(context, { cycle: h1?.id ?? null })
    const middle = aDraft(context, { cycle: h2?.id ?? null })
    expect(previousOf(context, latest.id)).toBe(middle.id)
    expect(previousOf(context, middle.id)).toBe(oldest.id)
    expect(previousOf(context, oldest.id)).toBeNull()
  })

  it('is a completed one before any draft', () => {
    const context = testContext()
    const [done, abandoned, now] = [aDraft(context), aDraft(context), aDraft(context)]
    valueOf(completeAssessment(context, { id: done.id }))
    expect(previousOf(context, now.id)).toBe(done.id)
    expect(previousOf(context, abandoned.id)).toBe(done.id)
  })

  it('goes by the order of making where days are missing, whatever the clock said', () => {
    const context = testContext()
    const first = aDraft(context)
    const second = aDraft(context)
    expect(previousOf(context, second.id)).toBe(first.id)
    expect(previousOf(context, first.id)).toBeNull()
  })

  it('is not one of the same cycle, another ladder or another view, nor one in the trash', () => {
    const other = { ...smallLadder, id: 'other' }
    const context = testContext({ ladders: [smallLadder, other] })
    const cycle = aCycle(context, 'now', '2026-12-31')
    aDraft(context, { cycle: cycle.id })
    aDraft(context, { ladder: hashOf(other) })
    aDraft(context, { perspective: 'manager' })
    valueOf(deleteAssessment(context, { id: aDraft(context).id }))
    const { id } = aDraft(context, { cycle: cycle.id })
    expect(previousOf(context, id)).toBeNull()
  })

  it('may be of another version of the ladder, and comes with its figures', () => {
    const folder = temporaryFolder()
    const store = openTestStore(folder)
    const before = filled(testContext({ db: store.db }))
    appendEvent(store.db, before.id, { kind: 'reopened', atMs: 0 })
    store.db.exec('UPDATE assessments SET figures = NULL')
    store.close()
    const context = testContext({ db: openTestStore(folder).db, ladders: [{ ...smallLadder, version: '2.0.0' }] })
    const { id } = aDraft(context)
    const { previous } = valueOf(openAssessment(context, { id }))
    const listed = valueOf(listAssessments(context)).find((summary) => summary.id === before.id)
    expect(previous).toEqual(listed)
    expect(previous).toMatchObject({ ladderVersion: '1.0.0', reopened: 1, outcome: { answered: 2 } })
  })
})
