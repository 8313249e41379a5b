import { formatFor } from '#shared/format.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type { ReportCounts, ReportHead, ReportLeftOut, ReportModel } from '#shared/report-model.ts'
import type { ReportOptions } from '#shared/report-options.ts'
import { createSay } from '#shared/say.ts'
import { answersOf } from './answers.ts'
import { cyclesOf } from './cycles.ts'
import { gapsOf } from './gaps.ts'
import { notesOf } from './notes.ts'
import { promotionsOf } from './promotions.ts'
import type { ReportContext, ReportInput } from './report-context.ts'
import { resultOf } from './result.ts'
import { standingOf } from './standing.ts'
import { strengthsOf } from './strengths.ts'

/**
 * The 1:1 summary of an assessment, in the language of the options whatever the app's. What is not put in is not in the
 * model: a section that was left out, and private notes unless they were ticked, never reach paper or clipboard.
 */
export const buildReport = (input: ReportInput): ReportModel => {
  const { options, ladder, record } = input
  const { language } = options
  const context: ReportContext = {
    ...input,
    say: createSay(language),
    format: formatFor(language),
    text: ladderTextIn(ladder, language),
  }
  const standing = standingOf(context)
  const answers = answersOf(context, standing)
  const notes = notesOf(context, answers)
  const all = {
    strengths: strengthsOf(context, standing),
    gaps: gapsOf(context, standing),
    questions: record.questions.map((question) => question.trim()).filter((question) => question !== ''),
    cycles: cyclesOf(context, standing),
    promotions: promotionsOf(context),
  }
  const counts: ReportCounts = {
    level: 1,
    radar: standing.rows.length,
    strengths: all.strengths.length,
    gaps: all.gaps.list.length,
    questions: all.questions.length,
    answers: answers.groups.reduce((sum, { rows }) => sum + rows.length, 0),
    cycles: all.cycles.rows.length > 1 ? all.cycles.rows.length : 0,
    promotion: all.promotions.length,
    notes: notes.open.length,
    privateNotes: notes.hidden.length,
  }
  const put = <T>(section: keyof ReportOptions['sections'], content: T): T | null =>
    options.sections[section] && counts[section] > 0 ? content : null
  return {
    language,
    paper: options.paper,
    head: headOf(context),
    result: put('level', resultOf(context, standing)),
    standing: put('radar', {
      ...standing,
      previous: input.previous === null ? null : (input.previous.cycle?.name ?? input.previous.title),
    }),
    strengths: put('strengths', all.strengths),
    gaps: put('gaps', all.gaps),
    questions: put('questions', all.questions),
    answers: put('answers', answers),
    cycles: put('cycles', all.cycles),
    promotions: put('promotion', all.promotions),
    notes: put('notes', notes.open),
    privateNotes: put('privateNotes', notes.hidden),
    leftOut: leftOutOf(input, counts),
    counts,
  }
}

const headOf = ({ record, ladder, options, profile, text }: ReportContext): ReportHead => ({
  name: options.name.trim(),
  role: options.name.trim() === '' ? '' : profile.role.trim(),
  manager: options.manager.trim(),
  ladder: text.name(ladder),
  version: ladder.version,
  period: record.cycle?.name ?? record.title,
  perspective: record.perspective,
  by: record.by.trim(),
  atMs: record.completedAtMs ?? record.updatedAtMs,
  isDraft: record.status === 'draft',
})

const leftOutOf = ({ options, nowMs }: ReportInput, counts: ReportCounts): ReportLeftOut => ({
  sections: SECTIONS.filter((section) => !options.sections[section] && counts[section] > 0),
  notes: options.sections.notes ? 0 : counts.notes,
  privateNotes: options.sections.privateNotes ? 0 : counts.privateNotes,
  hasPrivate: options.sections.privateNotes && counts.privateNotes > 0,
  madeAtMs: nowMs,
})

/** Details only: what page one holds is for the person to say. Notes are told by their number. */
const SECTIONS = ['answers', 'cycles', 'promotion'] as const
