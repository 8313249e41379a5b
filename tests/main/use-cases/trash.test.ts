import { describe, expect, it } from 'vitest'
import { createActions, deleteAction, listActions } from '#main/use-cases/actions.ts'
import { createCycle, deleteCycle, listCycles } from '#main/use-cases/cycles.ts'
import { deleteAssessment, restoreAssessment } from '#main/use-cases/delete-assessment.ts'
import { deleteEvidence, listEvidence } from '#main/use-cases/evidence-log.ts'
import { listAssessments } from '#main/use-cases/list-assessments.ts'
import { deleteMeeting, listMeetings, saveMeeting } from '#main/use-cases/meetings.ts'
import { createScenario, deleteScenario, listScenarios } from '#main/use-cases/scenarios.ts'
import { searchEvidence } from '#main/use-cases/search-evidence.ts'
import { emptyTrash, purgeExpired, purgeFromTrash, readTrash, restoreFromTrash } from '#main/use-cases/trash.ts'
import { checkSeals } from '#main/storage/check-seals.ts'
import { err } from '#shared/app-error.ts'
import type { Trashed } from '#shared/trashed.ts'
import { note } from '../../support/evidence.ts'
import { aDraft, testContext, valueOf } from '../../support/use-cases.ts'

const DAY_MS = 86_400_000

/** One of everything that can be deleted by itself. */
const everything = () => {
  const context = testContext()
  const { id: assessment } = aDraft(context)
  const { id: other } = aDraft(context, { title: 'To be deleted' })
  const evidence = note(context, { title: 'Mended the pipeline' }).id
  const fields = { title: 'Read a book', why: '', dueOn: null }
  const [action] = valueOf(
    createActions(context, {
      actions: [
        { ...fields, ladder: null, competency: null, raises: [], promotion: null, assessment: null, cycle: null },
      ],
    }),
  )
  const meeting = valueOf(
    saveMeeting(context, {
      id: null,
      assessment,
      fields: { heldOn: '2026-12-14', withWhom: '', words: 'x', agreed: {}, commitments: [] },
    }),
  ).id
  const scenario = valueOf(
    createScenario(context, { assessment, name: 'Up', alteration: { ratings: { 'craft.testing': 2 }, signals: {} } }),
  ).id
  const cycle = valueOf(createCycle(context, { name: '2027 H1', startsOn: null, endsOn: null })).id
  if (action === undefined) throw new Error('no action')
  const all = {
    assessment: other,
    evidence,
    action: action.id,
    meeting,
    scenario,
    cycle,
  }
  const deleteAll = (): void => {
    valueOf(deleteAssessment(context, { id: other }))
    valueOf(deleteEvidence(context, { id: evidence }))
    valueOf(deleteAction(context, { id: action.id }))
    valueOf(deleteMeeting(context, { id: meeting }))
    valueOf(deleteScenario(context, { id: scenario }))
    valueOf(deleteCycle(context, { id: cycle }))
  }
  const shown = () => ({
    assessments: valueOf(listAssessments(context)).length,
    evidence: valueOf(listEvidence(context)).length,
    found: valueOf(searchEvidence(context, { query: 'pipeline' })).length,
    actions: valueOf(listActions(context)).length,
    meetings: valueOf(listMeetings(context)).length,
    scenarios: valueOf(listScenarios(context, { assessment })).length,
    cycles: valueOf(listCycles(context)).length,
  })
  return { context, assessment, all, deleteAll, shown }
}

describe('[trust A8] the trash', () => {
  it('takes everything that can be deleted, tells what it is, and gives it back as it was', () => {
    const { context, all, deleteAll, shown } = everything()
    const before = shown()
    deleteAll()
    expect(shown()).toEqual({
      assessments: 1,
      evidence: 0,
      found: 0,
      actions: 0,
      meetings: 0,
      scenarios: 0,
      cycles: 0,
    })
    const entries = valueOf(readTrash(context))
    expect(new Set(entries.map(({ entry }) => entry.kind))).toEqual(new Set(Object.keys(all)))
    expect(entries.map(({ title, detail }) => [title, detail])).toEqual(
      expect.arrayContaining([
        ['To be deleted', ''],
        ['Mended the pipeline', ''],
        ['Read a book', ''],
        ['A draft', '2026-12-14'],
        ['A draft', 'Up'],
        ['2027 H1', ''],
      ]),
    )
    for (const { entry } of entries) valueOf(restoreFromTrash(context, entry))
    expect(shown()).toEqual(before)
    expect(valueOf(readTrash(context))).toEqual([])
  })

  it('lets each go thirty days after it was deleted, and not before', () => {
    const { context, deleteAll } = everything()
    deleteAll()
    context.clock.pass(30 * DAY_MS)
    expect(valueOf(purgeExpired(context))).toEqual([])
    context.clock.pass(1)
    expect(valueOf(purgeExpired(context))).toHaveLength(6)
    const left = ['evidence', 'actions', 'meetings', 'scenarios', 'scenario_ratings', 'cycles'].map((table) =>
      context.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    )
    expect(left).toEqual([0, 0, 0, 0, 0, 0])
    expect(checkSeals(context.db)).toEqual({ altered: [], missing: [], unsealed: [], derived: [] })
  })

  it('tells nothing of what lies in it with its assessment, and lets both go together', () => {
    const { context, assessment, deleteAll } = everything()
    deleteAll()
    valueOf(deleteAssessment(context, { id: assessment }))
    const kinds = valueOf(readTrash(context)).map(({ entry }) => entry.kind)
    expect(kinds).not.toContain('meeting')
    expect(kinds).not.toContain('scenario')
    valueOf(emptyTrash(context))
    expect(context.db.prepare('SELECT count(*) FROM meetings').pluck().get()).toBe(0)
  })

  it('gives back with an assessment the cycle that it stood in', () => {
    const context = testContext()
    const { id: cycle } = valueOf(createCycle(context, { name: 'H2', startsOn: null, endsOn: null }))
    const { id } = aDraft(context, { cycle })
    valueOf(deleteAssessment(context, { id }))
    valueOf(deleteCycle(context, { id: cycle }))
    valueOf(restoreAssessment(context, { id }))
    expect(valueOf(listCycles(context))).toMatchObject([{ id: cycle, assessments: 1 }])
  })

  it('lets a cycle go that an assessment beside it stood in', () => {
    const context = testContext()
    const { id: cycle } = valueOf(createCycle(context, { name: 'H2', startsOn: null, endsOn: null }))
    const { id } = aDraft(context, { cycle })
    valueOf(deleteAssessment(context, { id }))
    valueOf(deleteCycle(context, { id: cycle }))
    valueOf(purgeFromTrash(context, [{ kind: 'cycle', id: cycle }]))
    expect(valueOf(restoreAssessment(context, { id })).cycle).toBeNull()
  })

  it('holds nothing that was not deleted', () => {
    const { context, all } = everything()
    const entries: Trashed[] = [
      { kind: 'assessment', id: all.assessment },
      { kind: 'evidence', id: all.evidence },
      { kind: 'action', id: all.action },
      { kind: 'meeting', id: all.meeting },
      { kind: 'scenario', id: all.scenario },
      { kind: 'cycle', id: all.cycle },
    ]
    for (const entry of entries) {
      expect(restoreFromTrash(context, entry)).toEqual(err('not-found'))
      expect(purgeFromTrash(context, [entry])).toEqual(err('not-found'))
    }
  })
})
