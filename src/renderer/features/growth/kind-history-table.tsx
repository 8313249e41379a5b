import { Fragment } from 'react'
import { Delta } from '#renderer/components/delta.tsx'
import { useWords } from '#renderer/lib/words-context.tsx'
import type { AssessmentSummary } from '#shared/assessment-record.ts'
import { headlineOf } from '#shared/wording/headline.ts'
import { type HistorySlot, isProvisional, predecessorOf, seamsOf } from './history.ts'
import type { KindColumn } from './kind-columns.ts'
import { OverallFigure } from './overall-figure.tsx'
import { reopenedText } from './reopened-text.ts'
import { seamText } from './seam-text.ts'
import type { Ladder } from '#shared/ladder.ts'
import { useLadderText } from '#renderer/lib/use-ladder-text.ts'

/** The same figures as the chart: a line a cycle, the newest first, with what the chart's seams and rings say in words. */
export const KindHistoryTable = ({
  ladder,
  slots,
  columns,
}: {
  readonly ladder: Ladder
  readonly slots: readonly HistorySlot[]
  readonly columns: readonly KindColumn[]
}) => {
  const { say, format } = useWords()
  const text = useLadderText(ladder)
  const seams = new Map(seamsOf(slots).map((seam) => [seam.before, seam]))
  const mains = slots.flatMap(({ main }) => main ?? [])
  const remarksOn = (slot: HistorySlot, index: number): string[] => {
    const seam = seams.get(index)
    return [
      ...(slot.main !== null && isProvisional(slot.main) ? [say('growth:legend.provisional')] : []),
      ...reopenedText(say, slot),
      ...(seam === undefined ? [] : [seamText(say, seam)]),
      ...slot.others.map((other) =>
        say('growth:history.point', {
          name: other.by === '' ? say(`common:perspective.${other.perspective}`) : other.by,
          value: headlineOf({ say, format, text, levels: ladder.levels }, other.outcome).main,
        }),
      ),
    ]
  }
  return (
    <table className="history-table">
      <thead>
        <tr>
          <th scope="col">{say('growth:table.cycle')}</th>
          {columns.map((column) => (
            <Fragment key={column.id}>
              <th scope="col" className={column.isNumber ? 'n' : ''}>
                {column.name}
              </th>
              {column.change !== undefined && (
                <th scope="col" className="n">
                  {say('growth:table.change')}
                </th>
              )}
            </Fragment>
          ))}
          <th scope="col">{say('growth:table.remark')}</th>
        </tr>
      </thead>
      <tbody>
        {slots
          .map((slot, index) => ({ slot, remarks: remarksOn(slot, index) }))
          .toReversed()
          .map(({ slot, remarks }) => (
            <tr key={slot.id}>
              <th scope="row">{slot.label}</th>
              {columns.map((column, index) => (
                <Fragment key={column.id}>
                  <td className={cellClass(column, index)}>
                    <OverallFigure
                      of={slot.main?.id ?? null}
                      figure={`history ${column.id} ${slot.id}`}
                      name={say('way:of', { what: slot.label, of: column.name })}
                      value={slot.main === null ? null : column.of(slot.main.outcome)}
                      isAgain={index > 0}
                    />
                  </td>
                  {column.change !== undefined && (
                    <td className="n">
                      <Delta value={changeOf(column.change.of, slot.main, mains)} decimals={column.change.decimals} />
                    </td>
                  )}
                </Fragment>
              ))}
              <td className="q">{remarks.join(' · ')}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

const cellClass = ({ isNumber }: KindColumn, index: number): string =>
  [isNumber ? 'n' : '', index === 0 ? 'b' : ''].filter((name) => name !== '').join(' ')

const changeOf = (
  of: NonNullable<KindColumn['change']>['of'],
  now: AssessmentSummary | null,
  all: readonly AssessmentSummary[],
): number | null => {
  const before = now === null ? null : predecessorOf(now, all)
  const [is, was] = [now === null ? null : of(now.outcome), before === null ? null : of(before.outcome)]
  return is === null || was === null ? null : is - was
}
