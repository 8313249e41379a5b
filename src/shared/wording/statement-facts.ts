import type { TraceRow } from '../trace-competency.ts'
import type { WordingInput } from './competency-sentence.ts'
import { itemName } from './item-name.ts'
import type { TraceFact } from './trace-sentence.ts'

/** As much of a statement as stands beside its value. */
const LONGEST = 60

/** Every statement as it went in: its place on the scale, unanswered, or set aside. */
export const statementFacts = (input: WordingInput, rows: readonly TraceRow[]): TraceFact[] =>
  rows.map((row) => ({ name: itemName(input, row.item, LONGEST), value: placeName(input, row) }))

const placeName = ({ say, format }: WordingInput, row: TraceRow): string => {
  if (row.state === 'unanswered') return say('explain:trace.row.open')
  if (row.state === 'not-applicable' || row.value === null) return say('explain:trace.row.setAside')
  return format.number(row.value)
}
