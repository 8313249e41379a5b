import { useState } from 'react'
import { useStable } from '#renderer/lib/use-stable.ts'
import type { AssessmentRecord } from '#shared/assessment-record.ts'
import { isRowOpen, rowsOf, rowValue } from './form-rows.ts'
import type { Section } from './sections.ts'

export interface FormPlace {
  readonly section: Section
  /** The row in hand; null where the section has none. */
  readonly item: string | null
  /** The value that the arrows are at. */
  readonly column: number
}

export interface PlaceChange {
  readonly section?: Section
  readonly item?: string | null
  readonly column?: number
}

/**
 * Where the hand is: section, row, column. Starts where she left; a new section opens at its first unanswered row; a row
 * that has a rating is entered at its own column.
 */
export const useFormPlace = (record: AssessmentRecord, sections: readonly Section[]) => {
  const [place, setPlace] = useState<FormPlace>(() => startingPlace(record, sections))
  const choose = useStable((to: PlaceChange) => {
    setPlace((before) => {
      const section = to.section ?? before.section
      const item = to.item ?? (to.section === undefined ? before.item : firstOpenItem(record, section))
      const entered = item === before.item ? before.column : columnOf(record, section, item, before.column)
      const column = to.column ?? entered
      // Focus says where it is on every click: the same place is no news.
      if (section === before.section && item === before.item && column === before.column) return before
      return { section, item, column }
    })
  })
  return { ...place, choose }
}

const startingPlace = (record: AssessmentRecord, sections: readonly Section[]): FormPlace => {
  const isOpen = (choice: Section): boolean => rowsOf(choice).some((row) => isRowOpen(record, row))
  const section = sections.find(({ id }) => id === record.place?.competency) ?? sections.find(isOpen) ?? sections[0]
  if (section === undefined) throw new Error('a ladder has at least one competency')
  const item = rowsOf(section).find(({ id }) => id === record.place?.item)?.id ?? firstOpenItem(record, section)
  return { section, item, column: columnOf(record, section, item, 1) }
}

const firstOpenItem = (record: AssessmentRecord, section: Section): string | null => {
  const rows = rowsOf(section)
  return (rows.find((row) => isRowOpen(record, row)) ?? rows[0])?.id ?? null
}

/** A row is entered at its own answer, else where the hand was, as far as the row has that value. */
const columnOf = (record: AssessmentRecord, section: Section, item: string | null, before: number): number => {
  const row = rowsOf(section).find(({ id }) => id === item)
  if (row === undefined) return before
  const answered = rowValue(record, row)
  if (answered !== null && row.choices.includes(answered)) return answered
  return row.choices.includes(before) ? before : (row.choices[0] ?? before)
}
