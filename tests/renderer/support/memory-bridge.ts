import { applyChange } from '#shared/apply-change.ts'
import type { AppErrorCode, Result } from '#shared/app-error.ts'
import { err, ok } from '#shared/app-error.ts'
import type { AssessmentRecord, Change, Saved, UndoStep } from '#shared/assessment-record.ts'
import { assessmentId, ladderHash } from '#shared/ids.ts'
import type { CairnBridge } from '#shared/ipc/bridge.ts'
import type { AppState, LadderEntry } from '#shared/ipc/contract.ts'
import { itemsOf } from '#shared/items.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { Locale } from '#shared/locale.ts'
import { profileSchema, settingsSchema } from '#shared/settings.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { outlookOf } from '#main/scoring/outlook.ts'

export const HASH = ladderHash.parse('a'.repeat(64))
export const ID = assessmentId.parse('assessment1')

/** A bridge over one assessment in memory, scored by the real engine: for components, where no Electron runs. */
export const memoryBridge = (ladder: Ladder, given: Partial<AssessmentRecord> = {}, locale: Locale = 'en') => {
  let record: AssessmentRecord = {
    id: ID,
    ladder: HASH,
    ladderId: ladder.id,
    ladderVersion: ladder.version,
    title: 'Software Engineer Track · 2026 H2',
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
    signals: {},
    later: [],
    answers: {},
    subject: '',
    estimates: {},
    questions: [],
    place: null,
    status: 'draft',
    createdAtMs: 0,
    updatedAtMs: Date.UTC(2026, 10, 17, 6, 32, 8),
    completedAtMs: null,
    events: [],
    ...given,
  }
  const past: { readonly record: AssessmentRecord; readonly change: Change }[] = []
  let undone: Change | undefined
  let refusal: Result<never> | null = null
  const answers = () => ({ ...record, evidenced: [] })
  const saved = (): Result<Saved> =>
    ok({
      savedAtMs: record.updatedAtMs,
      record,
      outcome: scoreAssessment(ladder, answers()),
      outlook: outlookOf(ladder, answers()),
      undo: { undo: stepOf(past.at(-1)?.change), redo: stepOf(undone) },
    })
  const state: AppState = {
    settings: settingsSchema.parse({ welcomed: true }),
    profile: profileSchema.parse({}),
    locale,
    dark: false,
    platform: 'linux',
    versions: { cairn: '0.1.0', electron: '', chromium: '', node: '', sqlite: '' },
    data: { folder: '/home/lin/Cairn', fileBytes: 40_960, assessments: 1, samples: 0 },
  }
  const entry: LadderEntry = {
    hash: HASH,
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
  }
  const changes: Change[] = []
  const bridge: Partial<CairnBridge> = {
    appState: async () => ok(state),
    actionsList: async () => ok([]),
    laddersList: async () => ok([entry]),
    ladderRead: async () => ok(ladder),
    cyclesList: async () => ok([]),
    evidenceList: async () => ok([]),
    evidenceCounted: async () => ok([]),
    evidenceBehind: async () => ok([]),
    assessmentsList: async () => ok([]),
    assessmentPlace: async ({ place }) => {
      record = { ...record, place }
      return ok(null)
    },
    assessmentOpen: async () => {
      const now = saved()
      return now.ok ? ok({ ...now.value, previous: null }) : now
    },
    assessmentChange: async ({ change }) => {
      if (refusal !== null) return refusal
      changes.push(change)
      past.push({ record, change })
      undone = undefined
      record = applyChange(record, change)
      return saved()
    },
    assessmentUndo: async () => {
      const step = past.pop()
      record = step?.record ?? record
      undone = step?.change
      return saved()
    },
    assessmentRedo: async () => saved(),
    assessmentComplete: async () => {
      if (refusal !== null) return refusal
      record = { ...record, status: 'completed', completedAtMs: record.updatedAtMs }
      return saved()
    },
    onEvent: () => () => undefined,
    onFlush: () => undefined,
  }
  return {
    bridge,
    changes,
    record: () => record,
    /** From now on changes fail, as on a full disk; null mends it. */
    refuse: (code: AppErrorCode | null): void => {
      refusal = code === null ? null : err(code)
    },
  }
}

const stepOf = (change: Change | undefined): UndoStep | null => {
  if (change === undefined) return null
  if ('item' in change) return { kind: change.kind, at: change.item }
  if (change.kind === 'signal') return { kind: 'signal', at: change.signal }
  return { kind: change.kind, at: change.kind === 'estimate' ? change.id : null }
}
