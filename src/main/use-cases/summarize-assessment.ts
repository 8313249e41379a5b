import { foundWay } from '#main/assessments/found-way.ts'
import type { WayQuestion } from '#main/assessments/found-way.ts'
import { buildDocument } from '#main/report/build-report.ts'
import type { ReportedView } from '#main/report/report-context.ts'
import { listActions } from '#main/storage/actions.ts'
import { listOfLadder } from '#main/storage/assessments.ts'
import { listMeetings } from '#main/storage/meetings.ts'
import { readProfile } from '#main/storage/settings.ts'
import { readAliases } from '#main/storage/summary-choices.ts'
import { transact } from '#main/storage/transact.ts'
import { ok } from '#shared/app-error.ts'
import type { Result } from '#shared/app-error.ts'
import type { AssessmentRecord, AssessmentSummary } from '#shared/assessment-record.ts'
import type { AssessmentId } from '#shared/ids.ts'
import type { Ladder } from '#shared/ladder.ts'
import { sheetGoal } from '#shared/first-goal.ts'
import type { Meeting } from '#shared/meeting.ts'
import type { ReportDocument } from '#shared/report-model.ts'
import type { Outcome } from '#shared/outcome.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import type { FoundWay } from '#shared/way.ts'
import { agreedOn } from './agreed-on.ts'
import type { UseCaseContext } from './context.ts'
import { dayOfAssessment } from './day-of-assessment.ts'
import { evidenceThatCounts } from './evidence-that-counts.ts'
import { listAssessments } from './list-assessments.ts'
import type { LoadedAssessment } from './loaded-assessment.ts'
import { answersOf, loadAssessment } from './loaded-assessment.ts'
import { openAssessment } from './open-assessment.ts'

export interface Summary {
  readonly document: ReportDocument
  /** The name of the ladder that could be printed along; null where none has an assessment in the cycle. */
  readonly companion: Ladder['name'] | null
  /** Of the assessment, as the person named it. */
  readonly title: string
}

/**
 * The 1:1 summary of an assessment as it stands on the disk, with the cycles and talks before it.
 * @param find looks for the way that the sheet tells; null leaves it out
 */
export function summarizeAssessment(
  context: UseCaseContext,
  { id, options }: { readonly id: AssessmentId; readonly options: ReportOptions },
  find: FindWay = foundWay,
): Result<Summary> {
  const { db } = context
  return transact(db, () => {
    const all = listAssessments(context)
    if (!all.ok) return all
    const main = viewOf(context, id, all.value, find)
    if (!main.ok) return main
    const besides = companionOf(context, main.value, all.value)
    const companion = besides === null ? null : viewOf(context, besides, all.value, find)
    if (companion !== null && !companion.ok) return companion
    return ok({
      title: main.value.record.title,
      companion: companion === null ? null : companion.value.ladder.name,
      document: buildDocument({
        ...main.value,
        companion: companion === null ? null : companion.value,
        options,
        aliases: readAliases(db),
        profile: readProfile(db),
      }),
    })
  })
}

type FindWay = (question: WayQuestion) => FoundWay | null

type LoadedView = ReportedView & { readonly record: AssessmentRecord }

/** All that the pages tell of one assessment. */
function viewOf(
  context: UseCaseContext,
  id: AssessmentId,
  all: readonly AssessmentSummary[],
  find: FindWay,
): Result<LoadedView> {
  const { db, clock } = context
  const loaded = loadAssessment(context, db, id)
  if (!loaded.ok) return loaded
  const opened = openAssessment(context, { id })
  if (!opened.ok) return opened
  const { record, outcome, previous } = opened.value
  const order = listOfLadder(db, record).toSorted((a, b) => a.day.localeCompare(b.day) || a.seq - b.seq)
  const days = new Map(all.map((summary) => [summary.id, dayOfAssessment(summary)]))
  const own = days.get(id) ?? ''
  // An old sheet doesn't tell what was promised after it.
  const meetings = listMeetings(db).filter(({ assessment }) => (days.get(assessment) ?? '') <= own)
  return ok({
    record,
    ladder: loaded.value.shelved.ladder,
    outcome,
    previous,
    history: order.flatMap((each) => all.filter((summary) => summary.id === each.id)),
    evidence: evidenceThatCounts(db, record, loaded.value.shelved.vocabulary).map(({ claims, ...entry }) => ({
      ...entry,
      supports: claims,
    })),
    actions: listActions(db).filter(
      ({ ladderId, state, cycle }) =>
        (ladderId === null || ladderId === record.ladderId) && (state === 'open' || cycle === record.cycle?.id),
    ),
    way: wayOf(loaded.value, outcome, find),
    meetings,
    agreed: agreedIn(context, meetings[0], record.ladderId),
    nowMs: clock.nowMs(),
  })
}

/** What two agreed on about what the talk was about; nothing where that was of another ladder, on another scale. */
function agreedIn(context: UseCaseContext, talk: Meeting | undefined, ladderId: string): LoadedView['agreed'] {
  if (talk === undefined) return []
  const about = loadAssessment(context, context.db, talk.assessment)
  if (!about.ok || about.value.record.ladderId !== ladderId) return []
  return agreedOn(context, context.db, about.value).competencies
}

/** To the target, or without one to what comes next. What is hard for her is hers alone: on the pages each step counts one. */
function wayOf(loaded: LoadedAssessment, outcome: Outcome, find: FindWay): FoundWay | null {
  const { ladder } = loaded.shelved
  const goal = sheetGoal(ladder, loaded.record.target, outcome)
  return goal === null ? null : find({ ladder, answers: answersOf(loaded), goal, hard: {} })
}

/** The latest assessment of the same view and cycle in the ladder that goes with this one, either way round. */
function companionOf(
  { db, shelf }: UseCaseContext,
  { record, ladder }: LoadedView,
  all: readonly AssessmentSummary[],
): AssessmentId | null {
  if (record.cycle === null) return null
  const found = all.find((each) => {
    if (each.cycle?.id !== record.cycle?.id || each.perspective !== record.perspective) return false
    if (each.ladderId === record.ladderId) return false
    if (ladder.supplements === each.ladderId) return true
    return shelf.find(db, each.ladder)?.ladder.supplements === record.ladderId
  })
  return found?.id ?? null
}
