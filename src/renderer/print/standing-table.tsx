import { DotRow } from '#renderer/components/dot-row.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import { clipText } from '#shared/clip-text.ts'
import type { ReportCompetency, ReportStanding } from '#shared/report-model.ts'
import { goalWords, remarksOn, standingCell } from '#shared/wording/report-words.ts'
import { valueText } from '#shared/wording/value-text.ts'

/** Now, what is asked, and the gap, a row for each competency; the dots repeat it and are for the eye only. */
export const StandingTable = ({
  standing,
  most,
  isShort,
}: {
  readonly standing: ReportStanding
  /** How many rows; the rest is told on the pages after. */
  readonly most: number
  /** Names as on the radar: beside it each row takes one line. */
  readonly isShort: boolean
}) => {
  const { say, format } = useWords()
  const { rows, goal, scale } = standing
  const shown = rows.slice(0, most)
  const hasDots = scale.kind === 'levels'
  return (
    <div>
      <table className={shown.length > 10 ? 'standing tight' : 'standing'}>
        <thead>
          <tr>
            <th scope="col">{say('report:standing.competency')}</th>
            <th scope="col" className="n">
              {say('report:standing.now')}
            </th>
            {goal !== null && (
              <>
                <th scope="col" className="n">
                  {goalWords(goal, say, format).column}
                </th>
                <th scope="col" className="n">
                  {say('report:standing.gap')}
                </th>
              </>
            )}
            {hasDots && (
              <th scope="col" className="dots">
                {say('report:standing.scale', { from: scale.ids[0] ?? '', to: scale.ids.at(-1) ?? '' })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.id} row={row} name={isShort ? row.short : row.name} standing={standing} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length && (
        <p className="q sm">{say('report:standing.more', { count: rows.length - shown.length })}</p>
      )}
    </div>
  )
}

const Row = ({
  row,
  name,
  standing,
}: {
  readonly row: ReportCompetency
  readonly name: string
  readonly standing: ReportStanding
}) => {
  const { say, format } = useWords()
  const { goal, scale } = standing
  const remarks = remarksOn(row, say)
  return (
    <tr>
      <th scope="row">
        {clipText(name, 60)}
        {remarks.map((remark) => (
          <span key={remark} className="remark">
            {' '}
            {remark}
          </span>
        ))}
      </th>
      <td className={row.value === null ? 'n q' : 'n b'}>{standingCell(standing, row, say, format)}</td>
      {goal !== null && (
        <>
          <td className="n tgt">{row.goal === null ? '' : valueText(scale, row.goal, say, format)}</td>
          <td className="n">
            {row.goal === null || row.value === null
              ? ''
              : format.signed(row.value - row.goal, scale.kind === 'points' ? scale.decimals : 0)}
          </td>
        </>
      )}
      {scale.kind === 'levels' && (
        <td className="dots">
          <DotRow
            max={scale.ids.length}
            self={row.value === 0 ? null : row.value}
            target={row.goal}
            previous={row.previous}
            width={85}
          />
        </td>
      )}
    </tr>
  )
}
