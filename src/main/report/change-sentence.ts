import type { ReportContext } from './report-context.ts'
import type { Standing } from './standing.ts'

/** What moved since the assessment before; nothing where there is none, or where nothing can be compared. */
export const changeSentence = ({ say, format, previous }: ReportContext, { rows }: Standing): string[] => {
  if (previous === null) return []
  const known = rows.flatMap((row) =>
    row.value === null || row.previous === null ? [] : [{ name: row.name, by: row.value - row.previous }],
  )
  if (known.length === 0) return []
  const before = previous.cycle?.name ?? previous.title
  const up = format.list(known.filter(({ by }) => by > 0).map(({ name }) => name))
  const down = format.list(known.filter(({ by }) => by < 0).map(({ name }) => name))
  if (up !== '' && down !== '') return [say('report:since.both', { before, up, down })]
  if (up !== '') return [say('report:since.up', { before, names: up })]
  if (down !== '') return [say('report:since.down', { before, names: down })]
  return [say('report:since.same', { before })]
}
