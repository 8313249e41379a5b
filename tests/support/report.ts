import { buildReport } from '#main/report/build-report.ts'
import type { ReportInput, ReportedAssessment } from '#main/report/report-context.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { foundWay } from '#main/assessments/found-way.ts'
import { sheetGoal } from '#shared/first-goal.ts'
import type { Ladder } from '#shared/ladder.ts'
import type { ReportModel } from '#shared/report-model.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import { builtInLadders } from './built-in.ts'
import { answersOf } from './answers.ts'

/** Noon of the day on which all test summaries are made. */
export const MADE_AT_MS = Date.UTC(2026, 10, 21, 12)

const builtIn = builtInLadders()

/** A ladder that comes with the app, with all its texts. */
export const builtInLadder = (id: string): Ladder => {
  const entry = builtIn.list.find((each) => each.id === id)
  const ladder = entry === undefined ? undefined : builtIn.ladder(entry.hash)
  if (ladder === undefined) throw new Error(`no built-in ladder ${id}`)
  return ladder
}

export const builtInIds = (): string[] => builtIn.list.map(({ id }) => id)

export interface ReportGiven extends Partial<Omit<ReportInput, 'record' | 'options'>> {
  readonly record?: Partial<ReportedAssessment>
  readonly options?: Partial<Omit<ReportOptions, 'sections'>>
  readonly sections?: Partial<ReportOptions['sections']>
}

/** The input of a summary, scored by the real engine, with nothing in it but what is given. */
export const reportInput = (ladder: Ladder, given: ReportGiven = {}): ReportInput => {
  const { record: recordGiven, options: optionsGiven, sections, ...rest } = given
  const record: ReportedAssessment = {
    id: 'assessment-now',
    ladderVersion: ladder.version,
    title: 'Second half of 2026',
    perspective: 'self',
    by: '',
    cycle: { name: '2026 H2' },
    target: null,
    ratings: {},
    notApplicable: {},
    notes: {},
    private: [],
    signals: {},
    answers: {},
    subject: '',
    questions: [],
    status: 'completed',
    updatedAtMs: MADE_AT_MS,
    completedAtMs: MADE_AT_MS,
    ...recordGiven,
  }
  const options = reportOptionsWith({ language: 'en', paper: 'A4', name: '', manager: '', ...optionsGiven })
  const { ratings, notApplicable, signals, target } = record
  const answers = answersOf({ ratings, notApplicable, signals, target })
  const outcome = scoreAssessment(ladder, answers)
  const goal = sheetGoal(ladder, target, outcome)
  return {
    record,
    ladder,
    outcome,
    way: goal === null ? null : foundWay({ ladder, answers, goal }),
    previous: null,
    history: [],
    evidence: [],
    actions: [],
    meetings: [],
    agreed: [],
    companion: null,
    aliases: [],
    options: { ...options, sections: { ...options.sections, ...sections } },
    profile: { role: '' },
    nowMs: MADE_AT_MS,
    ...rest,
  }
}

export const reportOf = (ladder: Ladder, given: ReportGiven = {}): ReportModel =>
  buildReport(reportInput(ladder, given))
