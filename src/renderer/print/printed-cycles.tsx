import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText } from '#shared/clip-text.ts'
import type { ReportCycles } from '#shared/report-model.ts'
import { cycleCell } from '#shared/wording/report-words.ts'

/** More columns than this don't stand side by side on a page: the table goes on below. */
const MOST_COLUMNS = 8

/** The cycles up to this one, and what changed from each to the next. */
export const PrintedCycles = ({ cycles }: { readonly cycles: ReportCycles }) => {
  const { say } = useWords()
  const parts = Math.ceil(cycles.columns.length / MOST_COLUMNS)
  return (
    <section className="details">
      <h2>{say('report:cycles.title', { count: cycles.rows.length })}</h2>
      {Array.from({ length: parts }, (_, part) => (
        <CycleTable key={part} cycles={cycles} from={part * MOST_COLUMNS} />
      ))}
    </section>
  )
}

const CycleTable = ({ cycles, from }: { readonly cycles: ReportCycles; readonly from: number }) => {
  const { say, format } = useWords()
  const { rows, columns, decimals } = cycles
  const hasLevel = rows.some(({ level }) => level !== '')
  const hasValue = rows.some(({ value }) => value !== null)
  const shown = columns.slice(from, from + MOST_COLUMNS)
  return (
    <table className="cycles">
      <thead>
        <tr>
          <th scope="col">{say('report:cycles.cycle')}</th>
          {hasLevel && <th scope="col">{say('report:cycles.level')}</th>}
          {hasValue && (
            <th scope="col" className="n">
              {say('report:cycles.average')}
            </th>
          )}
          {shown.map(({ id, short }) => (
            <th key={id} scope="col" className="n">
              {clipText(short, 16)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={row.isThis ? 'b' : ''}>
              {row.version === '' ? row.name : say('report:cycles.version', { name: row.name, version: row.version })}
            </th>
            {hasLevel && <td>{row.level === '' ? say('report:standing.none') : row.level}</td>}
            {hasValue && (
              <td className="n b">
                {row.value === null ? say('report:standing.none') : format.number(row.value, decimals)}
              </td>
            )}
            {row.cells.slice(from, from + MOST_COLUMNS).map((cell, cellIndex) => (
              <td
                key={shown[cellIndex]?.id ?? cellIndex}
                className={cell.change === null || cell.change === 0 ? 'n q' : 'n b'}
              >
                {cycleCell(cycles, cell, say, format)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
