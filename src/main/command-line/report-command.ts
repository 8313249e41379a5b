import { writeWholeFile } from '#main/files/write-whole-file.ts'
import { printProblems } from '#main/ladders/print-problems.ts'
import { buildDocument } from '#main/report/build-report.ts'
import type { ReportedAssessment, ReportedEvidence } from '#main/report/report-context.ts'
import { scoreAssessment } from '#main/scoring/score-assessment.ts'
import { foundWay } from '#main/assessments/found-way.ts'
import type { AssessmentFile } from '#shared/assessment.ts'
import { sheetGoal } from '#shared/first-goal.ts'
import type { Ladder } from '#shared/ladder.ts'
import { isLocale } from '#shared/locale.ts'
import { reportOptionsWith } from '#shared/report-presets.ts'
import type { Command } from './command.ts'
import { readAssessment } from './read-assessment.ts'

/** `report FILE --lang en|zh-TW --paper A4|Letter --out PDF`: the 1:1 summary of an assessment file. */
export const reportCommand: Command = {
  plain: ['FILE'],
  options: ['lang', 'paper', 'out', 'pack'],
  run: async ({ plain: [path = ''], options: { lang, paper, out, pack } }, world) => {
    if (!isLocale(lang)) return { status: 'usage', fault: 'report: --lang takes en or zh-TW' }
    if (paper !== 'A4' && paper !== 'Letter') return { status: 'usage', fault: 'report: --paper takes A4 or Letter' }
    if (out === undefined) return { status: 'usage', fault: 'report: --out PDF is missing' }
    const read = readAssessment(path, pack, world)
    if (!read.ok) return { status: 'refused', lines: printProblems(read.problems) }
    const { file, ladder, answers } = read
    const outcome = scoreAssessment(ladder, answers)
    const goal = sheetGoal(ladder, file.target ?? null, outcome)
    const { pdf, pages } = await world.printReport(
      buildDocument({
        record: reportedFile(file, ladder),
        ladder,
        outcome,
        way: goal === null ? null : foundWay({ ladder, answers, goal }),
        previous: null,
        history: [],
        evidence: reportedEvidence(file),
        actions: [],
        meetings: [],
        agreed: [],
        companion: null,
        aliases: [],
        options: reportOptionsWith({ language: lang, paper, name: '', manager: '' }),
        profile: { role: '' },
        nowMs: Date.now(),
      }),
    )
    const written = writeWholeFile(out, pdf)
    if (written.ok) return { status: 'done', data: { file: out, pages } }
    const why =
      written.error.code === 'disk-full' ? 'the disk is full' : 'check that its folder exists and can be written to'
    return { status: 'refused', lines: [`${out}: could not be written: ${why}`] }
  },
}

const reportedEvidence = ({ evidence = [] }: AssessmentFile): ReportedEvidence[] =>
  evidence.map(({ title, what = '', outcome = '', on = null, to = null, link = null, stance, supports }, index) => ({
    id: `${index}`,
    title,
    what,
    outcome,
    on,
    to,
    link,
    stance: stance ?? 'supports',
    private: false,
    supports: supports ?? [],
  }))

/** A file as the summary reads it. It says neither when it was made nor what was asked of the manager. */
const reportedFile = (file: AssessmentFile, ladder: Ladder): ReportedAssessment => ({
  id: '',
  ladderVersion: ladder.version,
  title: file.title,
  perspective: file.perspective ?? 'self',
  by: file.by ?? '',
  cycle: file.cycle ?? null,
  target: file.target ?? null,
  ratings: file.ratings ?? {},
  notApplicable: file.notApplicable ?? {},
  notes: file.notes ?? {},
  private: file.private ?? [],
  signals: file.signals ?? {},
  answers: Object.fromEntries(
    Object.entries(file.answers ?? {}).map(([id, { text = '', lastOn = null }]) => [id, { text, lastOn }]),
  ),
  subject: file.loopSubject ?? '',
  questions: [],
  status: 'completed',
  updatedAtMs: null,
  completedAtMs: null,
})
