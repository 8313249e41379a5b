import { describe, expect, it } from 'vitest'
import {
  arrangeActions,
  carryActions,
  createActions,
  deleteAction,
  listActions,
  restoreAction,
  setActionState,
  updateAction,
} from '#main/use-cases/actions.ts'
import { createCycle } from '#main/use-cases/cycles.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import type { Action, NewAction } from '#shared/action.ts'
import { err } from '#shared/app-error.ts'
import { actionId, assessmentId, cycleId, ladderHash } from '#shared/ids.ts'
import { hashOf } from '../../support/ladder-hash.ts'
import { promotingLadder } from '../../support/promoting-ladder.ts'
import { NOON_MS } from '../../support/store.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const LADDER = hashOf(promotingLadder)
const NOBODY = actionId.parse('nobody000')
const plain: NewAction = {
  title: 'Lead a review',
  why: '',
  dueOn: null,
  ladder: null,
  competency: null,
  raises: [],
  promotion: null,
  assessment: null,
  cycle: null,
}
const context = () => testContext({ ladders: [promotingLadder] })

describe('planning actions', () => {
  it('keeps what they aim at, under the ladder’s id', () => {
    const app = context()
    const draft = aDraft(app)
    const made = valueOf(
      createActions(app, {
        actions: [
          {
            ...plain,
            ladder: LADDER,
            competency: 'craft',
            raises: [
              { item: 'craft.testing', from: 1, to: 3 },
              { item: 'people', from: 1.5, to: 2 },
            ],
            promotion: 'L1-L2.design',
            assessment: draft.id,
          },
        ],
      }),
    )
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({ ladderId: 'promoting', competency: 'craft', state: 'open', createdAtMs: NOON_MS })
    expect(valueOf(listActions(app))).toEqual(made)
  })

  it.each<[string, Partial<NewAction>, string]>([
    ['a ladder that is not there', { ladder: ladderHash.parse('0'.repeat(64)) }, 'ladder-not-found'],
    ['a competency without a ladder', { competency: 'craft' }, 'ladder-not-found'],
    ['a competency that the ladder lacks', { ladder: LADDER, competency: 'charm' }, 'unknown-item'],
    ['a row that the ladder lacks', { ladder: LADDER, raises: [{ item: 'craft.x', from: 1, to: 2 }] }, 'unknown-item'],
    [
      'a value off its scale',
      { ladder: LADDER, raises: [{ item: 'craft.testing', from: 1, to: 9 }] },
      'value-off-scale',
    ],
    [
      'a value that the row leaves out',
      { ladder: LADDER, raises: [{ item: 'craft.design', from: 2, to: 3 }] },
      'value-off-scale',
    ],
    ['a promotion that the ladder lacks', { ladder: LADDER, promotion: 'L8-L9' }, 'unknown-item'],
    ['a slot that the promotion lacks', { ladder: LADDER, promotion: 'L1-L2.nothing' }, 'unknown-item'],
    ['a cycle that is not there', { cycle: cycleId.parse('nobody000') }, 'not-found'],
    ['an assessment that is not there', { assessment: assessmentId.parse('nobody000') }, 'not-found'],
  ])('refuses %s, and all the others with it', (_what, given, code) => {
    const app = context()
    expect(createActions(app, { actions: [plain, { ...plain, ...given }] })).toMatchObject({ error: { code } })
    expect(valueOf(listActions(app))).toEqual([])
  })

  it('refuses an assessment that is in the trash', () => {
    const app = context()
    const { id } = aDraft(app)
    valueOf(deleteAssessment(app, { id }))
    expect(createActions(app, { actions: [{ ...plain, assessment: id }] })).toEqual(err('not-found'))
  })
})

describe('an action that is there', () => {
  it('takes other words and another day', () => {
    const { app, action } = withOne()
    app.clock.pass(5)
    const fields = { title: 'Lead two', why: 'They bite', dueOn: '2027-02-01' }
    expect(valueOf(updateAction(app, { id: action.id, fields }))).toEqual({
      ...action,
      ...fields,
      updatedAtMs: NOON_MS + 5,
    })
  })

  it('is closed once, and opened again', () => {
    const { app, action } = withOne()
    const { id } = action
    valueOf(setActionState(app, { id, state: 'done' }))
    app.clock.pass(9)
    expect(valueOf(setActionState(app, { id, state: 'done' })).closedAtMs).toBe(NOON_MS)
    expect(valueOf(setActionState(app, { id, state: 'dropped' })).closedAtMs).toBe(NOON_MS + 9)
    expect(valueOf(setActionState(app, { id, state: 'open' })).closedAtMs).toBeNull()
  })

  it('is carried into a cycle once, however often that is asked', () => {
    const { app, action } = withOne()
    const cycle = valueOf(createCycle(app, { name: '2027 H1', startsOn: null, endsOn: null })).id
    const ids = [action.id, action.id]
    valueOf(carryActions(app, { ids, cycle }))
    expect(valueOf(carryActions(app, { ids, cycle }))).toMatchObject([{ cycle, carried: [{ from: null, to: cycle }] }])
    expect(carryActions(app, { ids: [action.id, NOBODY], cycle: null })).toEqual(err('not-found'))
    expect(carryActions(app, { ids, cycle: cycleId.parse('nobody000') })).toEqual(err('not-found'))
    expect(valueOf(listActions(app))).toMatchObject([{ cycle }])
  })

  it('goes into the trash and comes back as it was', () => {
    const { app, action } = withOne()
    const { id } = action
    valueOf(deleteAction(app, { id }))
    expect(valueOf(listActions(app))).toEqual([])
    for (const refused of [
      deleteAction(app, { id }),
      setActionState(app, { id, state: 'done' }),
      arrangeActions(app, { ids: [id] }),
      carryActions(app, { ids: [id], cycle: null }),
    ]) {
      expect(refused).toEqual(err('not-found'))
    }
    expect(valueOf(restoreAction(app, { id }))).toEqual(action)
    expect(valueOf(restoreAction(app, { id }))).toEqual(action)
    expect(restoreAction(app, { id: NOBODY })).toEqual(err('not-found'))
  })

  it('is put among the others, each once', () => {
    const app = context()
    const titled = ['a', 'b', 'c'].map((title) => ({ ...plain, title }))
    const [a, b, c] = valueOf(createActions(app, { actions: titled })).map(({ id }) => id)
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were made')
    const arranged = valueOf(arrangeActions(app, { ids: [c, a] }))
    expect(arranged.map(({ title }) => title)).toEqual(['c', 'b', 'a'])
    expect(arrangeActions(app, { ids: [a, a] })).toEqual(err('not-found'))
    expect(arrangeActions(app, { ids: [NOBODY] })).toEqual(err('not-found'))
  })
})

function withOne(): { app: ReturnType<typeof context>; action: Action } {
  const app = context()
  const [action] = valueOf(createActions(app, { actions: [plain] }))
  if (action === undefined) throw new Error('one was made')
  return { app, action }
}
