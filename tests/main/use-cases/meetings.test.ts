import { describe, expect, it } from 'vitest'
import { deleteAssessment, restoreAssessment } from '#main/use-cases/delete-assessment.ts'
import { deleteMeeting, listMeetings, markCommitment, saveMeeting } from '#main/use-cases/meetings.ts'
import { openAssessment } from '#main/use-cases/open-assessment.ts'
import { purgeFromTrash, readTrash, restoreFromTrash } from '#main/use-cases/trash.ts'
import { err, ok } from '#shared/app-error.ts'
import { commitmentId, meetingId } from '#shared/ids.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { MeetingFields } from '#shared/meeting.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const FIELDS: MeetingFields = {
  heldOn: '2026-12-14',
  withWhom: '許志明',
  words: 'You are nearly there.\n再一季。',
  agreed: { craft: 2 },
  commitments: [
    { id: null, by: 'me', text: 'Lead the review', dueOn: '2027-01-31', state: 'open' },
    { id: null, by: 'manager', text: '  Find a mentor  ', dueOn: null, state: 'open' },
    { id: null, by: 'both', text: '   ', dueOn: null, state: 'open' },
  ],
}

const held = () => {
  const context = testContext()
  const { id } = aDraft(context)
  const meeting = valueOf(saveMeeting(context, { id: null, assessment: id, fields: FIELDS }))
  return { context, assessment: id, meeting }
}
const again = (fields: Partial<MeetingFields>): MeetingFields => ({ ...FIELDS, ...fields })

describe('what came of a talk', () => {
  it('is kept whole, without promises that say nothing', () => {
    const { context, meeting, assessment } = held()
    expect(meeting).toMatchObject({ assessment, heldOn: '2026-12-14', withWhom: '許志明', agreed: { craft: 2 } })
    expect(meeting.commitments.map(({ by, text, dueOn, state }) => [by, text, dueOn, state])).toEqual([
      ['me', 'Lead the review', '2027-01-31', 'open'],
      ['manager', 'Find a mentor', null, 'open'],
    ])
    expect(valueOf(listMeetings(context))).toEqual([meeting])
  })

  it('overwrites nothing of the assessment', () => {
    const context = testContext()
    const { id } = aDraft(context)
    const before = valueOf(openAssessment(context, { id }))
    valueOf(saveMeeting(context, { id: null, assessment: id, fields: FIELDS }))
    expect(valueOf(openAssessment(context, { id }))).toEqual(before)
  })

  it('keeps the ids of promises, and the time of a state that stays', () => {
    const { context, assessment, meeting } = held()
    const [first, second] = meeting.commitments
    if (first === undefined || second === undefined) throw new Error('not kept')
    valueOf(markCommitment(context, { id: first.id, state: 'done' }))
    const doneAtMs = context.clock.nowMs()
    context.clock.pass(60_000)
    const { by, text, dueOn } = first
    const fields = again({
      commitments: [
        { id: second.id, by: 'manager', text: 'Find two mentors', dueOn: null, state: 'dropped' },
        { id: first.id, by, text, dueOn, state: 'done' },
      ],
    })
    const saved = valueOf(saveMeeting(context, { id: meeting.id, assessment, fields }))
    expect(saved.commitments).toEqual([
      { ...second, text: 'Find two mentors', state: 'dropped', stateAtMs: doneAtMs + 60_000 },
      { ...first, state: 'done', stateAtMs: doneAtMs },
    ])
    valueOf(markCommitment(context, { id: first.id, state: 'open' }))
    expect(valueOf(listMeetings(context))[0]?.commitments[1]).toEqual(first)
  })

  it('lists the latest talk first, by its day', () => {
    const { context, assessment } = held()
    const fields = again({ heldOn: '2026-06-01', commitments: [] })
    valueOf(saveMeeting(context, { id: null, assessment, fields }))
    expect(valueOf(listMeetings(context)).map(({ heldOn }) => heldOn)).toEqual(['2026-12-14', '2026-06-01'])
  })

  it('goes with its assessment into the trash, and comes back with it', () => {
    const { context, assessment, meeting } = held()
    valueOf(deleteAssessment(context, { id: assessment }))
    expect(valueOf(listMeetings(context))).toEqual([])
    expect(deleteMeeting(context, { id: meeting.id })).toEqual(err('not-found'))
    valueOf(restoreAssessment(context, { id: assessment }))
    expect(valueOf(listMeetings(context))).toEqual([meeting])
  })

  it('goes into the trash with its values and promises, and comes back with them', () => {
    const { context, meeting } = held()
    expect(deleteMeeting(context, { id: meeting.id })).toEqual(ok(null))
    expect(valueOf(listMeetings(context))).toEqual([])
    expect(valueOf(readTrash(context))).toMatchObject([{ title: 'A draft', detail: '2026-12-14' }])
    valueOf(restoreFromTrash(context, { kind: 'meeting', id: meeting.id }))
    expect(valueOf(listMeetings(context))).toEqual([meeting])
    valueOf(deleteMeeting(context, { id: meeting.id }))
    valueOf(purgeFromTrash(context, [{ kind: 'meeting', id: meeting.id }]))
    const left = (table: string): unknown => context.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect([left('meetings'), left('commitments'), left('agreed_values')]).toEqual([0, 0, 0])
  })
})

describe('refused, with nothing changed', () => {
  const nobody = meetingId.parse('nobody00')
  it.each([
    ['a competency that the ladder does not have', { agreed: { nothing: 1 } }, 'nothing'],
    ['a level above the last', { agreed: { craft: 9 } }, 'craft'],
    ['half a level', { agreed: { craft: 1.5 } }, 'craft'],
  ])('%s', (_name, fields, field) => {
    const { context, assessment, meeting } = held()
    const refused = saveMeeting(context, { id: meeting.id, assessment, fields: again(fields) })
    expect(refused).toEqual(err('value-off-scale', { field }))
    expect(valueOf(listMeetings(context))).toEqual([meeting])
  })

  it('what is not there', () => {
    const { context, assessment } = held()
    const other: AssessmentId = aDraft(context).id
    const [meeting] = valueOf(listMeetings(context))
    if (meeting === undefined) throw new Error('not kept')
    expect(saveMeeting(context, { id: nobody, assessment, fields: FIELDS })).toEqual(err('not-found'))
    expect(saveMeeting(context, { id: meeting.id, assessment: other, fields: FIELDS })).toEqual(err('not-found'))
    expect(deleteMeeting(context, { id: nobody })).toEqual(err('not-found'))
    expect(markCommitment(context, { id: commitmentId.parse('nobody00'), state: 'done' })).toEqual(err('not-found'))
    expect(valueOf(listMeetings(context))).toEqual([meeting])
  })
})
