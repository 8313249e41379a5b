import type { Competency } from '#shared/ladder.ts'
import { levelAt } from '#shared/level-place.ts'
import type { ReportAnswer, ReportAnswerGroup, ReportAnswers } from '#shared/report-model.ts'
import { competencySentence } from '#shared/wording/competency-sentence.ts'
import { valueText } from '#shared/wording/value-text.ts'
import type { ReportContext } from './report-context.ts'
import { plainText, rowTexts } from './row-text.ts'
import { evidenceCounts } from './evidence.ts'
import { checklistGroups } from './signal-groups.ts'
import type { Standing } from './standing.ts'

/** Every row with its answer, by competency; rubrics, which are one row each, by area. */
export const answersOf = (context: ReportContext, standing: Standing): ReportAnswers => {
  const { ladder } = context
  const groups = [
    ...(ladder.competencies.every(({ instrument }) => instrument.kind === 'rubric')
      ? byArea(context, standing)
      : ladder.competencies.map((competency) => byCompetency(context, standing, competency))),
    ...contrastGroups(context),
    ...checklistGroups(context),
  ]
  return {
    rules: rulesOf(ladder.competencies),
    because: standing.rows
      .filter(({ uneven, takenBack }) => uneven || takenBack.length > 0)
      .flatMap((row) => {
        const competency = ladder.competencies.find(({ id }) => id === row.id)
        return competency === undefined ? [] : [competencySentence({ ...context, competency, outlook: {} })]
      }),
    goal: standing.goal,
    groups: groups.filter(({ rows }) => rows.length > 0),
  }
}

const rulesOf = (competencies: readonly Competency[]): ReportAnswers['rules'] => {
  const rules = competencies.flatMap(({ instrument }) =>
    instrument.kind === 'dimensions' ? [{ need: instrument.rule.need, of: instrument.dimensions.length }] : [],
  )
  return rules.filter(
    (rule, index) => rules.findIndex(({ need, of }) => need === rule.need && of === rule.of) === index,
  )
}

const byCompetency = (context: ReportContext, standing: Standing, competency: Competency): ReportAnswerGroup => {
  const { text, say, format } = context
  const value = standing.rows.find(({ id }) => id === competency.id)?.value ?? null
  return {
    id: competency.id,
    name: text.name(competency),
    weight: competency.weight ?? null,
    value: value === null ? '' : valueText(standing.scale, value, say, format),
    rows: answersIn(context, standing, competency),
  }
}

const byArea = (context: ReportContext, standing: Standing): ReportAnswerGroup[] => {
  const { ladder, text } = context
  const group = (id: string, name: string, area: string | undefined): ReportAnswerGroup => ({
    id,
    name,
    weight: null,
    value: '',
    rows: ladder.competencies
      .filter((competency) => competency.area === area)
      .flatMap((competency) => answersIn(context, standing, competency)),
  })
  return [
    ...(ladder.areas ?? []).map((area) => group(area.id, text.name(area), area.id)),
    group('', text.name(ladder), undefined),
  ]
}

const answersIn = (context: ReportContext, standing: Standing, competency: Competency): ReportAnswer[] => {
  const { record, text, ladder, options, evidence } = context
  const counts = options.sections.evidence && evidence.length > 0 ? evidenceCounts(context) : null
  const { instrument } = competency
  const scale = instrument.kind === 'statements' ? instrument.scale : null
  const goal = standing.rows.find(({ id }) => id === competency.id)?.goal ?? null
  return rowTexts(ladder, competency, text).map((row) => ({
    id: row.id,
    name: row.name !== '' ? row.name : scale === null ? text.name(competency) : row.at(row.top),
    tag: ladder.levels[row.level - 1]?.id ?? '',
    ...stateAndAnswer(context, row, scale),
    written: record.private.includes(row.id) ? null : (record.answers[row.id] ?? null),
    evidence: counts === null ? null : (counts.get(row.id) ?? 0),
    dots: scale === null ? { of: ladder.levels.length, value: record.ratings[row.id] ?? null, goal } : null,
  }))
}

/** Unanswered, not yet, rated and not applicable are four different things, and read so. */
const stateAndAnswer = (
  { record, ladder, say, text }: ReportContext,
  { id }: { readonly id: string },
  scale: string | null,
): Pick<ReportAnswer, 'state' | 'answer' | 'reason'> => {
  const reason = record.notApplicable[id]
  if (reason !== undefined) {
    return {
      state: 'not-applicable',
      answer: say('report:answer.notApplicable'),
      reason: record.private.includes(id) ? '' : reason,
    }
  }
  const rating = record.ratings[id]
  if (rating === undefined) return { state: 'unanswered', answer: '', reason: '' }
  if (scale === null) {
    const level = levelAt(ladder, rating)
    return level === undefined
      ? { state: 'not-yet', answer: say('report:answer.notYet'), reason: '' }
      : { state: 'rated', answer: level.id, reason: '' }
  }
  const value = ladder.scales?.find((each) => each.id === scale)?.values.find((each) => each.value === rating)
  return {
    state: rating === 0 ? 'not-yet' : 'rated',
    answer: value === undefined ? `${rating}` : `${rating} ${text.text(value.name)}`,
    reason: '',
  }
}

const contrastGroups = (context: ReportContext): ReportAnswerGroup[] =>
  (context.ladder.contrasts ?? []).map((group) => ({
    id: group.id,
    name: context.text.name(group),
    weight: null,
    value: '',
    rows: group.items.map((pair) => ({
      id: `${group.id}.${pair.id}`,
      name: context.say('report:answer.shift', {
        from: plainText(context.text.text(pair.from)),
        to: plainText(context.text.text(pair.to)),
      }),
      tag: '',
      ...stateAndAnswer(context, { id: `${group.id}.${pair.id}` }, group.scale),
      written: null,
      evidence: null,
      dots: null,
    })),
  }))
