import type { Format } from '#shared/format.ts'
import type {
  ReportAnswer,
  ReportAnswerGroup,
  ReportCycles,
  ReportModel,
  ReportNote,
  ReportPromotion,
  ReportWay,
} from '#shared/report-model.ts'
import type { Say } from '#shared/words.ts'
import {
  conditionState,
  cycleCell,
  evidenceDays,
  promotionMonths,
  promotionTitle,
  wayTitle,
} from '#shared/wording/report-words.ts'
import { stepMark } from '#shared/wording/step-mark.ts'
import type { ToldStep } from '#shared/wording/trace-sentence.ts'
import { escaped, quoted, table } from './markdown-text.ts'

/** What follows page one: every answer, cycles, promotion, notes; a list of blocks. */
export const markdownDetails = (model: ReportModel, say: Say, format: Format): string[] => [
  ...answers(model, say, format),
  ...evidence(model.evidence, say, format),
  ...(model.cycles === null ? [] : cycles(model.cycles, say, format)),
  ...(model.way === null ? [] : wayBlocks(model.way, say)),
  ...(model.promotions ?? []).flatMap((promotion) => promotionBlocks(promotion, say)),
  ...reasons(model.reasons, say),
  ...trace(model.trace, say),
  ...notes(model.notes, say('report:notes.title'), say),
  ...signals(model.antiSignals, say, format),
  ...notes(model.privateNotes, say('report:notes.privateTitle'), say),
]

const answers = ({ answers }: ReportModel, say: Say, format: Format): string[] => {
  if (answers === null) return []
  return [
    `## ${say('report:answers.title')}`,
    answers.because.join(say('explain:sentenceGap')),
    ...answers.groups.flatMap((group) => groupBlocks(group, say, format)),
  ]
}

const signals = (groups: ReportModel['antiSignals'], say: Say, format: Format): string[] =>
  groups === null
    ? []
    : [`## ${say('report:antiSignals.title')}`, ...groups.flatMap((group) => groupBlocks(group, say, format))]

const groupBlocks = (group: ReportAnswerGroup, say: Say, format: Format): string[] => {
  const weight =
    group.weight === null
      ? ''
      : say('report:answers.weight', {
          weight: format.number(group.weight, Number.isInteger(group.weight) ? 0 : 1),
        })
  return [
    `### ${[escaped(group.name), weight, group.value].filter((part) => part !== '').join(say('report:head.gap'))}`,
    table(
      [{ name: say('report:answers.row') }, { name: say('report:answers.answer') }],
      group.rows.map((row) => [row.tag === '' ? row.name : `${row.tag} ${row.name}`, answerText(row, say)]),
    ),
    ...group.rows.flatMap((row) => writtenBlocks(row, say, format)),
  ]
}

const evidence = (all: ReportModel['evidence'], say: Say, format: Format): string[] => {
  if (all === null) return []
  return [
    `## ${say('report:evidence.title')}`,
    ...all.list.flatMap((entry) => [
      `**${escaped(entry.title)}** ${[evidenceDays(entry, say, format), ...entry.rows].map(escaped).join(say('report:head.gap'))}`,
      ...[entry.what, entry.outcome].filter((part) => part !== '').map(quoted),
      entry.link === '' ? '' : escaped(entry.link),
    ]),
  ]
}

const reasons = (groups: ReportModel['reasons'], say: Say): string[] => {
  if (groups === null) return []
  return [
    `## ${say('report:reasons.title')}`,
    ...groups.flatMap(({ name, step, rows }) => [
      `### ${[escaped(name), step].filter((part) => part !== '').join(say('report:head.gap'))}`,
      ...rows.flatMap((row) => [`**${escaped(row.name)}**`, ...(row.text === '' ? [] : [quoted(row.text)])]),
    ]),
  ]
}

const trace = (groups: ReportModel['trace'], say: Say): string[] => {
  if (groups === null) return []
  return [
    `## ${say('report:trace.title')}`,
    ...groups.flatMap(({ name, lines }) => [
      `### ${escaped(name === '' ? say('report:trace.overall') : name)}`,
      lines
        .map(({ inputs, ...line }) =>
          [
            `- ${stepText(line, say)}`,
            ...inputs.map((input) => `  - ${escaped(say('report:trace.input', { ...input }))}`),
          ].join('\n'),
        )
        .join('\n'),
    ]),
  ]
}

/** A step in one line: its rule and that rule's name, the mark where it stands out, the sentence, and what came out. */
const stepText = ({ rule, title, role, text, result }: Omit<ToldStep, 'inputs'>, say: Say): string => {
  const mark = stepMark(say, role)
  const step =
    mark === null
      ? say('report:trace.step', { rule, title, text })
      : say('report:trace.stepMarked', { rule, title, mark, text })
  return result === '' ? step : say('report:trace.result', { step, result: escaped(result) })
}

const answerText = ({ state, answer, reason }: ReportAnswer, say: Say): string => {
  if (state === 'unanswered') return say('report:answer.unanswered')
  if (state !== 'not-applicable') return answer
  return reason === '' ? say('report:answer.notApplicableLong') : say('report:answer.reason', { reason })
}

/** What was written to a question, under the table: a cell has no room for it. */
const writtenBlocks = ({ name, written }: ReportAnswer, say: Say, format: Format): string[] => {
  if (written === null) return []
  const day = written.lastOn === null ? '' : say('report:answer.lastOn', { day: format.day(written.lastOn) })
  return [`**${escaped(name)}** ${day}`.trimEnd(), ...(written.text === '' ? [] : [quoted(written.text)])]
}

const cycles = (all: ReportCycles, say: Say, format: Format): string[] => {
  const hasLevel = all.rows.some(({ level }) => level !== '')
  const hasValue = all.rows.some(({ value }) => value !== null)
  return [
    `## ${say('report:cycles.title', { count: all.rows.length })}`,
    table(
      [
        { name: say('report:cycles.cycle') },
        ...(hasLevel ? [{ name: say('report:cycles.level') }] : []),
        ...(hasValue ? [{ name: say('report:cycles.average'), isNumber: true }] : []),
        ...all.columns.map(({ short }) => ({ name: short, isNumber: true })),
      ],
      all.rows.map((row) => [
        row.version === '' ? row.name : say('report:cycles.version', { name: row.name, version: row.version }),
        ...(hasLevel ? [row.level] : []),
        ...(hasValue ? [row.value === null ? '' : format.number(row.value, all.decimals)] : []),
        ...row.cells.map((cell) => cycleCell(all, cell, say, format)),
      ]),
    ),
  ]
}

const wayBlocks = (way: ReportWay, say: Say): string[] => [
  `## ${escaped(wayTitle(way, say))}`,
  way.sentences.join(say('explain:sentenceGap')),
  way.steps
    .map(({ name, from, to, text }) => {
      const step = `- **${escaped(say('report:gaps.way', { from, to }))}** ${escaped(name)}`
      return text === '' ? step : `${step}\n  - ${escaped(text)}`
    })
    .join('\n'),
  way.more === 0 ? '' : say('report:way.more', { count: way.more }),
]

const promotionBlocks = (promotion: ReportPromotion, say: Say): string[] => [
  `## ${escaped(promotionTitle(promotion, say))}`,
  promotionMonths(promotion, say),
  table(
    [
      { name: say('report:promotion.condition') },
      { name: say('report:promotion.state') },
      { name: say('report:promotion.stands') },
    ],
    promotion.conditions.map(({ text, met, stands }) => [
      text,
      conditionState(met, say),
      stands.join(say('report:nameGap')),
    ]),
  ),
]

const notes = (list: readonly ReportNote[] | null, title: string, say: Say): string[] => {
  if (list === null) return []
  return [
    `## ${title}`,
    ...list.flatMap(({ group, name, answer, text }) => {
      const place = group === '' || group === name ? name : say('report:notes.of', { group, name })
      return [`**${escaped(place)}**${answer === '' ? '' : ` ${answer}`}`, quoted(text)]
    }),
  ]
}
