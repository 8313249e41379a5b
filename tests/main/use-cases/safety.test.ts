import { describe, expect, it } from 'vitest'
import { assessmentHistory } from '#main/use-cases/assessment-history.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { checkData } from '#main/use-cases/check-data.ts'
import { deleteAssessment } from '#main/use-cases/delete-assessment.ts'
import { emptyTrash, purgeFromTrash, readTrash } from '#main/use-cases/trash.ts'
import { undoAssessment } from '#main/use-cases/undo-assessment.ts'
import { unsavedCopy } from '#main/use-cases/unsaved-copy.ts'
import { err } from '#shared/app-error.ts'
import type { Change } from '#shared/assessment-record.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const ROW = 'craft.testing'

function aRow() {
  const context = testContext()
  const { id } = aDraft(context)
  const change = (next: Change) => {
    context.clock.pass(5_000) // beyond what counts as one step of typing
    return valueOf(changeAssessment(context, { id, change: next }))
  }
  const history = () => valueOf(assessmentHistory(context, { id, key: ROW }))
  return { context, id, change, history }
}

describe('[trust A8] the history of a row', () => {
  it('has every value it had, newest first, with what gives each back', () => {
    const { change, history } = aRow()
    for (const value of [1, 2, 3]) change({ kind: 'rate', item: ROW, value })
    change({ kind: 'not-applicable', item: ROW, reason: 'no tests here' })
    expect(history().map((entry) => entry.change)).toEqual([
      { kind: 'not-applicable', item: ROW, reason: 'no tests here' },
      { kind: 'rate', item: ROW, value: 3 },
      { kind: 'rate', item: ROW, value: 2 },
      { kind: 'rate', item: ROW, value: 1 },
      { kind: 'clear', item: ROW },
    ])
    expect(history().map(({ stands }) => stands)).toEqual([true, false, false, false, false])
  })

  it('gives a value back as a step of its own, and keeps those between', () => {
    const { context, id, change, history } = aRow()
    change({ kind: 'note', item: ROW, text: 'first words' })
    change({ kind: 'note', item: ROW, text: 'other words' })
    const [, first] = history()
    if (first === undefined) throw new Error('no first value')
    expect(change(first.change).record.notes[ROW]).toBe('first words')
    expect(history().map((entry) => entry.change)).toMatchObject([
      { text: 'first words' },
      { text: 'other words' },
      { text: 'first words' },
      { text: '' },
    ])
    expect(valueOf(undoAssessment(context, { id })).record.notes[ROW]).toBe('other words')
  })

  it('keeps what was undone, whatever the clock says', () => {
    const { context, id, change, history } = aRow()
    change({ kind: 'rate', item: ROW, value: 1 })
    context.clock.set(context.clock.nowMs() - 400 * 86_400_000)
    change({ kind: 'rate', item: ROW, value: 2 })
    valueOf(undoAssessment(context, { id }))
    context.clock.set(context.clock.nowMs() + 800 * 86_400_000)
    change({ kind: 'rate', item: ROW, value: 3 })
    const rated = history().flatMap((entry) => (entry.change.kind === 'rate' ? [entry.change.value] : []))
    expect(rated).toEqual([3, 2, 1])
  })

  it('shows no step that is not as it was written', () => {
    const { context, id, change } = aRow()
    change({ kind: 'note', item: ROW, text: 'words' })
    context.db.exec("UPDATE seals SET own = 'another' WHERE of = 'edits'")
    expect(assessmentHistory(context, { id, key: ROW })).toEqual(err('database-damaged', { table: 'edits', row: '1' }))
  })
})

describe('the trash', () => {
  it('gives back nothing that is gone for good, and takes along all that hung on it', () => {
    const { context, id, change } = aRow()
    change({ kind: 'note', item: ROW, text: 'words' })
    expect(purgeFromTrash(context, [{ kind: 'assessment', id }])).toEqual(err('not-found')) // only what is in the trash
    valueOf(deleteAssessment(context, { id }))
    expect(valueOf(readTrash(context))).toMatchObject([{ entry: { kind: 'assessment', id }, title: 'A draft' }])
    valueOf(purgeFromTrash(context, [{ kind: 'assessment', id }]))
    const tables = ['assessments', 'answers', 'notes', 'edits']
    const left = tables.map((table) => context.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    expect(left).toEqual([0, 0, 0, 0])
    expect(valueOf(checkData(context))).toMatchObject({ missing: 0, unsealed: 0, orphans: 0 })
  })

  it('is emptied of what lies in it, and of nothing else', () => {
    const { context, id } = aRow()
    const others = [aDraft(context), aDraft(context)]
    for (const other of others) valueOf(deleteAssessment(context, { id: other.id }))
    expect(valueOf(emptyTrash(context))).toHaveLength(2)
    expect(context.db.prepare('SELECT id FROM assessments').pluck().all()).toEqual([id])
  })
})

describe('[trust B9] a check of the data', () => {
  it('finds nothing where nothing is wrong', () => {
    const { context, change } = aRow()
    change({ kind: 'rate', item: ROW, value: 2 })
    expect(valueOf(checkData(context))).toMatchObject({
      broken: 0,
      altered: 0,
      missing: 0,
      unsealed: 0,
      orphans: 0,
      offScale: 0,
      ladders: 0,
      repaired: 0,
    })
  })

  it.each<[string, string, object]>([
    ['a value off its ladder’s scale', 'UPDATE answers SET rating = 20', { offScale: 1 }],
    ['a seal that is not its row’s', "UPDATE seals SET own = 'x' WHERE of = 'answers'", { altered: 1 }],
    ['a seal without its row', "INSERT INTO seals (of, key, own) VALUES ('notes', '[1]', 'x')", { missing: 1 }],
    ['a row without its seal', "DELETE FROM seals WHERE of = 'answers'", { unsealed: 1 }],
    ['a row that belongs to nothing', "INSERT INTO later (assessment_id, item) VALUES ('nobody', 'a')", { orphans: 1 }],
    ['a ladder that is not what it was', "UPDATE ladders SET content = '{}'", { ladders: 1 }],
  ])('counts %s, and changes nothing', (_what, sql, found) => {
    const { context, change } = aRow()
    change({ kind: 'rate', item: ROW, value: 2 })
    context.db.pragma('foreign_keys = OFF')
    context.db.exec(sql)
    const before = context.db.prepare('SELECT assessment_id, item, rating, reason FROM answers').all()
    expect(valueOf(checkData(context))).toMatchObject(found)
    expect(context.db.prepare('SELECT assessment_id, item, rating, reason FROM answers').all()).toEqual(before)
  })

  it('computes figures again that are not what the answers come to', () => {
    const { context, change } = aRow()
    const figures = (): unknown => context.db.prepare('SELECT figures FROM assessments').pluck().get()
    const ofNoAnswer = figures()
    change({ kind: 'rate', item: ROW, value: 2 })
    const right = figures()
    context.db.prepare('UPDATE assessments SET figures = ?').run(ofNoAnswer)
    expect(valueOf(checkData(context)).repaired).toBe(1)
    expect(figures()).toBe(right)
    expect(valueOf(checkData(context)).repaired).toBe(0)
  })
})

describe('[trust A7] a copy elsewhere of what could not be saved', () => {
  it('is the assessment as it would be', () => {
    const { context, id, change } = aRow()
    change({ kind: 'rate', item: ROW, value: 2 })
    const { content } = unsavedCopy(context, {
      id,
      changes: [
        { kind: 'rate', item: ROW, value: 3 },
        { kind: 'note', item: ROW, text: 'not on the disk' },
      ],
    })
    expect(content).toMatchObject({
      format: 'cairn/assessment@1',
      ratings: { [ROW]: 3 },
      notes: { [ROW]: 'not on the disk' },
    })
    expect(context.db.prepare('SELECT rating FROM answers').pluck().get()).toBe(2)
  })

  it('is the changes alone where the assessment can’t be read', () => {
    const { context, id, change } = aRow()
    change({ kind: 'rate', item: ROW, value: 2 })
    context.db.exec('UPDATE answers SET rating = 20')
    const changes: Change[] = [{ kind: 'note', item: ROW, text: 'words' }]
    expect(unsavedCopy(context, { id, changes }).content).toEqual({ format: 'cairn/unsaved@1', changes })
  })
})
