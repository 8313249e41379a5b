import { describe, expect, it } from 'vitest'
import { arrangeActions, carryAction, insertAction, listActions, writeActionState } from '#main/storage/actions.ts'
import type { InsertedAction } from '#main/storage/actions.ts'
import { deleteCycle, insertCycle } from '#main/storage/cycles.ts'
import type { WritableDb } from '#main/storage/database.ts'
import { takeFromTrash } from '#main/storage/trash.ts'
import { listPreparations, writePromotionSlot, writePromotionStart } from '#main/storage/promotion-preparations.ts'
import { reading } from '#main/storage/transact.ts'
import { err, ok } from '#shared/app-error.ts'
import { actionId, cycleId } from '#shared/ids.ts'
import { EMPTY_SLOT } from '#shared/promotion-preparation.ts'
import { storeAssessment } from '../../support/stored-assessment.ts'
import { openTestStore } from '../../support/store.ts'

const FIRST = actionId.parse('action0000000001')
const SECOND = actionId.parse('action0000000002')
const THIRD = actionId.parse('action0000000003')
const CYCLE = cycleId.parse('cycle0000001')
const NEXT = cycleId.parse('cycle0000002')

const KEY = { ladderId: 'small', promotion: 'L1-L2.deep', slot: 'owns-module' }

function insert(db: WritableDb, given: Partial<InsertedAction> = {}): void {
  insertAction(
    db,
    {
      id: FIRST,
      title: 'Write it down',
      why: '',
      dueOn: null,
      ladderId: null,
      competency: null,
      promotion: null,
      raises: [],
      assessment: null,
      cycle: null,
      ...given,
    },
    7,
  )
}

function cycles(db: WritableDb): void {
  for (const [index, id] of [CYCLE, NEXT].entries()) {
    insertCycle(db, id, { name: `cycle ${index}`, startsOn: null, endsOn: null }, 0)
  }
}

describe('an action', () => {
  it.each(['NUL \0 inside', '每個決定都寫下來', 'two\nlines', `'; DROP TABLE actions; --`])(
    'is read back as it was written: %j',
    (text) => {
      const { db } = openTestStore()
      const assessment = storeAssessment(db)
      cycles(db)
      const action: InsertedAction = {
        id: FIRST,
        title: text,
        why: text,
        dueOn: '2028-02-29',
        ladderId: 'small',
        competency: 'craft',
        promotion: 'L1-L2.deep.owns-module',
        raises: [
          { item: 'craft.testing', from: null, to: 2 },
          { item: 'people', from: 1.25, to: 2 },
        ],
        assessment,
        cycle: CYCLE,
      }
      insertAction(db, action, 7)
      expect(listActions(db)).toEqual([
        { ...action, state: 'open', carried: [], createdAtMs: 7, updatedAtMs: 7, closedAtMs: null },
      ])
    },
  )

  it('comes by the day it is due, without a day last, and in the person’s order within', () => {
    const { db } = openTestStore()
    insert(db)
    insert(db, { id: SECOND, dueOn: '2027-01-01' })
    insert(db, { id: THIRD })
    expect(listActions(db).map(({ id }) => id)).toEqual([SECOND, FIRST, THIRD])
    arrangeActions(db, [THIRD, FIRST])
    expect(listActions(db).map(({ id }) => id)).toEqual([SECOND, THIRD, FIRST])
  })

  it('keeps every cycle that it went through, and goes on without one that is deleted', () => {
    const { db } = openTestStore()
    cycles(db)
    insert(db, { cycle: CYCLE })
    carryAction(db, FIRST, NEXT, 9)
    expect(listActions(db)[0]).toMatchObject({ cycle: NEXT, carried: [{ from: CYCLE, to: NEXT, atMs: 9 }] })
    deleteCycle(db, NEXT, 10)
    expect(listActions(db)[0]).toMatchObject({ cycle: null, carried: [{ from: CYCLE, to: null, atMs: 9 }] })
    expect(takeFromTrash(db, { kind: 'cycle', id: NEXT })).toBe(true)
    expect(listActions(db)[0]).toMatchObject({ cycle: NEXT, carried: [{ from: CYCLE, to: NEXT, atMs: 9 }] })
  })

  it('has a time of closing exactly while it is closed', () => {
    const { db } = openTestStore()
    insert(db)
    writeActionState(db, FIRST, 'done', 11)
    expect(listActions(db)[0]).toMatchObject({ state: 'done', closedAtMs: 11, updatedAtMs: 11 })
    writeActionState(db, FIRST, 'open', 12)
    expect(listActions(db)[0]).toMatchObject({ state: 'open', closedAtMs: null, updatedAtMs: 12 })
  })

  it.each([
    ["UPDATE actions SET state = 'done'"],
    ['UPDATE actions SET closed_at_ms = 1'],
    ["UPDATE actions SET title = ''"],
    ["UPDATE actions SET due_on = 'soon'"],
    ["UPDATE actions SET competency = 'craft'"],
    ["INSERT INTO action_raises VALUES ('nobody000', 0, 'craft', 1, 2)"],
    ["INSERT INTO action_raises SELECT id, 0, 'craft', -1, 2 FROM actions"],
    ["INSERT INTO promotion_slots VALUES ('small', 'p', 's', 1, NULL, '', '', '', 'planned')"],
    ["INSERT INTO promotion_slots VALUES ('small', 'p', 's', 0, NULL, '', '', '', 'passed')"],
    ["INSERT INTO promotion_evidence VALUES ('small', 'p', 'nowhere', 0, 'evidence1')"],
  ])('is kept from nonsense by the schema already: %s', (sql) => {
    const { db } = openTestStore()
    insert(db)
    expect(() => db.exec(sql)).toThrow(/constraint failed/)
  })

  it.each([
    ['actions', "UPDATE actions SET id = 'No Id!'", 'No Id!'],
    ['actions', "UPDATE actions SET due_on = '2026-02-30'", FIRST],
    ['action_raises', "INSERT INTO action_raises SELECT id, 0, '?', 1, 2 FROM actions", FIRST],
    ['promotion_slots', "INSERT INTO promotion_slots VALUES ('small', 'p', '?', 1, NULL, '', '', '', NULL)", 'p ?'],
    ['promotion_starts', "INSERT INTO promotion_starts VALUES ('small', 'p', '2026-02-30')", 'p'],
  ])('where a row of %s is damaged, the answer names it', (table, sql, row) => {
    const { db } = openTestStore()
    insert(db)
    db.pragma('foreign_keys = OFF')
    db.exec(sql)
    const read = reading(db, () => {
      listActions(db)
      listPreparations(db, 'small')
      return ok(null)
    })
    expect(read).toEqual(err('database-damaged', { table, row }))
  })
})

describe('what is prepared of a promotion', () => {
  it('is read back as it was written, with its evidence in order', () => {
    const { db } = openTestStore()
    const slot = { ...EMPTY_SLOT, met: true, on: '2026-10-01', note: '石標', evidence: ['evidence2', 'evidence1'] }
    writePromotionSlot(db, KEY, slot)
    writePromotionSlot(db, { ...KEY, slot: 'panel' }, { ...EMPTY_SLOT, state: 'held' })
    writePromotionStart(db, KEY, '2025-01-01')
    expect(listPreparations(db, 'small')).toEqual([
      {
        promotion: KEY.promotion,
        startedOn: '2025-01-01',
        slots: { [KEY.slot]: slot, panel: { ...EMPTY_SLOT, state: 'held' } },
      },
    ])
    expect(listPreparations(db, 'another')).toEqual([])
  })

  it('is gone without a trace once it says nothing', () => {
    const { db } = openTestStore()
    writePromotionSlot(db, KEY, { ...EMPTY_SLOT, met: true, evidence: ['evidence1'] })
    writePromotionStart(db, KEY, '2025-01-01')
    writePromotionSlot(db, KEY, EMPTY_SLOT)
    writePromotionStart(db, KEY, null)
    expect(listPreparations(db, 'small')).toEqual([])
    expect(db.prepare('SELECT count(*) FROM promotion_evidence').pluck().get()).toBe(0)
  })
})
