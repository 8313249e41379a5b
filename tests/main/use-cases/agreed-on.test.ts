import { describe, expect, it } from 'vitest'
import { listAgreed, saveAgreedRow } from '#main/use-cases/agreed-rows.ts'
import { changeAssessment } from '#main/use-cases/change-assessment.ts'
import { completeAssessment } from '#main/use-cases/assessment-status.ts'
import { deleteMeeting, saveMeeting } from '#main/use-cases/meetings.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import type { AssessmentId } from '#shared/ids.ts'
import { archiveOf, takeIn } from '../../support/archives.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'
import type { TestContext } from '../../support/use-cases.ts'

/** Every row of `craft` rated 1. */
const rated = () => {
  const context = testContext()
  const { id } = aDraft(context)
  for (const item of ['craft.testing', 'craft.review', 'craft.design']) {
    valueOf(changeAssessment(context, { id, change: { kind: 'rate', item, value: 1 } }))
  }
  return { context, id }
}
const agree = (context: TestContext, id: AssessmentId, item: string, value: number | null, note = '') =>
  valueOf(saveAgreedRow(context, { id, item, value, note }))
const talk = (context: TestContext, id: AssessmentId, heldOn: string, agreed: Record<string, number>) =>
  valueOf(
    saveMeeting(context, {
      id: null,
      assessment: id,
      fields: { heldOn, withWhom: '', words: '', agreed, commitments: [] },
    }),
  )
const own = (context: TestContext, id: AssessmentId): number | null | undefined =>
  valueOf(openAssessment(context, { id })).outcome.competencies['craft']?.value

describe('what was agreed on', () => {
  it('is nothing to begin with', () => {
    const { context, id } = rated()
    expect(valueOf(listAgreed(context, { id }))).toEqual({ rows: [], competencies: [] })
  })

  it('comes, row by row, to a value of the competency, and changes no answer', () => {
    const { context, id } = rated()
    const before = own(context, id)
    agree(context, id, 'craft.testing', 3)
    const { rows, competencies } = agree(context, id, 'craft.review', 3, 'both saw it')
    expect(rows).toEqual([
      { item: 'craft.review', value: 3, note: 'both saw it' },
      { item: 'craft.testing', value: 3, note: '' },
    ])
    // By the ladder's own rule: two of three rows at L3, and one far below costs a level.
    expect(competencies).toEqual([{ competency: 'craft', own: before, fromRows: 2, fromTalk: null, value: 2 }])
    expect(own(context, id)).toBe(before)
  })

  it('says nothing of a competency where only words were agreed on', () => {
    const { context, id } = rated()
    expect(agree(context, id, 'craft.testing', null, 'look again').competencies).toEqual([])
  })

  it('is what the latest talk said of the competency, where one did; what the rows come to stays beside it', () => {
    const { context, id } = rated()
    agree(context, id, 'craft.testing', 3)
    agree(context, id, 'craft.review', 3)
    talk(context, id, '2026-06-30', { craft: 1 })
    const later = talk(context, id, '2026-09-30', { craft: 3 })
    talk(context, id, '2026-11-01', {})
    const [craft] = valueOf(listAgreed(context, { id })).competencies
    expect(craft).toMatchObject({ fromRows: 2, fromTalk: { value: 3, heldOn: '2026-09-30' }, value: 3 })
    valueOf(deleteMeeting(context, { id: later.id }))
    expect(valueOf(listAgreed(context, { id })).competencies[0]).toMatchObject({ value: 1 })
  })

  it('can be added to a completed assessment, and is taken back row by row', () => {
    const { context, id } = rated()
    valueOf(completeAssessment(context, { id }))
    expect(agree(context, id, 'craft.testing', 2).rows).toHaveLength(1)
    expect(agree(context, id, 'craft.testing', null).rows).toEqual([])
    expect(saveAgreedRow(context, { id, item: 'craft.none', value: 1, note: '' })).toMatchObject({ ok: false })
    expect(saveAgreedRow(context, { id, item: 'craft.testing', value: 19, note: '' })).toMatchObject({ ok: false })
  })

  it('is joined where rows were agreed on here and a talk was held there', () => {
    const { context: here, id } = rated()
    const there = testContext()
    valueOf(takeIn(there, archiveOf(here.db)))
    agree(here, id, 'craft.testing', 3)
    talk(there, id, '2026-11-20', { craft: 2 })
    valueOf(takeIn(here, archiveOf(there.db)))
    const [craft] = valueOf(listAgreed(here, { id })).competencies
    expect(craft).toMatchObject({ fromTalk: { value: 2, heldOn: '2026-11-20' } })
    expect(craft?.fromRows).not.toBeNull()
    // And the other way round: nothing of either is lost on any computer.
    valueOf(takeIn(there, archiveOf(here.db)))
    expect(valueOf(listAgreed(there, { id }))).toEqual(valueOf(listAgreed(here, { id })))
  })
})
