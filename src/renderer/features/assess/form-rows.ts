import type { AssessmentRecord, Change } from '#shared/assessment-record.ts'
import { FREQUENCIES } from '#shared/assessment.ts'
import { isAnswered } from './row-state.ts'
import type { Section } from './sections.ts'
import { choicesOf } from './sections.ts'

/** One thing that is answered in a section: an item is rated, a signal occurs so often, a step of a checklist is done. */
export interface FormRow {
  readonly id: string
  readonly kind: 'item' | 'frequency' | 'step'
  /** What a digit may choose; a frequency counts from never, 0. */
  readonly values: readonly number[]
  /** What the arrows reach. */
  readonly choices: readonly number[]
}

const FREQUENCY_VALUES = FREQUENCIES.map((_, value) => value)

/** The rows of a section, in order: what the keys move through. Anti-signals are asked beside them and are none. */
export const rowsOf = (section: Section): readonly FormRow[] => {
  switch (section.kind) {
    case 'competency':
    case 'contrast':
      return section.items.map((item) => ({
        id: item.id,
        kind: 'item',
        values: item.values,
        choices: choicesOf(item),
      }))
    case 'checklist':
      return section.signals.map((id) => ({ id, kind: 'step', values: [], choices: [] }))
    case 'signals':
      return section.signals.map((id) => ({
        id,
        kind: 'frequency',
        values: FREQUENCY_VALUES,
        choices: FREQUENCY_VALUES,
      }))
  }
}

type Answered = Pick<AssessmentRecord, 'ratings' | 'notApplicable' | 'signals'>

/** Whether the row still waits for its answer. A step that is not done is no open question. */
export const isRowOpen = (record: Answered, row: FormRow): boolean => {
  switch (row.kind) {
    case 'item':
      return !isAnswered(record, row.id)
    case 'frequency':
      return record.signals[row.id] === undefined
    case 'step':
      return false
  }
}

/** Where the row's answer stands among its choices; null where it has none. */
export const rowValue = (record: Answered, row: FormRow): number | null => {
  if (row.kind === 'item') return record.ratings[row.id] ?? null
  const place = FREQUENCIES.findIndex((frequency) => frequency === record.signals[row.id])
  return place === -1 ? null : place
}

/** The change that gives the row a value of its choices, or none where it is null. */
export const answerRow = (row: FormRow, value: number | null): Change => {
  switch (row.kind) {
    case 'item':
      return value === null ? { kind: 'clear', item: row.id } : { kind: 'rate', item: row.id, value }
    case 'frequency':
      return { kind: 'signal', signal: row.id, value: value === null ? null : (FREQUENCIES[value] ?? null) }
    case 'step':
      return { kind: 'signal', signal: row.id, value: value === null ? null : true }
  }
}
