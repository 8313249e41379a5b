import { antiSignalId } from '#shared/items.ts'
import type { ReportAnswer, ReportAnswerGroup } from '#shared/report-model.ts'
import type { ReportContext } from './report-context.ts'
import { plainText } from './row-text.ts'

/** Anti-signals that are marked, and pitfalls and anti-patterns with how often. */
export const signalGroups = (context: ReportContext): ReportAnswerGroup[] => {
  const { ladder, record, say, text } = context
  const frequency = (id: string): string => {
    const value = record.signals[id]
    return typeof value === 'string' ? say(`report:answer.${value}`) : ''
  }
  const marked = ladder.competencies.flatMap((competency) =>
    ladder.levels.flatMap((level) => {
      const id = antiSignalId(competency.id, level.id)
      const signal = competency.antiSignals?.[level.id]
      return signal === undefined || record.signals[id] !== true
        ? []
        : [row(id, plainText(text.text(signal)), say('report:answer.marked'), `${text.short(competency)} ${level.id}`)]
    }),
  )
  return [
    { id: 'anti-signals', name: say('report:answers.antiSignals'), weight: null, value: '', rows: marked },
    ...(ladder.signals ?? []).map((group) => ({
      id: group.id,
      name: text.name(group),
      weight: null,
      value: '',
      rows: group.items.map((item) =>
        row(`${group.id}.${item.id}`, plainText(text.text(item.text)), frequency(`${group.id}.${item.id}`)),
      ),
    })),
  ]
    .map((group) => ({ ...group, rows: group.rows.filter(({ state }) => state === 'signal') }))
    .filter(({ rows }) => rows.length > 0)
}

/** Steps with whether they are done. */
export const checklistGroups = ({ ladder, record, say, text }: ReportContext): ReportAnswerGroup[] =>
  (ladder.checklists ?? []).map((list) => ({
    id: list.id,
    name:
      record.subject === ''
        ? text.name(list)
        : say('report:answers.about', { name: text.name(list), subject: record.subject }),
    weight: null,
    value: '',
    rows: list.items.map((item) => {
      const done = record.signals[`${list.id}.${item.id}`]
      const answer = done === undefined ? '' : say(done === true ? 'report:answer.done' : 'report:answer.notDone')
      return row(`${list.id}.${item.id}`, plainText(text.text(item.text)), answer)
    }),
  }))

const row = (id: string, name: string, answer: string, tag = ''): ReportAnswer => ({
  id,
  name,
  tag,
  state: answer === '' ? 'unanswered' : 'signal',
  answer,
  reason: '',
  written: null,
  evidence: null,
  dots: null,
})
