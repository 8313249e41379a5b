import type { AssessmentRecord, Place, WrittenAnswer } from '#shared/assessment-record.ts'
import { antiSignalId, statementId } from '#shared/items.ts'
import type { Item } from '#shared/items.ts'
import type { Competency, Ladder } from '#shared/ladder.ts'
import { levelAt, positionOf } from '#shared/level-place.ts'
import type { LadderText } from '#shared/ladder-text.ts'
import type { Say } from '#shared/words.ts'
import { isRowOpen, rowsOf } from './form-rows.ts'
import { rowState } from './row-state.ts'
import type { Section } from './sections.ts'

/** One answer with its words, and where it is given. */
export interface ReviewRow {
  readonly id: string
  readonly place: Place
  readonly name: string
  readonly answer: ReviewAnswer
  readonly written: WrittenAnswer | null
  readonly later: boolean
  readonly note: string | null
  readonly isPrivate: boolean
  /** Unanswered, and counted: the result waits for it. */
  readonly isOpen: boolean
}

export type ReviewAnswer =
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  /** `mark` is a level or a number, where there is one. */
  | { readonly kind: 'answered'; readonly mark: string; readonly words: string }

export interface ReviewSection {
  readonly section: Section
  readonly rows: readonly ReviewRow[]
}

interface Shaping {
  readonly ladder: Ladder
  readonly text: LadderText
  readonly say: Say
  readonly record: AssessmentRecord
}

/** Every answer of an assessment in the form's order, each with the words that it stands for. */
export const reviewSections = (sections: readonly Section[], shaping: Shaping): ReviewSection[] =>
  sections.map((section) => ({ section, rows: rowsIn(section, shaping) }))

/** The rows that she left for later, answered since or not. */
export const leftForLater = (sections: readonly ReviewSection[]): ReviewSection[] =>
  only(sections, ({ later }) => later)

/** The rows that are open and were not left for later on purpose. */
export const unanswered = (sections: readonly ReviewSection[]): ReviewSection[] =>
  only(sections, ({ isOpen, later }) => isOpen && !later)

const only = (sections: readonly ReviewSection[], isWanted: (row: ReviewRow) => boolean): ReviewSection[] =>
  sections.map(({ section, rows }) => ({ section, rows: rows.filter(isWanted) })).filter(({ rows }) => rows.length > 0)

const rowsIn = (section: Section, shaping: Shaping): ReviewRow[] => {
  const { record, say } = shaping
  const open = new Set(
    rowsOf(section)
      .filter((row) => isRowOpen(record, row))
      .map(({ id }) => id),
  )
  const row = (id: string, name: string, answer: ReviewAnswer, item: Item | null = null): ReviewRow => ({
    id,
    place: { competency: section.id, item: id },
    name,
    answer,
    written: record.answers[id] ?? null,
    later: record.later.includes(id),
    note: record.notes[id] ?? null,
    isPrivate: record.private.includes(id),
    isOpen: open.has(id) && (item === null || isCounted(item, shaping)),
  })
  switch (section.kind) {
    case 'competency':
    case 'contrast':
      return [
        ...section.items.map((item) => row(item.id, itemName(item, section, shaping), itemAnswer(item, shaping), item)),
        ...(section.kind === 'competency' ? flaggedRows(section.competency, shaping) : []),
      ]
    case 'checklist':
      return section.list.items.map((step) => {
        const id = `${section.list.id}.${step.id}`
        const words = say(record.signals[id] === true ? 'review:done' : 'review:notDone')
        return row(id, shaping.text.text(step.text), { kind: 'answered', mark: '', words })
      })
    case 'signals':
      return section.groups.flatMap((group) =>
        group.items.map((signal) => {
          const id = `${group.id}.${signal.id}`
          const value = record.signals[id]
          return row(
            id,
            shaping.text.text(signal.text),
            typeof value === 'string'
              ? { kind: 'answered', mark: '', words: say(`assess:frequency.${value}`) }
              : { kind: 'unanswered' },
          )
        }),
      )
  }
}

/** Anti-signals are told only where one is flagged: unmarked means no. */
const flaggedRows = (competency: Competency, { ladder, text, say, record }: Shaping): ReviewRow[] =>
  ladder.levels.flatMap((level) => {
    const words = competency.antiSignals?.[level.id]
    const id = antiSignalId(competency.id, level.id)
    if (words === undefined || record.signals[id] !== true) return []
    return [
      {
        id,
        place: { competency: competency.id, item: null },
        name: say('review:antiSignal', { level: level.id }),
        answer: { kind: 'answered', mark: '', words: text.text(words) },
        written: null,
        later: false,
        note: null,
        isPrivate: false,
        isOpen: false,
      },
    ]
  })

/** Statements of levels above the target are not assessed where the ladder is climbed level by level. */
const isCounted = (item: Item, { ladder, record }: Shaping): boolean =>
  ladder.result.kind !== 'cumulative' ||
  record.target === null ||
  item.level === null ||
  positionOf(ladder, item.level) <= positionOf(ladder, record.target)

const itemName = (item: Item, section: Section, { text }: Shaping): string => {
  if (section.kind === 'contrast') {
    const pair = section.group.items.find(({ id }) => `${section.group.id}.${id}` === item.id)
    return pair === undefined ? item.id : `${text.text(pair.from)} → ${text.text(pair.to)}`
  }
  if (section.kind !== 'competency') return item.id
  const { id, instrument } = section.competency
  switch (instrument.kind) {
    case 'rubric':
      return text.name(section.competency)
    case 'dimensions': {
      const dimension = instrument.dimensions.find((each) => `${id}.${each.id}` === item.id)
      return dimension === undefined ? item.id : text.name(dimension)
    }
    case 'statements': {
      const statement = instrument.statements.find((each) => statementId(id, each) === item.id)
      return statement === undefined ? item.id : text.text(statement.text)
    }
  }
}

const itemAnswer = (item: Item, shaping: Shaping): ReviewAnswer => {
  const { record, say } = shaping
  const state = rowState(record, item.id)
  switch (state.status) {
    case 'unanswered':
      return { kind: 'unanswered' }
    case 'not-applicable':
      return { kind: 'not-applicable', reason: state.reason }
    case 'not-yet':
    case 'rated': {
      const value = state.status === 'rated' ? state.value : 0
      if (item.kind === 'statement' || item.kind === 'contrast') {
        return { kind: 'answered', mark: `${value}`, words: scaleWords(item, value, shaping) }
      }
      const level = levelAt(shaping.ladder, value)
      return level === undefined
        ? { kind: 'answered', mark: '0', words: say('assess:state.not-yet') }
        : { kind: 'answered', mark: level.id, words: cellWords(item, level.id, shaping) }
    }
  }
}

const scaleWords = (item: Item, value: number, { ladder, text }: Shaping): string => {
  const competency = ladder.competencies.find(({ id }) => id === item.competency)
  const scale =
    competency?.instrument.kind === 'statements'
      ? competency.instrument.scale
      : ladder.contrasts?.find(({ id }) => item.id.startsWith(`${id}.`))?.scale
  const found = ladder.scales?.find(({ id }) => id === scale)?.values.find((each) => each.value === value)
  return found === undefined ? '' : text.text(found.name)
}

const cellWords = (item: Item, level: string, { ladder, text }: Shaping): string => {
  const competency = ladder.competencies.find(({ id }) => id === item.competency)
  if (competency === undefined) return ''
  const { id, instrument } = competency
  switch (instrument.kind) {
    case 'rubric':
      return text.optional(instrument.cells[level])
    case 'dimensions':
      return text.optional(instrument.dimensions.find((each) => `${id}.${each.id}` === item.id)?.cells[level])
    case 'statements':
      return ''
  }
}
