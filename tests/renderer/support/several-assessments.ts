import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { outlookOf } from '#main/scoring/outlook.ts'
import { err, ok } from '#shared/app-error.ts'
import type { AssessmentRecord, AssessmentSummary, Cycle, Saved } from '#shared/assessment-record.ts'
import { assessmentId, cycleId } from '#shared/ids.ts'
import type { AssessmentId, LadderHash } from '#shared/ids.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { LadderEntry } from '#shared/ipc/contract.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import { hashOf } from '../../support/summaries.ts'

export type Given = Partial<AssessmentRecord> & Pick<AssessmentRecord, 'title'>

/** The id that the n-th given assessment has. */
export const idOf = (index: number): AssessmentId => assessmentId.parse(`assessment${index}`)

/**
 * A bridge over several assessments in memory, scored by the real engine: for screens that compare. Each may have a
 * ladder of its own, by its hash.
 */
export const severalAssessments = (
  given: readonly Given[],
  ladders: ReadonlyMap<LadderHash, Ladder>,
  cycles: readonly Cycle[] = [],
) => {
  const [fallback] = [...ladders.keys()]
  const ladderOf = (hash: LadderHash): Ladder => {
    const ladder = ladders.get(hash)
    if (ladder === undefined) throw new Error('no such ladder')
    return ladder
  }
  const known: Cycle[] = [...cycles]
  const records = new Map<AssessmentId, AssessmentRecord>()
  const trash = new Map<AssessmentId, AssessmentRecord>()
  for (const [index, each] of given.entries()) {
    const id = idOf(index)
    const ladder = each.ladder ?? fallback ?? hashOf('a')
    const { id: ladderId, version } = ladderOf(ladder)
    records.set(id, {
      id,
      ladder,
      ladderId,
      ladderVersion: version,
      perspective: 'self',
      by: '',
      cycle: null,
      target: 'L4',
      track: null,
      context: {},
      ratings: {},
      notApplicable: {},
      notes: {},
      private: [],
      answers: {},
      subject: '',
      estimates: {},
      signals: {},
      later: [],
      questions: [],
      place: null,
      status: 'completed',
      createdAtMs: index,
      updatedAtMs: index,
      completedAtMs: index,
      events: [],
      ...each,
    })
  }
  const outcomeOf = (record: AssessmentRecord) => scoreAssessment(ladderOf(record.ladder), { ...record, evidenced: [] })
  const summaryOf = (record: AssessmentRecord): AssessmentSummary => {
    const { trace: _, ...outcome } = outcomeOf(record)
    return {
      ...record,
      notApplicable: Object.keys(record.notApplicable),
      reopened: record.events.filter(({ kind }) => kind === 'reopened').length,
      outcome,
    }
  }
  const saved = (record: AssessmentRecord): Saved => ({
    savedAtMs: 0,
    record,
    outcome: outcomeOf(record),
    outlook: outlookOf(ladderOf(record.ladder), { ...record, evidenced: [] }),
    undo: { undo: null, redo: null },
  })
  const change = (id: AssessmentId, next: (record: AssessmentRecord) => AssessmentRecord) => {
    const record = records.get(id)
    if (record === undefined) return err('not-found')
    const made = next(record)
    records.set(id, made)
    return ok(made)
  }
  const entry = ([hash, ladder]: readonly [LadderHash, Ladder]): LadderEntry => ({
    hash,
    id: ladder.id,
    version: ladder.version,
    languages: ladder.languages,
    builtIn: true,
    current: true,
    name: ladder.name,
    shortName: ladder.shortName ?? null,
    purpose: ladder.purpose,
    supplements: ladder.supplements ?? null,
    levels: ladder.levels,
    result: ladder.result.kind,
    competencies: ladder.competencies.length,
    items: itemsOf(ladder).length,
  })
  const calls: string[] = []
  const note = (call: string): void => {
    calls.push(call)
  }
  const bridge: Partial<CairnBridge> = {
    actionsList: async () => ok([]),
    evidenceBehind: async () => ok([]),
    evidenceCounted: async () => ok([]),
    laddersList: async () => ok([...ladders].map(entry)),
    ladderRead: async ({ ladder }) => ok(ladderOf(ladder)),
    cyclesList: async () => ok(known),
    cycleCreate: async (fields) => {
      const cycle: Cycle = { ...fields, id: cycleId.parse(`newcycle${known.length}`), assessments: 0 }
      known.push(cycle)
      return ok(cycle)
    },
    assessmentsList: async () => ok([...records.values()].toReversed().map(summaryOf)),
    assessmentOpen: async ({ id }) => {
      const record = records.get(id)
      if (record === undefined) return err('not-found')
      const before = [...records.values()].findLast((other) => other.createdAtMs < record.createdAtMs)
      return ok({ ...saved(record), previous: before === undefined ? null : summaryOf(before) })
    },
    assessmentPlace: async ({ id, place }) => {
      note(`place ${id} ${place.competency}`)
      return ok(null)
    },
    assessmentComplete: async ({ id }) => {
      note(`complete ${id}`)
      const done = change(id, (record) => ({ ...record, status: 'completed' }))
      return done.ok ? ok(saved(done.value)) : done
    },
    assessmentReopen: async ({ id }) => {
      note(`reopen ${id}`)
      const done = change(id, (record) => ({
        ...record,
        status: 'draft',
        events: [...record.events, { kind: 'reopened', atMs: 1 }],
      }))
      return done.ok ? ok(saved(done.value)) : done
    },
    assessmentRename: async ({ id, title }) => {
      note(`rename ${id} ${title}`)
      return change(id, (record) => ({ ...record, title }))
    },
    assessmentMove: async ({ id, cycle }) => {
      note(`move ${id} ${cycle ?? 'none'}`)
      return change(id, (record) => ({ ...record, cycle: known.find((each) => each.id === cycle) ?? null }))
    },
    assessmentDuplicate: async ({ id, title, cycle }) => {
      note(`duplicate ${id} ${cycle ?? 'none'}`)
      const record = records.get(id)
      if (record === undefined) return err('not-found')
      const made: AssessmentRecord = {
        ...record,
        id: idOf(records.size),
        title,
        status: 'draft',
        cycle: known.find((each) => each.id === cycle) ?? null,
      }
      records.set(made.id, made)
      return ok(made)
    },
    assessmentDelete: async ({ id }) => {
      note(`delete ${id}`)
      const record = records.get(id)
      if (record === undefined) return err('not-found')
      records.delete(id)
      trash.set(id, record)
      return ok(null)
    },
    assessmentRestore: async ({ id }) => {
      note(`restore ${id}`)
      const record = trash.get(id)
      if (record === undefined) return err('not-found')
      records.set(id, record)
      return ok(record)
    },
    assessmentSaveFile: async () => ok({ name: 'review.cairn.json', folder: '/home/lin' }),
  }
  return { bridge, calls }
}
