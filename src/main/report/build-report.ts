import { formatIn } from '#shared/format-in.ts'
import { ladderTextIn } from '#shared/ladder-text.ts'
import type {
  LeftOutSection,
  ReportCounts,
  ReportDocument,
  ReportHead,
  ReportLeftOut,
  ReportModel,
} from '#shared/report-model.ts'
import type { ReportSection } from '#shared/report-options.ts'
import { sayIn } from '#shared/say-in.ts'
import { actionsOf } from './actions.ts'
import { answersOf } from './answers.ts'
import { cyclesOf } from './cycles.ts'
import { evidenceOf } from './evidence.ts'
import { gapsOf } from './gaps.ts'
import { notesOf } from './notes.ts'
import { promisesOf } from './promises.ts'
import { promotionsOf } from './promotions.ts'
import { reasonsOf } from './reasons.ts'
import { aliasedText, nameReplacer, withAliases } from './replace-names.ts'
import type { ReportContext, ReportInput } from './report-context.ts'
import { resultOf } from './result.ts'
import { signalGroups } from './signal-groups.ts'
import { standingOf } from './standing.ts'
import { strengthsOf } from './strengths.ts'
import { traceOf } from './trace.ts'
import { wayLength, wayOf } from './way.ts'
import { withoutSignals } from './without-signals.ts'

/** The pages in the language of the options, and after them in the other one where both are asked for. */
export const buildDocument = (input: ReportInput): ReportDocument => {
  const { options } = input
  const first = buildReport(input)
  if (!options.inBoth) return { paper: options.paper, parts: [first] }
  const language = options.language === 'en' ? 'zh-TW' : 'en'
  return { paper: options.paper, parts: [first, buildReport({ ...input, options: { ...options, language } })] }
}

/**
 * The 1:1 summary of an assessment, in the language of the options whatever the app's. What is not put in is not in the
 * model: a section that was left out, and private notes and anti-signals unless they were ticked, never reach paper or
 * clipboard.
 */
export const buildReport = (input: ReportInput): ReportModel => {
  const context = contextOf(input)
  const { options, record } = context
  const standing = standingOf(context)
  const answers = answersOf(context, standing)
  const signals = signalGroups(context)
  const notes = notesOf(context, [...answers.groups, ...signals])
  const all = {
    promises: promisesOf(context),
    strengths: strengthsOf(context, standing),
    gaps: gapsOf(context, standing),
    actions: actionsOf(context),
    questions: record.questions.map((question) => question.trim()).filter((question) => question !== ''),
    evidence: evidenceOf(context),
    cycles: cyclesOf(context, standing),
    way: wayOf(context),
    promotions: promotionsOf(context),
    reasons: reasonsOf(context, standing),
    trace: traceOf(context),
  }
  const counts: ReportCounts = {
    level: 1,
    radar: standing.rows.length,
    promises: all.promises.list.length + all.promises.agreed.length,
    strengths: all.strengths.length,
    gaps: all.gaps.list.length,
    actions: all.actions.length,
    questions: all.questions.length,
    answers: answers.groups.reduce((sum, { rows }) => sum + rows.length, 0),
    evidence: all.evidence.list.length,
    cycles: all.cycles.rows.length > 1 ? all.cycles.rows.length : 0,
    way: wayLength(context),
    promotion: all.promotions.length,
    reasons: all.reasons.reduce((sum, { rows }) => sum + rows.length, 0),
    trace: all.trace.reduce((sum, { lines }) => sum + lines.length, 0),
    notes: notes.open.length,
    antiSignals: signals.reduce((sum, { rows }) => sum + rows.length, 0),
    privateNotes: notes.hidden.length + input.evidence.filter((entry) => entry.private).length,
  }
  const put = <T>(section: ReportSection, content: T): T | null =>
    options.sections[section] && counts[section] > 0 ? content : null
  return {
    language: options.language,
    paper: options.paper,
    head: headOf(context),
    result: put('level', resultOf(context, standing)),
    standing: put('radar', { ...standing, previous: previousName(context) }),
    promises: put('promises', all.promises),
    strengths: put('strengths', all.strengths),
    gaps: put('gaps', all.gaps),
    actions: put('actions', all.actions),
    questions: put('questions', all.questions),
    answers: put('answers', answers),
    evidence: put('evidence', all.evidence),
    cycles: put('cycles', all.cycles),
    way: put('way', all.way),
    promotions: put('promotion', all.promotions),
    reasons: put('reasons', all.reasons),
    trace: put('trace', all.trace),
    notes: put('notes', notes.open),
    antiSignals: put('antiSignals', signals),
    privateNotes: notes.hidden.length === 0 ? null : put('privateNotes', notes.hidden),
    companion: companionOf(input),
    leftOut: leftOutOf(context, counts),
    counts,
  }
}

/** The input in the summary's language, with aliases where they are asked for, and without what is guarded. */
const contextOf = (input: ReportInput): ReportContext => {
  const { ladder, options } = input
  const aliases = options.replaceNames ? input.aliases : []
  const named = nameReplacer(aliases, 'iu')
  const { outcome } = input
  const aliased = withAliases(input, aliases)
  return {
    ...aliased,
    evidence: aliased.evidence.filter((entry) => options.sections.privateNotes || !entry.private),
    outcome: options.sections.antiSignals ? outcome : withoutSignals(outcome),
    options: { ...options, name: named(options.name), manager: named(options.manager) },
    profile: { role: named(input.profile.role) },
    say: sayIn(options.language),
    format: formatIn(options.language),
    text: aliasedText(ladderTextIn(ladder, options.language), aliases),
  }
}

/** The ladder that goes with this one: its result and details. Promises, actions and questions are the talk's. */
const companionOf = ({ companion, options, profile, aliases }: ReportInput): ReportModel | null => {
  if (companion === null || !options.withCompanion) return null
  const sections = { ...options.sections, promises: false, actions: false, questions: false }
  return buildReport({
    ...companion,
    companion: null,
    options: { ...options, withCompanion: false, sections },
    profile,
    aliases,
  })
}

const previousName = ({ previous }: ReportContext): string | null =>
  previous === null ? null : (previous.cycle?.name ?? previous.title)

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

const leftOutOf = ({ options, nowMs }: ReportContext, counts: ReportCounts): ReportLeftOut => ({
  sections: TOLD.filter((section) => !options.sections[section] && counts[section] > 0).map((section) => ({
    section,
    count: counts[section],
  })),
  hasPrivate: options.sections.privateNotes && counts.privateNotes > 0,
  madeAtMs: nowMs,
})

/**
 * Details only: what page one holds is for the person to say. Anti-signals and reasons are not told of either: that there
 * are some would say too much.
 */
const TOLD: readonly LeftOutSection[] = ['answers', 'evidence', 'cycles', 'way', 'promotion', 'notes', 'privateNotes']
